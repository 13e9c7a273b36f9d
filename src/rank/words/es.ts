import type { Language } from '../lexicon.js';

export const es: Language = {
  code: 'es',
  nounFirst: true,
  small:
    'el la los las un una unos unas de del al a en es son su sus con que se lo le todo toda todos todas este esta estos estas por tu tus nuestro nuestra ofrece ofrecen aporta aportan proporciona proporcionan brinda cada gracias buen buena gran excelente optimo optima tipo',
  breaks: 'pero sino mientras aunque gracias porque',
  asides:
    'tambien te|te puede|productos relacionados|completa|envios?|devoluci|pago|sobre nosotros|opiniones',
  backs: 'caracteristicas|descripcion|detalles',
  labels: 'env[ií]os?|devoluciones',
  idle: 'talla|marca|temporada|modelo|cuidado',
  whose: 'g[eé]nero|sexo',
  words: `
arch: arco arcos puente boveda
support: soporte soporta sujecion apoyo apoya sostiene soportan sujeta
cushion: amortigu* mullid*
pad: acolchad* almohadill* relleno
soft: suave suaves bland* esponjos*
foam: espuma eva
memory=memoria viscoelastic*
memory foam: viscoelastica viscoelastico
gel=
air: aire camara
shock: impacto impactos golpes
absorb*=absorcion
heel: talon talones
forefoot: antepie metatars* delantera
toe: dedo dedos puntera punta
ankle: tobillo tobillos
foot: pie pies
box: caja zona
counter: contrafuerte contrafuertes
cup: copa talonera
cap: puntera-acero
collar: cuello lengueta cana collarin
shaft: alta
strap: tira tiras correa correas pulsera
sole: suela suelas piso
midsole: mediasuela entresuela intermedia
insole: plantilla plantillas
own: personalizad* propias propia medida
orthotic: ortopedic* ortesis ortesico*
upper: forro empeine corte
shank: cambrillon enfranque
plate: placa placas
groove: ranuras ranura muescas surcos
rubber: goma caucho latex
leather: cuero piel ante nobuck lana lona textil algodon corcho serraje
firm: firme firmes reforzad* robust* estructurad* moldead*
stable: estabilid* estable estables estabiliza*
hold: sujeto fija
wide: anch* ampli* holgad*
narrow: estrech*
room: espacio libertad
width: ancho-especial anchura anchuras
fit: horma hormas ajuste
extra=adicional adicionales mayor aumentad* especial
depth: profundidad volumen profund*
removable: extraible* removible* desmontable* quitar intercambiable* retirar
ready: apto apta aptos compatible* valida adecuad* permite admite
flexible: flexib* flexion dobla doblar plegable*
stiff: rigid* rigidez
carbon: carbono
steel: acero
rocker=balancin mecedora basculante
roll: rodadura rueda rodar
curved: curva curvada curvado
shaped: anatomic* forma
spread: extender abrir mover separar
raised: elevad*
torsion=lateral
strike: pisar aterrizaje
underfoot: paso zancada
pronation: pronacion pronador* sobrepronac* hiperpronac* sobrepronador*
motion: movimiento
control=controla guia
medial=interno interior
post: poste cuna
rail: railes rieles
inward: adentro
neutral=neutra neutro neutras neutros
gait: pisada pisadas corredor corredores corredora corredoras
gender: genero sra sr
featherlight: ultraliger* superliger* ligereza pluma
light: liger* livian*
weight: peso pesa pesan
pair: par
drop=caida diferencial
zero: cero
low: bajo
high: alto
slip: antidesliz* desliz* resbal*
non: anti
non slip: antideslizante antideslizantes antirresbalones
resist*=evita
oil: aceite aceites hidrocarburos grasa grasas
wet: mojad* humed* resbaladiz*
grip: agarre adherencia traccion agarra
floor: suelo suelos superficies
trail=montana roca rocas barro senderos
srnorm: src srb
laces: cordon cordones
lacing: acordonad* acordonado lazada
velcro=velcros autoadherente* adherente*
buckle: hebilla hebillas
dial=boa rueda-giratoria
adjust: ajustable* regulable* ajustar ajustarse
cord: cordel tensor
closure: cierre cierres cerradura abroche
elastic*=
decorative: decorativ* adorno adornos fija fijo
spare: repuesto incluye
breathable: transpira* ventila* airead*
mesh=malla mallas rejilla
perforated: perfor* calad*
shoe: zapatilla zapatillas zapato zapatos bota botas botin botines sandalia sandalias mocasin mocasines zueco zuecos calzado deportivas
running=correr carrera asfalto entrenamiento
style: estilo look
color=colores tono tonos
noise: envio envios devolucion devoluciones pago pagos embalaje artesanos taller talleres carbono-neutral tienda plazos cliente
garment: bolsa chaqueta calcetines
and: y e
or: o
calf: gemelo pantorrilla
neg: sin no ningun ninguna ni tampoco nunca
only: solo solamente renunciar sacrificar perder descuidar
than: que
unlike: diferencia
older: anterior antiguo antigua
was: tenia era
wish: gustaria ojala
conditional: si necesitas buscas
see: descubre elige mira
separate: separado opcional
yes: si
intensely: ultra super extra muy
for: para
`,
  kinds: `
shoe: zapatilla zapatillas zapato zapatos bota botas botin botines sandalia sandalias mocasin mocasines zueco zuecos calzado deportiva deportivas alpargata alpargatas chancla chanclas bailarina bailarinas manoletina manoletinas pantufla pantuflas nautico nauticos avarca avarcas sneaker sneakers tacones stiletto tenis abarca menorquina menorquinas chancleta chancletas escarpin escarpines salon
shoeish: oxford runner tacon derby
other: plantilla plantillas calcetin calcetines cordones cordon crema betun spray cepillo horma calzador bolsa caja tarjeta cheque cojin almohadilla almohadillas protector separador separadores tobillera ortesis medias chaqueta pantalon gorro guantes impermeabilizante limpiador cuidado polainas masajeador alfombra camiseta llavero cubrezapatos grasa secador zapatero mueble talonera taloneras
pet: perro perros gato gatos caballo mascota mascotas
women: mujer mujeres dama senora femenino
men: hombre hombres caballero masculino
kids: nino nina ninos ninas infantil bebe junior
unisex=
for: para con de en
`,
};
