import 'insole/define/pain-guide';

document.querySelector('pain-guide')!.layout = 'wrong';
