import { encodeWords } from '../concepts.js';
import type { Language } from '../lexicon.js';

export const fr: Language = {
  code: 'fr',
  nounFirst: true,
  small:
    'base celle-ci celui-ci que_jamais raison* la-dedans coupe_vent le la les l legerement un une des du de d au aux a en dans par sur sous est sont son sa ses leur leurs votre vos notre nos ce cet cette ces qui que se s il elle vous nous on tout toute tous toutes bien offre offrent assure assurent apporte apportent grace afin sans_couture sans_coutures avec bonne bon excellent excellente parfait parfaite optimal optimale niveau type qu c se_glisse se_glissent',
  breaks: 'mais tandis car alors cependant grace comme',
  asides:
    '\\w+ [\\w ]{0,12}(?:ont|a)(?: aussi| egalement)? (?:achete|choisi|aime|commande)|d.autres ont|vous aimer|vous pourriez|(?:a|et) (?:voir|decouvrir)|(?:a )?decouvr(?:ir|ez) (?:aussi|egalement|nos|notre|les autres|d.autres)|voir (?:aussi|egalement)|egalement|dans la meme|autres? (?:modele|produit|article|client)|(?:les|nos) (?:clients|autres|conseil|magasin|boutique|service|suggestion)|on vous (?:conseille|recommande)|a associer|a combiner|accessoires|pourquoi (?:acheter|nous|choisir nos|commander)|services?\\b|contact|besoin d.aide|moyens? de paiement|modes? de (?:paiement|livraison)|expedition|notre (?:magasin|equipe|histoire|engagement)|idees|selection|complet|a lire|produits (?:similaires|associes)|a porter avec|livraison|retours?|paiement|a propos|avis|(?:elles?|ils?) en parle|nos engagements|notre boutique|l.avis|temoignages|commentaires|vos avis|ce qu(?:.elles|.ils|.en d)|client|(?:elles?|ils?) (?:vont|l.ont)|vont bien|avec ca|pour complet|la meme famille|comparez|guide des|questions',
  backs: 'caracteristiques|details|composition|description',
  labels:
    'livraisons?|retours?|[eé]changes?|paiements?|[aà] propos|notre (?:magasin|boutique)|nos (?:magasins|boutiques|engagements)|pourquoi (?:nous|acheter)[a-z ]*|assistance|contact|service(?: client)?|garantie|exp[eé]dition',
  fitting: 'largeurs?',
  denial: 'non|z[eé]ro|aucune?|pas',
  idle: 'couleur|palette|coloris|teinte|gamme|taille|pointure|marque|saison|mod[eè]le|entretien',
  whose: 'genre|sexe',
  colors: 'noire?s?|blanche?s?|blanc|gris(?:es?)?|marron|rouge|rose|bleue?|marine|verte?|jaune',
  wearers: 'femmes?|hommes?',
  words: encodeWords`
non slip: patine_pas
insole sole: deux_semelles
underfoot: moindre_pas
arch support: soutien_plantaire maintien_plantaire
high: huit_millimetres neuf_millimetres dix_millimetres onze_millimetres douze_millimetres
low: deux_millimetres trois_millimetres quatre_millimetres cinq_millimetres six_millimetres
flow: circul* passer traverse traverser entrer laissent laisse
despite: malgre
medial post: insert_medial
arch support: hemicoupole
shock absorb: antichoc* anti_choc anti_chocs
wide foot: pieds_forts pied_fort
depth: hauteur_interieure plafond hauteur_en hauteur_sous interieur_haut 
extra depth: surprofond* extraprofond* extra-profond* surhauteur
flexible sole: pliable
neg flexible: affaisse_pas flechit_pas plie_pas cede_pas deforme_pas
arch: voute* arche* cambrure
support=sout* maintien* supporte appui mainteni* maintenu* epaule portee porter soulev* etay* 
cushion: ~amorti moelleu* nuages nuage
pad: rembourr* matelass* capiton* coussin* ouatin* molleton* matelas
soft: doux douce* tendre*
foam: mousse* eva
memory foam: memoire
gel=viscoelast*
air: bulle* vent
shock: choc chocs impact* secousse*
absorb*=attenu* encaiss* dissip* absorpt* boit boivent aval* adouci* filtr*
heel: derriere talon* arriere-pied calcaneum talonni*
forefoot: avant avant_pied metatars* plante devant
toe: orteil* pointe bout doigt
ankle: cheville* malleol*
foot: pied
box: boite zone espace-avant
counter firm: arriere_baleine talon_renforce
counter: contrefort* sous-contrefort
heel cup: arriere coque_talon clip_talon
cup: coque* emboitage cuvette
cap: embout* coque-acier
collar: col collier languette* collerette bourrelet
shaft: montant*
strap: bride* sangle* laniere* patte
sole: semelle* semelage
midsole: intermediaire intercalaire
insole: semelle_interne semelles_internes interieure* proprete premiere* int semelette lit assise insert_plantaire semelle_plantaire semelles_plantaires sous-pied soupied
own: personnalis* sur-mesure propres podologue propres_semelles construction conception
orthotic: semelles_therapeutiques orthese* orthopedi* orthoproth* podolog* semelle_orthopedique semelles_orthopediques semelles_sur semelle_sur vos_semelles votre_semelle vos_propres votre_orthese
upper: doublure* dessus empeigne tige*
shank: cambrion* cambrillon*
plate: plaque* lame insert planche pare-pierre pare-pierres pare_pierre pare_pierres
groove: rainure* encoche* sillon* cannelure*
rubber: caoutchouc gomme crepe
leather: cuir daim nubuck laine toile textile coton liege velours croute feutre
firm: ferme renfor* solide* structur* moule* thermoform* arme consolid* dur dure durci* costaud* armature*
stable=stabil*
hold: tient tenu tenant tiennent bloqu* emboit* cale verrouill* enserre* tenue calent securis*
wide: large elargi* ample genereu* evase*
narrow: etroit* comprim* serre serrent serrer ecras* oppress*
room: espace place aise aisance spacieu* libre liberte degag*
width: largeur*
fit: chaussant* coupe version
last: forme
extra=plus surcroit grand* supplement* accru* addition* major* augment* surplus ajout* surdimension* xl
depth: profond* volum* capacite
removable: amovib* extractib* detach* retir* interchang* enlev* remplac* otez ote* non_colle non_collee non_collees sortir sort sortent demont* otes decolle decroche deposable extrayable mobile separable dissociable
ready: compatib* convien* adapt* accueil* recoi* accept* prevu* recevoir port possible loger logez glissez logent reception heberge* tolere*
flexible*=malleab* se_roule se_roulent ~soupl flex* plie* plia* enroul* tord* pliure ploie* fleche flechi* flexion*
stiff: rigidifi* rigid* raid* inflexible* rigidit* inflechissable*
carbon: carbon* verre
steel: acier metalliq*
rocker=bascul* berceau balancier barque tonneau banane rocking a_bascule
rocker: roulement geometrie_roulante
roll: deroul* roul* affaiss* verser verse
curved: incurv* courb* bomb* galb* arrond* biseaut* convex*
shaped: anatomique*
spread: etal* ecart* boug* remu* deploy*
pocket: en_deux poche
raised: relief relev* surelev* bosse remont* pelote* rehauss* bombement*
torsion=lateral*
strike: attaque reception atterriss*
underfoot: marche le_pas chaque_pas vos_pas votre_pas du_pas au_pas un_pas
non pronation: antipronat*
pronation=pronat* hyperpronat* surpronat*
motion: mouvement*
control: control* guid* corrig* correct* frein* retien*
medial*=interne
post: coin densite debord dense denses
rail: rails barres_de
inward: interieur dedans
neutral: neutre universel*
gait: foulee* coureu* profil modele
gender: genre
featherlight: si_leger si_legere poids_leger ultraleg* ultra_leger plume legerete alleg* presque_rien pese_rien poids_plume quasi_rien fois_rien legere_comme leger_comme poids_mini poids_minimal poids_minime
light: leger*
weight: poids pese*
pair: paire*
unit: gr
drop=denivel* differentiel* difference ecart
zero=nul* meme_hauteur inexistant* absent* meme_niveau plein_pied plate_du plat_du plates_du
low: faible* bas basse minim*
high: eleve* haut important*
slip: derap* gliss* patinent part_en
non: anti
non slip: non_glissant non_glissante antiderap* antigliss*
resist*=contre evit* redui* limite*
oil: sol_gras sols_gras carrelage_gras huil* hydrocarbur* graiss* gras savonneu* gasoil lisier gazole
wet: mouill* humide* glissant* verglas detremp*
grip=adher* accroch* agripp* colle_au tient_sur tiennent_sur stable_sur ventouse*
trail=gras_et terrain_gras terrains_gras herbe* gazon pelouse terrain* racine* gravier* eboulis pierrier* schiste glaise prairie* sentier rocher boue boueu* cailloux devers calcaire crampon* caillasse foret le_gras
srnorm: src sra srb
laces: lacet*
lacing: lacage lacer lacee se_lace noue nouer nouent lace lacent
velcro=scratch* autoagripp* agrippant*
: auto
buckle: boucle* ardillon*
dial: molette* rotatif boa
adjust: regl* ajust* serrable decoupable* micrometr*
cord: cordon* tirette cable cordon_coulissant cordelette* lien ruban* a_nouer
closure: serrage fermeture* ferme-par attache attaches ferme_par
elastic: elast*
decorative=collee cousue decor* deco fantaisie ornement* factice* fixe pivotant* a_rien fleuri* cousus cousues trompe-l faire_joli simple_ornement sans_fonction purement_esthetique apparat faux_lacets faux_lacage fausse_boucle fausses_boucles fausse_bride fausses_brides
spare: rechange offert* fourni* inclus*
breathable: respir* aere* aerat* ventil* events ultrarespir* hyperrespir* superrespir* ultra_respirant evacue_la tissage_ouvert maille_ouverte
mesh=filet resille maille
perforated: perfore* perforation* ajour* microperf* perces_au crible* petits_trous micro_perfore micro_perforee ajours trous_d mini_trous perce_de percee_de perces_de percees_de
shoe: chaussure* basket* botte* bottine* sandale* mocassin* derby derbies chausson* sabot escarpin* tennis ballerine* mule tong claquette* pantoufle* espadrille* soulier 
running=course jogging
style=look allure inspiration santiag* facon richelieu
color: arriere_ferme bout_ferme talon_ferme couleur ton teinte coloris palette
noise: large_gamme large_choix vaste_choix livraison* retour retours paiement* emball* artisan* colis boutique* magasin services service_client service_apres client cliente* conseils conseiller* notre_equipe nos_equipes sav cheque stationnement parking echange* facture* mensualit* financement* clavardage demi-pointure demi_pointure taille_au pointure_au expedition* expedie* association* rendez-vous
garment: sac sachet sacoche housse etui filet_de veste chaussette* pochette pochon laisser_aerer laissez_aerer laissez-les faire_aerer faites_aerer aerez impermeabilisant impermeabiliser impermeabilisez brosse brossez etre_aere etre_aeree etre_aerees etre_aeres laissez_respirer laisser_respirer a_aerer fourrure* peluche sherpa
and: et
or: ou
calf: mollet*
find: trouv*
neg: peu fini_les adieu loin deconseill* sans pas aucun aucune ni non jamais rien depourvu* denue* se_passe manque manquent sabstenir abstenir impossible mediocre* supprim* avons_renonce a_peine
only: seulement sacrifi* compromis neglig* perdre uniquement renonc*
than: que
unlike: autres_marques autres_ont autres_misent contrairement soeur frere en_revanche conventionnel* plupart_des
, unlike: lieu place_du place_des
older: ancien* precedent* ancienne vieille_version premiere_version
was: avait avaient etait etaient pesait pesaient embarquait affichait affichaient offrait proposait comptait montrait mesurait revendiquait disposait restait recevait utilisait portait annoncait possedait presentait integrait tournait culminait atteignait tenait equipait cachait cachaient
wish: preferes preferez decline declinent aimer* souhait* auraient aurait regret* existe_aussi aurais seraient serait reverais dommage refus voudrait voudrais ideale_avec
neg there: absent_de absente_de
there: disponible* propose proposee programme
easy: effort peine aucun_probleme pas_probleme sans_probleme
conditional: si besoin envie cherchez recherchez
see: voir regardez regarde orientez essayez pensez prenez decouvr* choisi* optez voyez a_lire ajoutez prevoyez commandez combine_avec marie_avec conseillons recommandons suggerons dirigez tournez
separate: reserve reservee achete bientot seulement_sur uniquement_sur confondre separe* accessoire accessoires rayon passez_votre option panier epuise* ailleurs en_vente votre_cordonnier
intensely: ultra super hyper tres etonnamment
for: pour
`,
  kinds: encodeWords`
shoe: chaussure* demi-pointe demi-pointes basket botte bottine sandale* mocassin derby derbies chausson sabot escarpin tennis ballerine espadrille claquette tong mule pantoufle richelieu sneaker boots nu-pieds babies charentaise brodequin soulier tatane slip-on chauss cuissarde slipper loafer trotteur cothurne babouche galoche sandalette spartiate santiag tropezienne salome meduse bottillon sneakers brogue godillot croquenot savate pataugas low-boots savates ghillie slippers nu-pied ballerines tongs mary_jane mary_janes creeper kickers tropeziennes camarguaise gardiane caliga huarache schlappe cuissardes apres-ski apres-skis chausse-mule mules stilettos
shoeish: crampons compensee oxford runner montante pointure pointes
other: crampons_a crampons_pour crampons_amovibles crampons_antiderapants semelle chaussette lacet cirage creme spray brosse embauchoir chausse-pied etagere sac housse boite carte bon coussin coussinet talonnette protege orthese attelle chevillere bas collant veste pantalon bonnet gant impermeabilisant nettoyant entretien guetre masseur separateur tapis tee-shirt pull sechoir porte-cles surchaussure produit baume graisse crochet meuble ceinture montre jambiere bandage rouleau balle bouteille gourde cheque cadeau chausse-pieds insert coque insole patin sur-chaussure sur-chaussures deodorant desodorisant genouillere short maillot brassiere casquette lampe bequille
color: court courte
pet: chien* cheval chevaux canin animal animaux
women: femme* dame feminin*
men: homme masculin monsieur
kids: enfant* fille* garcon* bebe* junior
unisex=unisexe mixte
for: pour avec en de
`,
};
