/** Plain Finnish words for passphrases: none is the beginning of another, and none needs thinking how to spell. */
export const finnish: readonly string[] = `
  aalto aamu aarre aasi aave ahven aihe aika aikuinen aina airo aita aito aitta ajatus ajelu akku akseli akvaario
  alennus alku allas alusta ammatti ananas ankka ankkuri antenni apila apina apteekki apuri arki arvio arvo asema
  asetelma askel astia asunto atlas atomi aukio aura aurinko auto avain avanto avoin baari baletti bambu banaani
  basaari beige betoni bussi delfiini dialogi diesel disko draama dynaamo dyyni ehdotus elokuu elokuva eläin elämys
  elämä energia esine esitys este etana eteinen etelä etsijä eväs fagotti farkut farmari festari figuuri filmi
  filosofi flanelli flyygeli fysiikka galleria gaselli gepardi giraffi golf gorilla grilli haapa haave hahmo haikara
  halko halpa hamppu hana hanhi hanki hansikas hanuri harju harmaa harppu hartia hattara hattu hauki haukka havu
  hedelmä heikko heinä helle helmi helppo henki herkku herkkä hermo herne herukka hetki hieno hiha hiihto hiili hiiri
  hilla hillo hilpeä himmeä hirvi historia hiutale hoito holvi honka hopea hotelli huili huivi humina humppa hunaja
  huomen huone huopa hurraus husky huulet huuto huvi hylje hylly hymy hyppy hyrrä hytti hyttynen hyvä hyöty häkki
  hämärä härkä höyhen höyry ihana ihme ikkuna ilma ilme ilta ilves iskelmä isoäiti istua istuin itikka jaguaari jakku
  jakso jalava jalka jalokivi janka jauhe jazz johtaja johto jojo jokeri joki jolla jono joukko joulu jousi joutsen
  juhannus jukka jumppa juna juoksu juttu juuri juusto jäinen jäkälä jälki jänis jännite järki järvi jäsen jäätelö
  kaakao kaali kaappi kaari kaarna kahina kahvi kaihdin kaiku kaisla kaivo kajakki kajo kakku kaktus kala kalkki
  kallio kalossi kalsium kalusto kalvo kamari kameli kamera kamina kampa kana kaneli kanerva kangas kannel kannu kansa
  kansi kanto kappale kapteeni karaoke karhu karitsa karkki karpalo kartano kartio kartta kasetti kassi kastanja kaste
  kastike kasvi kataja kate katiska katos katse kattila katto katu kauha kaukalo kauppa kaupunki kaura kausi kaveri
  kaviaari keihäs keila keinu keisari keitto keksi kelkka kello kenkä kepeä keppi kerho kerma kerros keskus kesto kesä
  ketju ketterä kettu keula kevät kide kiehkura kieli kielo kierre kiertue kihara kiikari kiilto kiisseli kilpa kimppu
  kinos kioski kipinä kirahvi kirja kirkas kirnu kirsikka kirves kissa kisälli kitara kitka kiulu kiuru kiva kivi
  klubi koala kodikas koira koivu kokki kokous kolikko kolme komea komero kompassi kone kontti kookos koomikko koralli
  kori korkea korkki korpi korppi korsi kortti koru korva koski kostea kotelo koti kotka kotona koukku koulu kriketti
  kruunu kuiskaus kuja kukka kukkula kulho kulma kulta kumi kumpu kuningas kunnia kunto kuokka kuono kupari kupla
  kupoli kuppi kurki kurkku kurpitsa kurssi kutsu kuulo kuuma kuura kuusi kuutio kuva kuvio kylmä kylpy kylä kynnys
  kynsi kynttilä kynä kypärä kyyhky kyykky kyynel käki kämmen kämppä käpy kärki kärppä kärry kärsä käsi käytävä käärme
  käärö köynnös köysi laaja laakso laastari laatikko laatta laava lahja lahna lahti laina laine laite laituri laiva
  lakana lakka lakki lammas lampi lamppu lanka lankku lapio lapsi lasi lasku lasso lastu lato latu latva lauha laukka
  laukku laulu lauma lause lauta lehmus lehti leija leijona leikki leikkuri leima leipä leiri leivos lelu lemmikki
  lempi leninki lenkki lennokki lento lepakko lepo leppoisa leppä letku lettu leuka leveä levy liehu liekki liemi
  liina liitin liitu liivi lilja limetti linja linko linna linssi lintu lippis lippu lisko litra liukas lohi lohko
  loimu loistava loiste loisto lokero lokki loma lompakko lonkka loru lounas luento luettelo luistin lukko luku lumi
  lumme luokka luola luomi luonne luotsi lupa lupiini lusikka luumu luuri luuta lyhde lyhty lyhyt lyijy lähde lähtö
  lämmin lämpö länsi lätty löyly löytö maailma maaperä maasto maatila maininki mainio mainos maissi maistuva maito
  maja majoitus makea makkara makrilli malja malli manner mansikka manteli marja markka marmori masto matikka matka
  matto mauste meduusa mehu mekko melkein melodia melonta meri merkki metalli metri metro metso metsä mieli mikki
  miljoona minttu minuutti mitta moottori moppi mukava muki mukula mummo muoto muotti muovi museo musiikki musta
  mustikka mutteri muuli muuri muusikko muutos mylly myrsky myrtti mysli myyjä myyrä mäki mänty mäntä mäyrä mökki
  naali naamio naapuri nahka nappi nappula narri nauha naula nauris nauru nauta neilikka neljä nenä nerokas neula
  neule niemi niitty nikkari niksi nilkka nimi nippu nivel nokka nokkela nopea norppa nousu novelli nukke nummi nuoli
  nuori nuotio nuotti nurkka nurmi nykyinen nyytti nyöri näkymä näppärä näyte näyttely nöyrä oboe odotus ohjaus ohje
  ohra oikea oivallus oksa oliivi olki olohuone onki onni opetus opisto oppi oranssi oras orava orkidea osasto osoite
  ostos otsa otsikko ottelu pahvi paikka paimen paino paita paja paju paketti pakka pala palko pallo palmikko palmu
  paluu panda pankki pannu pantti paperi paprika papu parkki parsa parta partio parveke parvi passi pasta pastilli
  pasuuna patsas patteri patukka pehmeä peikko peili peippo peite pelaaja peli pellava pelto penger penkka penkki
  pensas peperoni perhe perhonen peruna pesu pesä peukalo pianisti piano pieni piha pihka pihlaja piikki piilo piimä
  piippu piirre piirros pikari pikku pila pilkku pilli pilvi pimeä pinaatti pinja pinkki pino pinta pioni pipo pippuri
  piristys pirtti pisara piste pitko pitkä pitsa pitsi pizza pohja pohjola poiju poika poikki pokaali polkka polku
  polvi poni poppeli pora porkkana poro porras posliini posti potku pouta praliini prisma puhelu puikko puisto pulla
  pullo pulma pulpetti pumppu pumpuli punainen puoli puolukka purje purkki pursi puru pusero pussi putous puuha puuro
  puuska puutarha puuvilla pylväs pyramidi pyrstö pysty pysäkki pyykki pyöreä pyörre pyörä päivä päärynä pääsky päätös
  pöllö pöly pöytä rahka raita rakas rakenne ralli ranne ranta rapea rasia raskas rasti rasva ratkaisu ratsu rattaat
  rauha raunio ravinne ravinto reikä reilu reissu reitti renki rento reppu resepti retiisi retki riemu rieska riimu
  riisi rikas rinne rinta ripeä ripsi risteily risti risu ritari rivi rohkea rokka romaani romu roska ruis rukkanen
  rukki rulla rumpali rumpu runko ruoho ruoka ruori rusetti rusina ruska ruskea ruukku ruusu ruutu ruuvi ryhmä ryhti
  ryijy ryppy rypäle rytmi räystäs räätäli saapas saari sade saha sahrami saippua saita sakset salaatti salama sali
  salkku salko salonki samba sametti sammakko sandaali sankari sanko sanoma sarana sarja sarvi satiini sauhu saukko
  sauma sauna sauva savotta seepra seinä seiväs sekunti selkä selleri seppele seppä serenadi seula seura seutu siemen
  sieni sievä sifonki siika siipi siirappi siivous silakka sileä silkki silli silmu silmä silta simpukka sinfonia
  sininen sipuli sirkka sirkus sirppi sisar sisko sitkas sitkeä sitruuna siunaus sivu skeitti smaragdi sohva soihtu
  soija sointi soitto sokka sokkelo solisti solmio solmu sonaatti sooda sopu sorbetti sorina sormi sormus sorsa soutu
  stadion suihku suklaa suksi sulka suloinen summa sumu suoja suola suppilo suunta suvi sydän syke syksy symboli
  syreeni sähkö säiliö säkki sämpylä sänky särki särkkä sävel sävy sääski tahna tahti taide taika taikina taimi taito
  taivas takka takki takku talja talkoot talli talo talvi tammi tango tanhu tanko tanssi tapaus tapiiri tarha tarina
  tarjotin taru tasanko tasku tassu taulu tausta tavara teema tehokas teline telkku teltta tempo tennis tenori teos
  terassi terhakka termos terttu terva terve terävä tiainen tieto tihku tiikeri tiili tiimi tiistai tikka tikkuri
  tilli timantti timjami tippa tipu tiski tiukka tolppa tomaatti tonttu torakka torni torstai torvet torvi tossut
  toukokuu tuhat tuhka tukka tukkipuu tuli tulkki tulva tunne tunti tunturi tuohi tuokio tuoli tuomi tuore tuote
  turisti turkoosi turnaus turva tussi tutka tutti tuttu tuuli tyhjä tynnyri tyrni tyttö tytär tyyli tyyni tyyny tähkä
  tähti täkki tärkeä täyte uimari uinti ukulele ulappa uljas ulkoilu ulkona ullakko ulpukka unelma unikko untuva upea
  urheilu usko usva uuni uutinen vaahtera vaahto vaaka vaalea vadelma vaeltaja vahva vaihde vaihe vako valas valikko
  valinta valkea valli valmis valssi vanamo vanha vanukas vappu varasto vari varjo varpunen varsa varuste varvas
  vasara vasen vasikka vaski vasta vatkain vaunu vauras vauva vehnä veikeä veistos veitsi veli vene verho verkko
  verkosto verstas veste veto vetreä vieras viesti vihje vihko vihreä viikko viikset viileä viili viima viipale viiri
  viisari viisi viitta viiva vilja vilkas villa villi vilpitön vinkki virkeä virsi virta vitriini vitsi viuhka viulu
  vohveli voima vuode vuohi vuoka vuokko vuono vuori vuoro vuosi vyöhyke väylä yhdistys yhteys yhtiö yhtye yksilö
  yleisö yllätys yläkerta ylämäki ympyrä ympäri yritys yrtti ystävä äiti älykäs ääni öljy
`
  .trim()
  .split(/\s+/);
