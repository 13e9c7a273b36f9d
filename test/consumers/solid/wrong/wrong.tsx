import type {} from 'insole/types/solid';

export const wrong = <pain-guide layout="wrong" />;
