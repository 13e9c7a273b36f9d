import type { html as Html } from 'lit';

/**
 * The kinetic chain: a standing body from the side, its joints, and a line from each to the middle of its
 * button, which are 60 units apart. Fetched with the first article that has it. Lit's `html` is handed in, so
 * that this part fits every build.
 */
export const drawChain = (html: typeof Html): unknown =>
  html`<svg viewBox="0 0 160 300" width="160" height="300" aria-hidden="true">
    <path
      class="body"
      d="M52 0C48 26 52 44 50 62c-2 16 2 28 4 44 3 26 8 44 9 64 1 12 4 22 7 36 3 16 4 30 2 42-2 8-14 16-32 22-10 4-16 8-16 14 0 4 4 6 10 6h66c5 0 7-4 6-10-1-8-6-14-5-26 1-16 8-26 7-44-1-14-8-22-7-36 1-16 10-32 13-50 3-16-4-30-10-44-6-16 2-50 2-80z"
    ></path>
    <path class="ground" d="M8 291h112"></path>
    <path class="vertebrae" d="M90 2c4 18-8 34-7 52 1 14 8 22 8 34"></path>
    <path class="bones" d="M82 104 78 178 88 256 52 276"></path>
    <g>
      <path d="M86 40 160 30"></path>
      <circle cx="86" cy="40" r="7"></circle>
    </g>
    <g>
      <path d="M82 104 160 90"></path>
      <circle cx="82" cy="104" r="7"></circle>
    </g>
    <g>
      <path d="M78 178 160 150"></path>
      <circle cx="78" cy="178" r="7"></circle>
    </g>
    <g>
      <path d="M88 256 160 210"></path>
      <circle cx="88" cy="256" r="7"></circle>
    </g>
    <g>
      <path d="M52 276 160 270"></path>
      <circle cx="52" cy="276" r="7"></circle>
    </g>
    <circle class="target" data-joint="0" cx="86" cy="40" r="24"></circle>
    <circle class="target" data-joint="1" cx="82" cy="104" r="24"></circle>
    <circle class="target" data-joint="2" cx="78" cy="178" r="24"></circle>
    <circle class="target" data-joint="3" cx="88" cy="254" r="18"></circle>
    <circle class="target" data-joint="4" cx="50" cy="276" r="18"></circle>
  </svg>`;
