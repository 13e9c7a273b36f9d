import type { Frames } from './frames.js';

export const de: Frames = {
  names: {
    'arch-support': 'Fußgewölbestütze',
    cushioning: 'gedämpftes Fußbett',
    'heel-cushioning': 'Gel-Fersenpolster',
    'removable-insole': 'herausnehmbare Einlegesohle',
    'adjustable-closure': 'Klettverschluss',
    'slip-resistant': 'rutschfeste Sohle',
    'wide-fit': 'breite Passform',
    breathable: 'Mesh-Obermaterial',
    'rocker-sole': 'Abrollsohle',
    'stiff-forefoot': 'Carbonplatte',
    'ankle-support': 'Knöchelstütze',
    stability: 'Pronationsstütze',
    'firm-heel-counter': 'feste Fersenkappe',
    'wide-toe-box': 'weite Zehenbox',
    'flexible-forefoot': 'flexible Sohle',
  },
  denials: `
Kein X.
Keine X.
Ohne X.
Hier gibt es keine X.
X? Fehlanzeige.
X? Nein.
X? Leider nicht.
X fehlt.
X fehlt hier.
Auf X haben wir verzichtet.
Verzichtet auf X.
X: nein
X: keine
X: nicht vorhanden
X: entfällt
X nicht verfügbar.
X nicht enthalten.
X separat erhältlich.
X als Zubehör erhältlich.
Eine X hat er nicht.
Eine X besitzt dieser Schuh nicht.
Eine X ist nicht vorgesehen.
Eine X sucht man vergebens.
Eine X gibt es nicht.
Wer X braucht, ist hier falsch.
Wer X sucht, sollte ein anderes Modell wählen.
Nicht geeignet, wenn Sie X brauchen.
Sie brauchen X? Dann ist das nicht Ihr Schuh.
Sie brauchen X? Dann wählen Sie das Modell Pro.
Statt X gibt es eine Korkschicht.
Anders als der Pro hat er keine X.
Der Pro hat X, dieser nicht.
Schade, dass X fehlt.
Wünschenswert wäre X.
Kaum X.
Weder X noch Schnickschnack.
X wurde weggelassen.
X haben wir weggelassen.
Erwarten Sie keine X.
Bietet keine X.
Mit X kann er nicht dienen.
Kommt ohne X aus.
X ist nicht dabei.
X bleibt dem Pro vorbehalten.
Für X siehe Modell Pro.
X? Nichts für Sie.
X ist bei diesem Modell nicht verfügbar.
Hat er X? Antwort: Nein.
`,
  claims: `
Mit X.
Hat X.
X, die nicht nachgibt.
Nicht nur X, auch Stil.
X ohne Schnickschnack.
X ist immer dabei.
X serienmäßig.
X verfügbar.
X vorhanden.
X: ja
X: vorhanden
Sie brauchen X? Hier ist sie.
Wer X braucht, ist hier richtig.
Wer X sucht, wird hier fündig.
Wenn Sie X brauchen, ist das Ihr Schuh.
X, nichts Überflüssiges.
X, kein Einlaufen nötig.
X gehört dazu.
Keine Frage: X.
X, nicht nur Optik.
Auf X wurde besonders geachtet.
X ohne Aufpreis.
Dazu X.
X für alle, die viel stehen.
X wurde verbessert.
Neu: X.
Nichts drückt: X.
Kein Stiefel, sondern ein Schuh mit X.
Hat er X? Antwort: ja.
`,
};
