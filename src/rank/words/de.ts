import { encodeWords } from '../concepts.js';
import type { Language } from '../lexicon.js';

export const de: Language = {
  code: 'de',
  small:
    'nie_verbaut dich sucht_man dieser diese dieses der die das den dem des ein eine einen einem einer eines ist sind im in am an auf aus bei mit von vom zu zum zur ihre ihren ihr sein seine er sie es wir man sich auch alle jeder jede als wie durch bietet bieten sorgt sorgen gibt geben hat haben macht unter uber vor nach so noch schon besonders ~sicherheit ~sicherheits optimal optimale optimaler perfekt ganz angenehm angenehme angenehmes angenehmer dank gut gute guter gutes nun einmal leicht_nach und_weiter leicht_gefuttert hinein weit_zu was ~energieruckgabe ~kletter ~reflex ~garanti ~kantin ~strasen ~meinschaft ~profiltiefe ~abweich weiter* zweite* wider* locker* firma firmen* mude muden ~prasent ~traum ~flasche ~geschaft ~beschaft ~igenschaft ~denschaft ~ssenschaft ~nnschaft ~ndschaft ~tschaft ~rschaft ~lschaft ~sitzung eingebettet* ein_wenig',
  breaks: 'aber sondern doch jedoch wahrend dank weil damit',
  asides:
    '\\w+ (?:kauften|wahlten|bestellten|interessierten)|das konnte|auch (?:interessant|von|gern|erhaltlich)|weitere (?:modelle|produkte|artikel|empfehl|schuhe)|(?:neu )?entdecke|unsere empfehl|kombinier|alternativ|zubehor|mehr (?:von|aus der)|vielleicht|passende|warum (?:bei|wir\\b|uns)|service|beratung|kontakt|grossentabelle|grosentabelle|bezahl|filiale|unser team|haufig(?:e fragen| zusammen)|andere kund|dazu pass|passt dazu|ahnliche|kund|wird oft|ebenfalls|auch beliebt|beliebt|das sagen|kundenstimmen|unser(?:e|en)? (?:laden|versprechen|geschichte)|passend dazu|versand|lieferung|ruckgabe|uber uns|zahlung|bewertungen|rezensionen|meinungen|stimmen|erfahrung|was (?:kund|andere|unsere)|so urteil|aus der gleichen|gut dazu|dazu tragen|tipp\\b|gehort dazu|trag(?:en)? (?:ihn|sie) mit',
  backs: 'eigenschaften|merkmale|beschreibung|material',
  labels:
    'versand|r[uü]ckgabe|lieferung|zahlung|[uü]ber uns|warum (?:wir|uns|bei uns)|service|filialen?|kontakt|(?:unsere )?beratung|unser laden|retouren?|hilfe',
  fitting: '(?<!keine )weiten?(?:angebot| zur (?:aus)?wahl)?',
  denial: 'fehlanzeige|nein|null|auch [nk]\\w*|keine?s?',
  idle: 'farb|palette|gr(?:ö|oe)(?:ß|ss)e|marke|saison|modell|pflege|steigeisen',
  whose: 'geschlecht|alter|zielgruppe|kollektion f',
  colors: 'schwarz|weiss|grau|braun|rot|blau|grun|gelb|rosa',
  wearers: 'damen|herren',
  words: encodeWords`
adjust cord: tanka tankas
high: acht_millimetern neun_millimetern zehn_millimetern zwolf_millimetern acht_millimeter neun_millimeter zehn_millimeter zwolf_millimeter
low: zwei_millimetern drei_millimetern vier_millimetern funf_millimetern sechs_millimetern zwei_millimeter drei_millimeter vier_millimeter funf_millimeter sechs_millimeter
despite: trotz
heel cushion: pufferabsatz* pufferferse*
neutral gait: neutraler_aufbau
neg cushion: dampfungslos* dampfungsfrei*
neg support: ungestutzt*
flow: zirkul* hereinlass* durchlass* stromt herein hindurch entweich* abzieh* abzieht durchzieh* durchzieht durchweh* pfeift durchgeh* durchgelassen abtransport* lasst_wind lasst_den lassen_den lassen_wind
flexible sole: faltballerina*
neg flexible: gibt_nicht
memory foam: memory-effekt gedachtnisschaum* gedachtnis-schaum
absorb control: fangt
absorb ready: nimmt nehmen_auf
other: ~gelenk
neg cushion: ungedampft*
foot shaped: fusform* fussform*
width wide: ~uberweite mehrweite*
wide shoe: ~weitschuh
pronation control: pronationskontrolle
ankle support: ~knochelhalt
heel cup: ~fersenfassung ~fersenfuhrung
arch support: ~langsstutz
arch: senkfus senkfuss ~wolbung ~gewolbe ~gewoelbe ~langsgewolbe ~fusgewolbe ~fussgewolbe
support: ~stutz wird_getragen ~stuetz ~unterstutz tragt ruckhalt
cushion: ~gefedert ~daempf ~dampf ~dampfung weichtritt* ~federung abfeder* abgefeder* federnd* ~latexkissen ~gelkissen kissen wolken nachfeder* knautsch* federweich* wattig* moosweich*
shock absorb: stosdampfend ~energieaufn ~energieabsor schockabsorb*
pad: ~polster ~gepolster ~bettung ~bettet
soft: ~weich softe
foam: ~schaum eva pu
memory=
gel: gel ~silikongel gelkern* gelpad* gelkeil* gelblock* gelelement* geleinsatz* gelzone* gelkammer* gelschicht* gelartig*
gel pad: gelpolster* gelgepolster*
gel cushion: gelkissen* geldampf* gelgedampf*
gel sole: gelsohle*
gel foam: gelschaum*
gel insole: gelfusbett* gelfussbett* geleinlage* geleinlegesohle* gelinnensohle* geldecksohle* gelbett*
heel cushion: ~fersenkissen
heel cup: ~ruckfusschale ~fersenclip ~fersenschale ~fersenkorb ~fersenkafig ~fersenbox ~fersenspange ~fersenklammer
memory foam: memory_einlage memory_fusbett memory_fussbett
flexible sole: ball_rollen rollbar* einrollbar* zusammenrollbar* aufrollbar* flexsohle faltbar faltbare
flexible groove: biegerille biegerillen flexkerbe flexkerben flexrille flexrillen flexzone flexzonen
pad air: ~luftpolster ~luftkissen ~luftgepolster
air: ~luftkammer luft wind fahrtwind ~luftblase
shock: ~stos ~stoss ~aufprall
~absorb=schluck* friss* milder* puffer* abmilder* federt
heel: hinten ~ferse ~fersen ~absatz ~ruckfus ~ruckfuss hacken
forefoot: vorn vorne ~vorfus ~vorderfus ~ballen
toe: spitze ~schuhspitze ~zehe ~zehen zeh
ankle: ~knochel ~knoechel ~sprunggelenk ~fusgelenk ~fussgelenk
foot: fus fuse fusen fusse fuss fuesse fuessen
~box=~abteil ~bereich ~raum ~freiheit ~partie ~spielraum
counter: ~fersenkapsel hintere_kappe ~fersenstabilisator ~fersenkappe ~hinterkappe ~fersenhalt
cup: ~kappe ~schale ~mulde
cap: ~zehenkappe ~schutzkappe ~kunststoffkappe ~stahlkappe ~zehenschutzkappe
collar: ~schaftrand ~kragen ~lasche ~zunge ~schaftabschluss ~abschluss ~manschette ~fersenrand
shaft: ~schaft
strap: gurt gurte gurten band bander ~riemen ~riemchen
sole: ~brandsohle ~sohle ~sohlen ~laufsohle ~ausensohle ~profilsohle ~unterseite
midsole: ~zwischensohle ~mittelsohle
insole soft pad: ~weichbettung
insole: bett ~einlagsohle ~einlagsohlen ~diabetesbettung ~vlieseinlage ~wolleinlage ~filzeinlage ~fleeceeinlage ~felleinlage ~deckbrandsohle ~deckbrandsohlen ~korkbett ~korkeinlage ~einlegesohle ~einlegesohlen ~innensohle ~fusbett ~fussbett ~decksohle ~einlegefusbett ~korkfusbett ~filzsohle bettung bettungen ~zwischenlage ~distanzsohle ~innenbett ~lederbett ~fellbett ~gelbett ~schaumbett ~einziehsohle ~deckbett ~lammfellsohle ~wollsohle ~fellsohle ~ausgleichssohle ~reduziersohle
orthotic: einlage einlagen sporteinlage* ~schuheinlage orthesen ~orthes loseeinlagen ~maseinlage ~masseinlage maseinlagen masseinlagen ~maseinlagen ~masseinlagen
removable insole: wechseleinlage* fusbettwechsel fussbettwechsel wechselfusbett wechselfussbett wechselfusbetten
orthotic ready: einlagengeig* einlagentauglich einlagenfahig einlagengerecht* einlagengeeignet* einlagentrager* einlagenfreundlich* einlagengerecht einlagenschuh* einlagentraeger*
upper: ~obermaterial ~futter ~innenfutter
last: ~leisten
own: eigen eigene eigenen individuelle orthopadische masgefertigte konstruktion bauart machart bauweise
shank: ~gelenkfeder ~gelenkstuck
carbon plate: kohlefaserplatte* ~carbonfeder ~karbonfeder
plate: ~platte rigidusfeder feder brett steinschutz* ~steinplatte ~schutzfolie
groove: ~kerben ~kerbe
rubber: ~gummi ~kautschuk ~latex
leather: ~leder ~wildleder ~textil ~filz ~wolle ~kork ~stoff
firm: nicht_nach nicht_nachgibt hartkunststoff fest feste fester festem festen ~verstark ~verstaerk ~stabile robust* kraftig* harte harter solide solider soliden formstabil* formfest* vorgeformt* hartem harten hartes
stable: ~stabil ~stabilisier halt fuhrung ~fuhrung stabile gestutzter gestutzte
hold: halten fixier* sichert umfasst umschliest festhalt fasst gehalten umfassen einfass*
wide: bauchig* weit weiter breit* extraweit weiten ~uberbreit grosszugig* groszugig* ~bequemweite ~komfortweite
narrow: schmal* eng enge enger druckt drucken engt quetsch* gequetsch* eingeengt* einengen
room: spielraum frei platz raum geraumig* freiraum bewegungsfreiheit wackeln
toe room: zehenfreiheit zehenraum zehenraumen zehenfreundlich* zehenplatz zehenluft zehenbreite
toe box: zehenbox zehenkammer zehenfach
width: wms* weite ~weite
fit: ~passform ausfuhrung geschnitten fallt
extra=uberhoht* ~zugabe ~reserve zusatz* mehr plus_an erhoht* vergros* groses grosem viel
depth: bauhohe fusraum fussraum tiefe volumen ~tiefe ~volumen voluminos* innenraum innenraumhohe rauminhalt
depth: tief
extra depth: zusatztiefe extratief* zusatzvolumen mehrvolumen ~tiefschuh innenhohe uberhohe zusatzhohe mehrtiefe ubertiefe extravolumen tiefer_als hoher_innenraum
removable: ersetzbar* wechselbar* wechseln entnommen ~herausnehm ~wechselbar ~austauschbar ~auswechselbar herausnehmen entnehmbar* entnehmen lose losen separat_entnehmbar separat_herausnehmbar rausnehm* tauschen raus heraus lost_sich rausgeh* herauszieh* herauszuzieh* rausziehen rauszieh* herausgezogen herausgenommen herausgehoben herauslos* entfernbar* entfernt entfernen tauschbar* auszutauschen austauschen gewechselt rausgenommen ausgetauscht getauscht ziehen_sie herauszunehmen herausholen herausfall* herausheb* rauszunehmen
ready: zugelassen zertifiziert getragen eingelegt ~geeignet ~tauglich passend ausgelegt bereit angeboten passen tragbar nutzbar verwendbar vorbereitet vorgesehen gedacht konzipiert eignet hineinpass* reinpass* passt_hinein
pocket: einer_hand kugel hosentasche jackentasche manteltasche handtasche fingern lappen schnecke
flexible: biegeweich* mitbieg* verbieg* wickeln ~flexib beugt beugen nachgiebig* bewegung_mitmacht rollbar* zusammenroll* einroll* ~biegsam biegt ~flex faltbar* biegbar* biegezone* beweglich* knicken biegen durchbieg* ~geschmeidig falten verdreh* mitgeht gibt_nach aufroll* auswring* ~schmiegsam schmiegsame* anschmiegsam* knickt zusammengerollt bewegung_mit faltet gefaltet
stiff: biegefest* ~steif starr* ~versteif ~unbiegsam bretthart* ~steifigkeit unnachgiebig* brettsteif* bocksteif knochenhart*
~carbon=~karbon ~fiberglas ~glasfaser
steel: ~stahl
steel shank: ~stahlgelenk ~stahlfeder
rocker sole: ~abrollsohle ~rollsohle rollsohle
rocker=~schaukel ~wippe ~abrollrampe ~wiegesohle ~ballenrolle ~mittelfusrolle ~abrollhilfe ~abrollabsatz ~abrollgeometrie ~rocker rundsohle schmetterlingsrolle sohlenrolle ~wipp wiegensohl* abrollwiege* ~kufe bananenform* bananensohle abrollkante abrollspitze
roll: ~abroll ~rolle ~rollt
curved: geschwung* ~gebogen ~gewolbt ~gerundet konvex*
shaped: ~geformt ~anatomisch
spread: spreizen facher* auffacher* ausbreiten entfalten
raised: ~pelotte ~anheb hebt heben angehoben* ~aufrichte richtet
~torsion=~verwindung ~seitlich umknick*
strike: ~auftritt ~auftreten ~landung
underfoot: schritt schritte schritten ~laufgefuhl ~trittgefuhl ~gehkomfort bis_hinten
~pronation=~pronier ~uberpronation ~uberpronier
motion control: ~bewegungskontro
control: ~kontroll korrigier* brems* begrenz* verhinder* fuhrt lenkt leitet bandig* gegensteuer* steuert
medial*=innen innenseit*
post: ~keil
rail: guiderail* schiene schienen ~fuhrungsschiene ~tsschiene ~seitenschiene
inward: einwarts ~knick wegkipp* kippt kippen
medial post: innenranderhoh* innenrandkeil
pronation support: pronationsstutze
stable shoe: stabilschuh stabilitatsschuh
neutral shoe: neutralschuh neutrallaufschuh neutralschuhe neutralmodell
neutral gait: typ_neutral normale_abroller neutrallaufer neutralfus* neutralpronier*
neutral=neutrale neutraler neutralen neutralem neutrales
gait: gangart gangbild ~abrolltyp ~abrollverhalten laufer lauferin lauferinnen fusstellung fustyp laufstil lauftyp ~abrollstil
gender: ~klimaneutral klima co2 geschlechts*
featherlight: leichteste* wenig_gewicht ~superleicht ~federleicht ~ultraleicht ~leichtgewicht leichtgewichtig* ~extraleicht ~leichtbau fliegengewicht gewichtsreduziert* fast_nichts leicht_wie
light: leicht leichte leichter leichten leichtem leichteste geringes
weight: gewicht wiegt wiegen ~gewicht
pair: paar
drop=~differenz gefaelle gefalle spr sprengung ~sprengung spreng hohendifferenz hohenunterschied ~uberhohung
zero: null einer_hohe gleich_hoch gleiche_hohe gleicher_hohe fehlanzeige gleicher_ebene gleich_dick waagerecht* waagrecht*
low: minimal* niedrig* gering* flache flacher
high: hohe hoher hoch
zero drop: nullsprengung nulldrop nullabsatz
heeltotoe: fersen-zehen
slip: ~rutsch ausrutschen
non: anti ~anti
slip resist: rutschfest rutschhemmung rutschsicher
non slip: stoppersohle* gleitschutz gleithemm* antislip gleitsicher* gleitfest*
~resist=gegen ~fest ~hemmend ~hemmung ~hemm ~hemend ~sicher ~bestandig entgegen
oil: ~ol ol olig* fettig* seifig*
wet: ~nass nassen nasse nassem glatt* feucht* vereist*
grip=trittsicher* beist_sich beisst_sich saugnapf* griffig* haftet haftung traktion standsicher* greift_auf klebt sicherer_stand sicheren_stand standfest* klammert* krallt haften tritt_sicher
trail=gelande ~gras ~rasen fels* schlamm* matsch* wurzeln geroll schotter ~wiese ~acker waldboden waldweg* morast asche kunstrasen
srnorm: src sra srb abs
oil resist: olbestandig* olresistent*
lace: schnur
laces: schuhband* ~schnursenkel senkel
lacing: ~schnuer ~schnurung schnurbar zuschnuren schnuren ~schnellschnur ~schnurschuh ~schnurer ~schnurstiefel ~schnurhalbschuh ~schnurverschluss ~schnur zum_binden binden zubinden geschnurt* knoten verknoten
velcro: ~klett
buckle: ~schnallchen ~schnalle ~dornschliese ~dornschliesse schliese schnallt
dial: ~drehverschluss ~drehknopf boa ~ratsche drehrad ~drehrad
adjust: ~schieber ~verstell ~regulierbar ~weitenverstell ~einstellbar ~anpassbar ~justierbar nachstell*
cord: ~tunnelzug ~kordelzug ~kordel bindeband* bindebander satinband* gummikordel zugband*
cord closure: ~schnellverschlu ~zugverschluss
closure: bindung stopper ~verschluss ~verschlus ~stopper klickverschluss steckverschluss
elastic: ~gummizug ~elast* ~gummiband ~stretch ~gummischnur
decorative: nur_optik schnur-look schnur-optik schnurlook schnuroptik eingeklebt verklebt zier* ~verzier ~deko dekorativ* fest-vernaht attrappe* aufgenaht* angedeutet* scheins* scheinv* scheinl* zugenaht* aufgesetzt* schmuck ohne_funktion funktionslos* blind blinde unecht* attrappen vorgetauscht* nachgeahmt* fake schmuckelement rein_optisch rein_optische rein_optischer
spare: ersatz* liegen_bei liegt_bei beiliegend* inklusive enthalten inbegriffen
breathable: ~durchluft ~atmungsaktiv ~atmungsfahig ~luftdurchlassig ~luftdurchlaessig ~belueft ~belufte ~beluftung ~luftig ~luftzirkulation atmungsaktivitat ~luftungs lasst_luft atmet atmen ~luftungskanal ~luftkanal luftkanal* ~luftungsschlitz ~ventilation ventiliert* luftungsoffnung* offenmaschig* durchbrochen* atmend* winddurchlassig* luftdurchlass* lassen_luft luft_rein luft_hinein luft_durch
~mesh=netz netzzunge ~netzfutter ~netzgewebe ~netzmaterial ~netzstoff ~netzeinsatz ~maschengewebe gittergewebe gitterstoff abstandsgewirk* abstandsgewebe*
perforated: lasergelocht* ~lochmuster ~perfor ~luftloch ~lochung ~belochung ist_gelocht gelocht_an kleine_locher kleinen_lochern lochreihe* winzige_locher ausgestanzt* gestanzte_locher ~luftungsloch ~luftungsoffnung durchlochert* lochleder gelochtes_leder gelochtem_leder feine_locher velours_gelocht leder_gelocht gelochtes gelochtem gelochte lochfutter locher_im locher_in locher_lassen locher_sorgen locher_an
shoe: ~schuh ~stiefel ~sneaker ~sandale ~slipper ~pantolette ~pantoffel ~clog kletterschuh kletterschuhe stuck stueck
running: laufen ~lauf
style: stil* look ~optik ~zierlochung ~lyralochung lyra_lochung lochmuster_an lochmuster_auf lochmuster_am zierlocher ziernahte perforierte_kappe perforierter_kappe
color: farbe farben farbton ton tone farblos gedampften_farben gedampfte_farben gedampften_tonen gedampfte_tone gedampftem_grun gedampftem_blau gedampftem_grau gedampftem_rosa gedampftem_salbei gedampftem_beige farbpalette palette
noise: ~sortiment ~auswahl weit_verbreitet* ~versand ~lieferung ~ruckgabe ~zahlung ~verpackung ~kundenservice ~beratung ~berater ~berat laden* rechnung gutschein raten ratenkauf ~finanzierung parkplatz parkplatze parken umtausch retoure* filiale* hotline newsletter termin termine terminvereinbarung kaufberatung schuhkarton halbe_nummer halbe_grosse nummer_grosser grosse_grosser nummer_groser grose_groser halbe_grose kundendienst spende* gemeinnutzig*
garment: schuhdeo* gratiszugabe* jacke tasche beutel ~beutel ~socken ~tasche ~sack ~sackchen ~sackerl waschenetz waschnetz impragnierung impragnieren impragniere bursten ausbursten ausluften auszuluften schuhcreme creme
and: und sowie
or: oder
calf: ~wade ~waden ~weitschaft
find: finde finden findest findet bekommst bekommen kriegst erwarte*
neg: niemand niemanden weggelassen ungeeignet nicht kein keine keinen keiner ohne weder noch nie niemals nein fehlt fehlende kaum verzichtet nichts keinerlei vergebens keine_spur wenig falsch entfallt
only: nur verzichten verzicht kompromisse einbusen
unlike: anders wo_andere andere_marken gegensatz ~schwester bruder hingegen dagegen herkommlich* konventionell* normale_schuhe gewohnliche_schuhe klassische_schuhe meisten_schuhe meisten_laufschuhe ubliche_schuhe normale_laufschuhe viele_schuhe andere_schuhe
, unlike: statt anstatt anstelle
older: vorganger vorgangermodell vorgangerversion vorjahr vorjahresmodell vorversion altere alterer alten bisherig* fruhere fruheren alteren vorlaufer* alten_modell alte_modell altes_modell ersten_auflage erste_auflage vorige*
was: hatte hatten war waren zeigt kam wog wogen lag bot besas besass brachte kamen steckte sas trug fiel verfugte
wish: auch_als lieber vergleich vergleichen verglichen wunsche wunschen wunschte hatte-gern ware durfte fehlt_nur perfekt_ware
conditional: wer lust wenn falls braucht benotigt brauchen benotigen sucht suchen
see: schaut_sich nimmt_die nehmen siehe entdecken entdecke wahle* wahlen greif* empfehlen empfiehlt empfehl schau schauen probier* nimm bestell* kauf* setz_auf besser_bedient mitbestell* passt_zu
separate=separat nur_beim vorbehalten kauften dazubestell* demnachst verwechseln schuhtechnik* zurichtung* schuhzurichtung* zubehor* fuhren_wir woanders anderswo ihrem_schuster ihrem_schuhmacher
intensely: super ultra extrem sehr erstaunlich uberraschend ausgesprochen
for: fur
there: hier verfugbar vorhanden erhaltlich lieferbar dabei dienen verbaut eingebaut
easy: einfach bequem kein_problem problemlos
wide foot: kraftige_fuse kraftige_fusse kraftigen_fusen kraftigen_fussen kraftiger_fus stammige_fuse
`,
  kinds: encodeWords`
shoe: ~schuh ~schuhe ~finken ~patschen ~schlapfen finkli zoggeli ~stiefel ~stiefelette ~sneaker ~sandale ~sandalette ~slipper ~pantolette ~pantoffel ~clog ~clogs ~mokassin ~ballerina ~pumps ~gummistiefel ~latsche ~loafer ~espadrille ~treter ~schlappen ~zehentrenner ~zehensteg ~trekkingstiefel ~schnurer ~turnschuh ~boots ~boot ~schlupfer budapester zoccoli pantine pantinen galosche galoschen babouche babouches babusche babuschen puschen flipflop flip-flop derby brogue ~schlappchen ~schlappe ~schlapper bootie ~sandalen tennisschuh haferlschuh ~chucks ~huarache ~monk ~clogschuh trotteur spangenpump ~peeptoe ~peeptoes ~slingpump ~keilpump ~stiefelett ~stiefletten ~stieflette mary_jane mary_janes ~wedge ~mule ~mules ~espadrilles
shoeish: trainer runner sprintspike* bahnspike* laufspike*
separate: ~zubehor accessoires
other for: spikes_fur
other: uberzieh-spikes uberziehspikes spikes_zum fusbetten fussbetten ~brett ~schneekette ~schneeketten ~uberschuh ~uberschuhe ~einlegesohle ~innensohle ~ersatzsohle ~schuhsohle ~fellsohle ~wollsohle ~sohlen ~einlage ~einlagen ~socke ~socken ~strumpf ~strumpfe ~spray ~schuhcreme ~fuscreme ~lederpflege ~schuhpflege ~burste ~spanner ~loffel ~senkel ~schnursenkel ~regal ~schrank ~tasche ~beutel ~karton ~gutschein ~bandage ~kissen ~polster ~bezug ~massagegerat ~anhanger ~jacke ~hose ~hemd ~mutze ~handschuh ~handschuhe ~trockner ~warmer ~deo ~reiniger ~wachs ~fett ~gamasche ~gamaschen ~spikes ~steigeisen ~matte ~teppich ~abtropf ~uberzieher ~putz set ~eset box ~sbox ~schuhbox ~dehner ~schuhweiter ~halter ~knecht ~anzieher ~impragnier ~wax ~balsam ~npad ~elpad
color: ~schuhhaus ~schuhgeschaft laufschuhanalyse man hat vertreter ~gesetz ~gesetzt ~besetzt gewachst* ~fettleder fettig* kinderspiel* kinderleicht* steigeisenfest* ~luftpolster pferdeleder* rossleder*
pet: hund hunde hundes* hundep* hundeb* ~pferd ~pfoten
women: damen frau frauen damenschuh ~damen
men: herren mann manner ~herren
kids: kinder kind madchen jungen baby junior kleinkind ~kinder ~lauflern
unisex=
for: fur mit aus zum
`,
};
