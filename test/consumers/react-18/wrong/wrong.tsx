import { PainGuide } from 'insole/react';

export const wrong = <PainGuide layout="wrong" />;
