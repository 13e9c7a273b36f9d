import { encodeWords } from '../concepts.js';
import type { Language } from '../lexicon.js';

export const es: Language = {
  code: 'es',
  nounFirst: true,
  small:
    'ligeramente sin_marcas no_marca el la los las sin_costuras un una unos unas de del al a en es son su sus con que se lo le todo toda todos todas este esta estos estas por tu tus nuestro nuestra ofrece ofrecen aporta aportan proporciona proporcionan brinda cada gracias buen buena gran excelente optimo optima tipo bien cambios haga_falta hace_falta a_base antes un_poco poco_mas poco_a cortes',
  breaks: 'pero sino mientras aunque gracias porque como',
  asides:
    '\\w+ [\\w ]{0,14}(?:compraron|eligieron|miraron|vieron|compran)|tambien (?:te|le|os|disponible)|te (?:puede|podria|recomend)|(?:le|os) (?:puede|podria)|puede que te|quizas? te|descubr(?:e|a) (?:tambien|mas|otr|nuestr)|otr[oa]s (?:client|product|modelo|articul|zapat)|quienes (?:compra|vieron)|combina(?:l|r|(?: con)?$)|ver tambien|mas (?:de la|modelos|productos|de)|accesorios|por que (?:comprar|elegirnos|nosotros)|garantia|contacto|nuestr[oa]s? (?:tienda|equipo|servicio|compromiso)|compromiso|atencion|formas de pago|financiacion|servicios?\\b|guia de tallas|recomendad|productos relacionados|completa|envios?|devoluci|pago|sobre nosotros|opiniones|resenas|valoraciones|testimonios|comentarios|client[ea]s|lleval[oa]s? con|van bien|queda bien|quedan bien|en la misma|ademas te|y tambien|quien(?:es)? l[ao]|lo que dicen|nuestra (?:tienda|historia)|en la tienda|prueba \\d+ dias|preguntas|compra\\w* con',
  backs: 'caracteristicas|descripcion|detalles',
  labels:
    'env[ií]os?|devoluci[oó]n(?:es)?|pagos?|garant[ií]a|contacto|(?:nuestra|sobre nuestra) tienda|nuestras tiendas|tiendas?|atenci[oó]n(?: al cliente)?|sobre nosotros|por qu[eé] (?:elegirnos|comprar[a-z ]*)|asesoramiento|cambios',
  denial: 'no|cero|tampoco|ningun[oa]?',
  idle: 'color|gama|paleta|tono|talla|marca|temporada|modelo|cuidado',
  fitting: '(?:anch|horm)(?:[ao]s?|ura)',
  whose: 'g[eé]nero|sexo',
  colors: 'negr[oa]|blanc[oa]|gris|rosa|marron|roj[oa]|azul|verde|amarill[oa]',
  wearers: 'mujer(?:es)?|hombres?',
  words: encodeWords`
neg flexible: no_cede no_ceden
heel: taco
trail: tacos turba
arch support: soporte_plantar apoyo_plantar
high: ocho_milimetros nueve_milimetros diez_milimetros doce_milimetros
low: dos_milimetros tres_milimetros cuatro_milimetros cinco_milimetros seis_milimetros
despite: pese_a pesar_de
flow: circul* pasar entrar atravies* dejan deja salir escap* fluy* entra entran
underfoot: planta
shock absorb: antichoque*
flexible sole: plegable
rocker: barca mecedora tonel banana platano
arch: arco* puente boveda
support: soport* sujeci* apoy* sosten* sostien* sujet* respald* firmeza contencion alza_el
cushion: ~amortig mullid* colchon* nubes nubecita
pad: ~acolch acojin* almohadill* relleno cojin* guata camara_de
soft: ~suave bland* esponjos* tiern*
foam: espuma* eva latex
memory=memoria viscoelast*
memory foam: con_memoria de_memoria efecto_memoria viscoelastica viscoelastico visco
gel=
air: aire burbuja* viento brisa camara
shock: impact* golpe* choque* vibracion* baches
absorb*=absorci* absorv* disip* atenu* bebe traga tragan filtr* suaviz*
heel: atras talon* calcaneo retropie tacon
forefoot: frontal antepie metatars* delante* adelante
toe: dedo* puntera* punta dedit*
ankle: tobillo* tobillera
foot: pie
box: caja zona
counter: estabilizador_de contrafuert* contrahorte* contra_fuerte
counter firm: talon_reforzado
heel cup: talonera* trasero trasera
cup: copa cazoleta armazon
cap: puntera-acero
collar: cuello lengueta* cana collarin ribete
strap: tira* correa* pulsera cinta* banda
sole: suela* piso
midsole: mediasuela* entresuela* intermedia base
insole: piso_interior cama plantilla* palmilla* lecho palmillas plantillita sobreplantilla*
own: personaliz* propi* medida podolog* tuya tuyas suya suyas prescrit* recetad* construccion diseno
orthotic: ortopedic* ortesi* tu_plantilla tus_plantillas tu_propia
upper: forro* empeine corte capellada pala
shank: cambrillon* enfranque
plate: placa* lamina* tabla antirroca*
groove: canal canales ranura* muesca* surco* hendidura*
rubber: goma caucho
leather: cuero piel ante nobuck lana lona textil algodon corcho serraje gamuza
firm: firme endurecid* reforzad* refuerzo* robust* estructurad* moldead* solid* termoconform* duro dura duros duras dureza consistent* rijid* semirrigid* termoform* armad*
stable: estable estables estabil*
hold: sujeto fijar bloque* abraza* recog* envuelv* contien* afianz* mantien* asegur*
wide: anch* ampli* holgad* ensanch* generos* espacios* extraanch*
narrow: estrech* angost* apret* apriet* oprim*
room: espacio libres libertad sitio hueco holgura lugar sus_anchas
width: anchura*
fit: ajuste calce version talla_muy
last: horma*
extra=mas adicional* mayor aumentad* especial doble gran anad* ampliad*
extra depth: extraprofund* altura_extra extra_alta mayor_profundidad
depth: capacidad volumen profund* fondo hond* altura_interior profundo
removable: sustitu* extrai* extrae extraen remov* desmont* quit* intercambi* retir* saca sacar recambi* no_pegada no_pegado sale salen suelta despega despegar retira se_cambia se_cambian sin_pegar no_encolada desprend* independiente* cambiable* de_quita quitar separable* sin_encolar
ready: apto apta compatib* valid* adecuad* permit* admit* acept* cabe caben acoge* aloj* recib* tolera* acomod* prevista previsto pensada_para preparad* meter mete metes
flexible: moldeable ~flexib superflex* ultraflex* flexion dobl* plega* enroll* plieg* flexor* ductil* multiflexible retuerc* torc* docil
stiff: rigid* ties* rigidez inflexible*
carbon: carbono vidrio
steel: acero metalic*
rocker=oscil* balancin mecedor* basculant* balanceo barco
roll: rodad* rueda* rodar vuelqu* vuelc* vuelca venza venc* caiga
curved: arquead* curv* convex* redondead*
shaped: anatomic* forma
pocket: mitad bolsillo bolso trapo
spread: extender abren abrirse abran mover separ* desplieg* abanico expand*
raised: almendra elev* levant* realc* realz* galleta alza alzan abult*
torsion=lateral* torcedura* esguince*
strike: pisar aterriz*
underfoot: paso* zancad*
pronation: pronac* pronad* prona pronan pronar sobrepron* hiperpron*
non pronation: antipron*
motion: movimiento*
control=controla* guia* correg* corrig* frena* freno frenos
medial=interno interna
post: poste* cuna densidad densa denso
rail: railes rieles
inward: adentro hacia_dentro hacia_adentro
neutral=neutr* universal
gait: pisada* corredor* pisa marcha supinad*
gender: genero sra
featherlight: tan_ligera tan_ligeras tan_ligero poco_peso peso_ligero ultralig* ultraliv* superlig* ligereza pluma aliger* peso_minimo minimo_peso ingravid* ultra_ligera ligera_como ligero_como
light: liger* livian* levedad
weight: peso pesa pesan
pair: par
unit: gr gramos
drop=caida diferencial diferencia desnivel
zero: cero misma_altura inexistent* nulo nula mismo_nivel plana_del plano_del misma_cota
low: bajo baja minim*
high: alto elevado alta
slip: patin* desliz* resbal* derrap*
non: anti
non slip: antidesliz* antirresb* antiderrap* antipatin*
resist*=evita* contra impid* reduc*
oil: aceit* hidrocarbur* grasa*
wet: mojad* humed* resbaladi*
grip: goma_adherente suela_adherente agarr* adher* traccion* ventosa* sujeta_en
trail=cesped hierba* pasto raices grava monte lodo fango pradera* montana roca* barro sendero*
srnorm: src srb norma_sra suela_sra certificada_sra certificado_sra
laces: cordon cordones agujet* pasador* ata
lacing: acordon* lazada atar atada atan se_ata ataduras
velcro=autoadher* adherent* abrojo* contactel
buckle: hebill*
dial: boa rotativ* giratorio rueda_de de_rueda rueda_giratoria ruleta
adjust: ajustab* regul* ajustar* graduab* micrometr*
cord: cordel tensor cordin cordonera tanca
closure: cierr* cerradura abroch* anud* ganchos gancho anuda atado
elastic*=elastiza*
decorative: pegada cosida deco* adorn* fijo fija fijos fijas fals* fantasia mentira cosidos de_pega postiz* ornament* de_adorno sin_funcion cordones_simulados cordones_falsos hebilla_simulada hebilla_falsa
spare: repuesto inclu*
breathable: transpir* ultratranspir* supertranspir* hipertranspir* ultraventil* superventil* refresca_el tejido_abierto ventil* airead* respirab* respiran aireacion respira atraviesa deja_respirar dejan_respirar respirable*
mesh=malla* rejilla
perforated: perfor* calad* microperf* orificio* agujerit* troquel* microagujer* agujeros_que agujeros_laterales agujeros_para
shoe: zapatilla* zapato* bota botin botines sandalia* mocasin* zueco* calzado deportivas deportivo ojota* champion* chancl* alpargat* pantufla* tenis merceditas manoletina* bailarina* huarach* unidad
running=tirada correr carrera asfalto entrenamiento
style: estilo look rockera rockero motera* motero*
color=colores tono* gama paleta
noise: amplia_gama amplia_seleccion gran_seleccion amplio_surtido modelos_de envio* devoluci* pago* embalaj* artesano* carbono-neutral tienda* plazo* cliente* cuota* cambios_y contactenos whatsapp aparcamiento parking financiacion financia* factura* reembols* asesor* probador* media_talla talla_mas numero_mas medio_numero donacion* donamos cita_previa local
garment: bolsa bolsita* saquito saco funda neceser estuche chaqueta calcet* dejar_airear deja_airear dejalas_airear dejalos_airear dejar_ventilar airearlas airearlos orear cepill* impermeabilizante impermeabilizar borreguito borrego peluche pelo
and: y e
or: o
calf: gemelo* pantorrill*
find: encontr*
neg: poco poca adios nadie lejos_de desaconsej* nada sin no ningun ninguna ni tampoco nunca carece* prescind* ausencia ni_hablar apenas abstenerse hemos_eliminado hemos_suprimido hemos_quitado hemos_renunciado exent* false ninguno libre_de libres_de
only: solo solamente renunciar sacrific* perder descuidar
unlike: otras_marcas otros_llevan otros_usan otros_tienen a_diferencia hermana hermano cambio convencional* mayoria_de zapatillas_normales zapatos_normales
, unlike: lugar_de vez_de
older: anterior* antigu* vieja_version primera_version
was: tenia tenian era eran pesaba pesaban llevaba llevaban ofrecia montaba contaba marcaba alcanzaba quedaba estaba usaba presentaba incorporaba escondia equipaba tuvo
wish: tambien_como prefieres prefiere gustaria ojala hubiera* desear* mejor_nuestra pediria seria serian estaria agradeceria falta faltan echo_en echamos_en echamos_de lastima tuviera tuvieran mejoraria
there: disponible*
easy: esfuerzo sin_problema sin_problemas ningun_problema no_hay_problema
conditional: si necesitas necesita buscas busca quieres busque busquen
see: descubre elige elija mira mire prueba opta opte echa_un recomendamos pasate prefiere_la pregunt* consult* anade anada anadele combina_con combinan_con aconsejamos sugerimos dirigete echa_mano
separate: reservad* confundir separado aparte opcional accesorio accesorios compraron proximamente solo_en_la seccion tu_zapatero su_zapatero
intensely: ultra super muy sorprendentemente
for: para
wide fit: talla_ancha talla_amplia tallas_anchas
`,
  kinds: encodeWords`
shoe: zapatilla* zapato* bota botin botines sandalia* mocasin* zueco* calzado deportiva* alpargata* chancla* bailarina* manoletina* pantufla* nautico* avarca* sneaker tacones stiletto tenis abarca* menorquina* chancleta* escarpin* salon ojota* champion* mercedita huarache* borcego* borcegui* blucher* babucha* chinela* zueca* botineta* slip-on balerina* flat cangrejera guarache guillermina albarca katiuska chiruca bamba esparten* sneakers kiowa zapaton botita boto slipper slippers mule blucher derbi brogue kiowas sandalita menorquin merceditas
shoeish: oxford runner tacon derby barefoot
other: ferula* ensanchador* plantilla* calcetin* cordones cordon crema betun spray cepillo* hormas calzador bolsa* caja tarjeta cheque cojin almohadilla* protector* separador* tobillera* ortesis media chaqueta* pantalon* gorro* gorra guante* impermeabilizante limpiador* cuidado polaina* masajeador* alfombra camiseta* llavero* cubrezapato* grasa secador* zapatero mueble talonera* zapatillero bolso mochila funda* desodorante* cinturon reloj rodillera* venda vendaje sudadera* short falda vestido cubrecalzado agujetas pasadores abrelatas rodillo pelota botella
pet: perro* perra* caballo* mascota* canin*
women: mujer* dama* senora* femenin* chica chicas
men: hombre* caballero* masculin* senor
kids: nina* nino* infantil* bebe* junior escolar
unisex=
for: para con de en
`,
};
