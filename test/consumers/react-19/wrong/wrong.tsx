import type {} from 'insole/types/react';

export const wrong = <pain-guide layout="wrong" />;
