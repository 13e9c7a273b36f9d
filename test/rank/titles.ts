/** Titles and shelves, and whether what they name is a shoe: `+` or `-`, title, `|` category. */
export const TITLES = `
+ Women's Coastal Walking Sandal | Sandals
+ Harbour Chelsea Boot - Tan |
+ Trail Runner GTX | Shoes > Trail Running
+ Memory Foam Slipper with Hard Sole | Home
+ Kids Light-Up Trainers | Kids
+ Steel Toe Work Boot 6 in | Workwear
+ Ballet Flat in Nude | Women > Flats
+ Men's Penny Loafer |
+ Cloud Nine | Footwear
+ Arc 5 | Running Shoes
+ Block Heel Court Shoe | Ladies
+ Recovery Slide | Slides
+ Wedge Espadrille |
+ Sock Boot with Knit Upper | Boots
+ Golf Shoes with Soft Spikes | Golf
+ Mary Jane with Buckle Strap | Shoes
+ Extra Wide Diabetic Shoe |
+ Cycling Shoes SPD | Cycling > Shoes
- Running Socks 3 Pack | Socks
- Arch Support Insoles | Foot Care
- Boot Laces 180 cm | Accessories
- Leather Shoe Polish |
- Shoe Rack for 12 Pairs | Home
- Suede Brush for Shoes | Shoe Care
- Dog Boots, set of 4 | Pets
- Gift Card | Gifts
- Ankle Brace | Health
- Heel Grips for Loose Shoes | Foot Care
- Waterproofing Spray for Boots | Care
- Ice Grips for Shoes | Accessories
- Shoe Bag |
- Boot Socks | Hosiery
- Slipper Socks with Grip Dots | Socks
- Running Jacket | Clothing
- Cedar Shoe Trees | Accessories
- Shoe Horn |
- Gel Heel Cushions | Foot Care
- Toe Separators | Health
- Boot Dryer | Home
- Compression Sleeve | Sports
- Barefoot Running Book | Books
- Foam Roller | Fitness
+ Damen Wanderschuh Alpspitz | Schuhe
+ Herren Hausschuhe aus Filz | Hausschuhe
+ Winterstiefel Kinder | Kinder
+ Sneaker low | Damen
+ Zehentrenner Ibiza | Sandalen
+ Gartenclogs grün | Garten
+ Arbeitsschuh S3 | Arbeitsschutz
- Schuhspanner Zeder | Zubehör
- Einlegesohlen für Wanderschuhe | Zubehör
- Schnürsenkel rund 120 cm | Zubehör
- Wandersocken Merino | Socken
- Schuhcreme schwarz | Pflege
- Fersenkissen aus Gel | Fußpflege
- Hundeschuhe 4er Set | Hund
- Over-Shoe Grips 18 Spikes Black | Outdoor
- Ice Grip Overshoe Cleats
- Crampons antidérapants à enfiler sur chaussures
+ Skyline Mid Hiker | Hiking
+ Kinderhausschuh Katze
+ Paw Patrol Trainers | Kids
+ Vorfußentlastungsschuh mit Rollsohle | Gesundheit > Orthopädie
+ Barfußschuh breite Zehenbox
+ Winterstiefel weiter Schaft
- Schuhregal Bambus | Wohnen
- Sprunggelenkbandage | Gesundheit
+ Chaussures de randonnée homme | Chaussures
+ Baskets femme blanches |
+ Bottines à talon en cuir | Femme
+ Mocassins souples | Homme
+ Chaussons bébé en cuir | Bébé
- Chaussettes de course | Accessoires
- Semelles orthopédiques pour chaussures | Accessoires
- Lacets ronds 90 cm | Accessoires
- Crème pour chaussures | Entretien
- Embauchoirs en cèdre |
- Sac à chaussures |
- Bottes pour chien | Animaux
+ Zapatillas de running mujer | Running
+ Botas de montaña hombre | Calzado
+ Sandalias de cuero |
+ Zapato cómodo con velcro | Señora
+ Alpargatas de yute | Verano
- Calcetines de running | Calcetines
- Plantillas de gel para zapatos | Accesorios
- Cordones planos | Accesorios
- Crema para zapatos | Cuidado
- Bolsa para botas |
- Tobillera elástica | Salud
+ Ladies Hospital Slip On White |
+ Pin 7 Sprint Spike | Track & Field
+ Sandal with Orthotic Footbed |
- Sport Orthotic | Accessories
- Crampons à glace (la paire) | Accessoires
+ Crampons moulés | Football
+ Bondi Flip Flops |
+ Babouche Fès safran | Maroquinerie
- Cartera ligera con velcro | Accesorios
+ Katiuskas de goma |
+ Pemberley Oxford Cap Toe |
+ Rieker Damen Stiefelette Profilsohle schwarz |
+ Herren Sneaker weiße Sohle | Schuhe
+ Hausschuhe Filz Gummisohle | Hausschuhe
+ Bequeme Damenschuhe Luftpolster | Damenschuhe
+ Bergschuhe Herren steigeisenfest |
+ Kinderfinken Wolle |
+ Men's Loafer Memory Foam Insole | Shoes
+ Walking Shoe Removable Insole | Apparel & Accessories > Shoes
+ Kids Trainers Elastic Laces | Kids Shoes
+ Retro Trainer Cup Sole White | Trainers
+ Dealer Boot Crazy Horse | Workwear
+ Tall Wellington Bottle Green | Wellies
+ Slip-On Hospital Shoe | Health Care
+ Jodhpur Boots Horse Riding |
+ Mary Janes Patent Black |
+ Harbour Cove, Loafer Memory Foam Insole | Shoes
- Laces, shoe leather insole | Shoes
- Polish: boot leather conditioner, shoe care cream | Shoes
- Work Boot Gel Insoles | Insoles
- Boot Laces 120 cm | Footwear
- Running Shoe Replacement Laces | Footwear > Accessories
- Stiefel Einlegesohlen Filz | Schuhe > Zubehör
- Hausschuhsohlen zum Bestricken |
- Spikes für Schuhe | Outdoor
- Überschuhe Radsport |
+ Pumps strassbesetzt silber |
+ Herren Boots Fettleder braun |
+ Stiefel gewachstes Leder |
`;
