import type {} from 'insole/types/preact';

export const wrong = <pain-guide layout="wrong" />;
