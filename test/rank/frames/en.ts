import type { Frames } from './frames.js';

export const en: Frames = {
  names: {
    'arch-support': 'arch support',
    cushioning: 'a cushioned footbed',
    'heel-cushioning': 'a gel heel pad',
    'removable-insole': 'a removable insole',
    'adjustable-closure': 'laces',
    'slip-resistant': 'a non-slip sole',
    'wide-fit': 'a wide fit',
    breathable: 'a mesh upper',
    'rocker-sole': 'a rocker sole',
    'stiff-forefoot': 'a carbon plate',
    'ankle-support': 'ankle support',
    stability: 'pronation support',
    'firm-heel-counter': 'a firm heel counter',
    'wide-toe-box': 'a roomy toe box',
    'extra-depth': 'extra depth',
    'flexible-forefoot': 'a flexible sole',
  },
  denials: `
There is no X.
Don’t expect X.
You won’t find X here.
X? Sorry, no.
X is absent.
X is missing.
We left out X.
We have left out X on purpose.
X: none
X: no
X – no
X: not available
Comes without X.
It has neither X nor frills.
Lacks X.
What it lacks is X.
No X of any kind.
This is not a shoe with X.
X has been dropped.
X isn’t offered.
X is not part of this model.
Need X? This is not your shoe.
Need X? Then choose another model.
If you need X, choose another model.
If you want X, this is the wrong shoe.
Those who need X should look elsewhere.
Not for those who need X.
Not suitable if you need X.
Skip it if you need X.
We wish it had X.
It could do with X.
X would have been nice.
Hardly any X.
There’s none of the usual X.
It doesn’t have X.
It does not come with X.
X isn’t included.
X sold separately.
X optional, not included.
No longer has X.
Unlike the Pro, there is no X.
The Pro has X, this one doesn’t.
X is reserved for the Pro.
For X, see our Pro model.
Instead of X it has a cork layer.
Not X.
Never X.
Do not buy it for X.
It offers nothing in the way of X.
Zero X.
X not provided.
It goes without X.
It does away with X.
It skips X.
It forgoes X.
Need X? Not for you.
Need X? This isn’t the last for you.
Question: does it have X? Answer: no.
Does it have X? A: No.
`,
  claims: `
With X.
It has X.
X that doesn’t wear out.
X won’t pack down.
Not only X but style, too.
X without bulk.
X, no break-in needed.
No more tired feet thanks to X.
X and no fuss.
X is offered on every pair.
X available.
There is X and nothing superfluous.
Need X? Here it is.
Looking for X? Look no further.
If you need X, this is the one.
If you need X, this is the right shoe.
For those who need X.
X has been added.
X has been improved.
The Pro has X too, and so does this one.
X: yes
For X, no compromise and no fuss.
For X, without the bulk.
X – yes
You will not be disappointed: X.
Not a boot, a shoe with X.
No compromise: X.
X, not just looks.
X is the whole point.
X is part of the deal.
X at no extra cost.
X never looked this good.
We kept X.
X, no matter what.
X for people who stand all day.
X is what this shoe is about.
Nothing fancy, but X.
Does it have X? Answer: yes.
`,
};
