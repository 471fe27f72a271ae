/** Plain Swedish words for passphrases: none is the beginning of another, and none needs thinking how to spell. */
export const swedish: readonly string[] = `
  abborre ackord adress advent afton agenda akademi akrobat aktiv aktör akvarell album alfabet alpacka ambulans ananas
  andra anka ankel ansikte anslag antenn antik antilop apelsin apotek applåd aprikos april arbete arena arkiv arktisk
  armband aroma artikel artist aska askfat atlet atmosfär atom augusti automat avgång avokado avstånd avtal axel
  babian backe badboll badkar bagage bagare baguette bakelse bakgrund balans balett balkong ballad balsam bambu banan
  bandage banjo barack bark barn barock barrskog basilika basker basket bassäng bastu basun batteri beige bekväm
  belöning berg beröm besök bidrag biff bikupa bild biljett billig biobesök biologi biskop bison bjälke björk björn
  blad bland blazer blixt blomkål blomma blond bläck blåbär blåsa bofink bokhylla bolag boll bomull bonde bondgård
  borg borr borste bostad botanik bowling brasa bredd brevlåda bricka bris broccoli brodera brons bror broschyr brunn
  brygga bröd bubbla budget bukett bulldog buller burk buske butik bygga byggnad byrå byxor bäcken bädd bägare bälte
  bänk bärbar bärnsten bäver böcker böna börja cello cement chips choklad cirkel cirkus citat citron cykel cyklist
  cylinder cymbal dagbok dagg daglig dagsljus dalgång dalia dansa data dator december delfin delta diagram dialekt
  dialog diamant dikt dimma diplom diskret diskus djungel djur docka dofta doktor domän dotter dragkamp dragspel drake
  drama dressing drivved droppe druva dräkt dröm duett dunge dusch duva dvärg dygn dyna dynga däck däggdjur dörr
  egendom egenskap ekollon ekorre ekvator eldstad elefant elev elva emalj energi enhet enkel etikett expert export
  express fabel fabrik fackla fajans falk familj fanfar fantasi farbror farfar fartyg fasad fasan faster favorit
  februari femton fest fiber fickla fika fikon film filosof filt finger fiol fisk fjord fjorton fjun fjäder fjäll
  fjärde fjäril flagga flamingo flanell flaska flatbröd flicka flingor flock flod flotte fluga flundra flygel flygfisk
  flygplan flyta fläder fläkt fläta flöjt flöte fokus folk fontän forell form forskare forsla fotboll foto fotspår
  fredag frisör frost frukost frukt frys fråga fullmåne furu fyrkant fyrtio fält fänkål färg färja fågel fåra fåtölj
  fönster förra fört gaffel galant galax galleri galopp galosch garage garderob gardin garnera gasell gatlykta gecko
  gepard geting getost giraff gitarr glaciär glad glans glasbruk glass glasyr glimt glitter glob glädje glöd gnista
  gobeläng golf golv gondol gorilla gran grind gris groda grotta grund gryn gryta grädde gräs gråsparv gröda grön guld
  gullviva gummi gunga gurka gyllene gymnast gädda gäng gärde gäst gåta gåva gömma hagel haka haklapp hallon halm
  halsduk hamn hamster handbok handske handtag hare harmoni harpa hatt havre havsbris helg hemlig hemma herde hink
  historia hjort hjul hjälm hjälp hjälte hjärta hobby hockey honung horisont hotell humla hummer hund husdjur husvagn
  huvud hyacint hydda hyena hylla hyra hyvel häck häfte häger hägg hälsa häst håll höna höra hörn idrott igelkott iglo
  iller indigo ingefära insekt insikt iris isberg isbjörn iskall jacka jaguar januari jasmin jazz jeans jolle jord
  journal jubel juice julafton julgran juli julrosa juni juvel jägare järn jäst jätte kabel kabin kaffe kagge kajak
  kaka kaktus kalas kalender kalkon kalv kamel kamera kamin kamp kamrat kanal kanel kanin kanon kanot kapell kappa
  kapris kapten karaff karamell karate karavan karneval karta kartbok kartong karusell kaskad kast katalog katt kennel
  keps keramik ketchup kilo kind kiosk kista kittel kiwi kjol klack klass klematis klimat klippa klister klocka kloss
  klubb klunga klänning klöver knapp knippe knopp knut koala kock kofot kofta kokbok kokos kollega koltrast komet
  komfort kompass kompis kompott kondor konfekt konsert kontor kopp korall korg korn korp korridor korsord kort korv
  kosmos kostym kotte kran kratta kristall krita krok krona kronblad kruka krydda kräfta kråka kudde kugghjul kula
  kulle kultur kund kung kupol kupong kurs kusin kust kuvert kvadrat kvart kvast kvist kvitter kvitto kväll kyckling
  kyrka kärna kärr kålrot köksbord köra körsbär kött lada lakan lama lampa land lapp lasagne lasso lastbil lastkaj
  lavendel lavin ledare legend lejon lektion lemonad leopard lera leva lila lilja limpa lind linjal linje linne lins
  lista liter ljud ljung ljus lock lodjur lucka luft lukt lunch lunga luva lycka lyftkran lykta läder läger läkare
  längd länk lära läsa läsk läxa låga låna låta lönn löpare lösa lösning mage magnet magnolia majonnäs majs makrill
  malm mandarin mandel mandolin manet mango mantel marin marknad marmelad marmor marsvin mask massa material matlåda
  matros matsal matta medalj melodi melon metall meter middag miljon miljö mimosa minne mint minut mixer mjöl mobil
  modell molekyl moln morfar morgon mormor morot mosaik mossa motell motiv motor muffins mugg murgröna museum musik
  muskel mustasch mylla mynt myra myrstack mysa märka mätare målare målning månad måndag måne månsken måttband möbel
  mörk mössa nacke namn narciss nation natt natur nejlika nektar neon nickel nivå njuta norm norr nougat novell
  november nudel nummer nunna nyckel nyhet nypon nyår näsa näsduk nässla nästa nätverk näver nöjd nöje nötskal oboe
  ocean oktav oktober oliv olja omelett område onsdag opal opera orange ordbok ordning ordspråk orgel orkan orkester
  orre osthyvel ostron oval overall packa paket palats palett palm panda panel panna panter papegoja pappa papper
  paprika parad paraply park parti passare pasta pastej pastill pedal pelare pelikan pendel pengar penna pensel peppar
  period perrong persika persilja person pianist piano picknick pilgrim pilot pingla pingvin pinne pion pipa pirat
  pizza pjäs planet plantera plats plocka plog plommon poesi poet pojke pokal polka poppel porslin port postlåda
  potatis present prins prisma projekt promenad prosa prärie pråm pudel pulver puma pumpa punkt purjolök pussa pussel
  pyramid pyssel pärla pärm päron påfågel påse påsk rabarber rabatt racket radio raket rapport rapsolja rast ratt
  ravin recept redskap regel region regn rekord rektor reptil resa resultat resväska revben revy ribba riddare ridå
  riktig rimfrost ring rinna ritning robot robust rock rodd roman romb rosa rosett rosmarin rost rubin rubrik rucola
  rullstol russin ruta rutin rygg rymd ryttare räka räls rådjur rödbeta rönn röst sadel safari saffran saft saga
  salami sallad salong salt samba samhälle samla samma samtal sand sardin satt saxofon scarf schack schal segel
  segling sekel sekund selleri semester semla serie servett service sesam sfär sida siden siffra signal sikt sill
  silver sippa sirap sits sjunga sjöman skaft skald skallra skarv skata skatbo sked skepp skida skiffer skina skinka
  skiss skiva skjorta skjuts skog skola skolgård skorpa skorsten skratt skridsko skruv skugga skulptur skydd skyffel
  skylt skägg skär skål skåp skörd slalom slinga slott släde släkt smak smal smaragd smed smultron smycke smör
  snickare snigel snitt snorkel snurra snäcka snöboll socka sockel socker soffa sojaböna solig solros sommar sonat
  sond sorbet sork sova spade spagetti spannmål spara sparv spegel spel spenat spets spindel spiral spola sport spring
  språk spår stad staket stallet stam start station staty stav steg stek sten stimmer stjälk stjärna stol stor strand
  strumpa struts ström stubbe stuga stund stycke styrka stäng stång stöd stövel sugrör summa svala svamp svan svart
  sved svett sväng svår sylt symfoni syra system syster säck säga sällan säng säsong säte söder söndag tablett tacka
  taggig tallrik tand tanke tapet tavla taxi teater tecken teknik tekopp telefon tema tempel tempo tennis tenor teori
  termin termos terrass text tidning tiger timjan timme tindra tisdag tistel titel titta tjänst toffel tomat tomte
  topas topp torg torn torr torsdag torsk torv trafik traktor trana tranbär trapets trappa trasa trast tratt triangel
  tripp trumma trumpet trupp tryck träd träff träna tråd tulpan tumme tunga tunnel turban tusen tvinna tvätta tvål
  tyngd täcke tält tända tänka tärna tärning tätort tävling tång tårta uggla ukulele uniform uppgift uppsats urval
  uthus utsikt vacker vagga vagn vaken vakt vallmo valnöt valross vals vandra vanilj vante vardag varg varm vatten
  vecka velour ventil veranda verb verk version vessla veta vete video vikt vild vilja villa vimpel vind vinge vinst
  vinter viol virka virvel visa visit viska vissla vitamin vitlök vitsippa voffla volym vykort väcka väder vända värld
  värme väska väster väva växel växt våning yoghurt yrke zebra ägare älskling ämne ängel äpple ärlig ärta äventyr åker
  åldras ånga ångbåt årstid åska åtta ödla öken örhänge överens
`
  .trim()
  .split(/\s+/);
