/** Plain English words for passphrases: none is the beginning of another, and none needs thinking how to spell. */
export const english: readonly string[] = `
  acorn alarm album alley almond alpine amber anchor angle animal ankle antler apple april apron arcade arch arctic
  area arena armchair arrow artist ashore aspen atlas atom attic august aunt autumn avenue avocado awake axle baby
  backpack bacon badge bagel bake balance balcony ball bamboo banana band banjo bank banner bargain barge barley barn
  baron barrel basil basin basket bath battery beach bead beak beam bean bear beaver bedroom beef beehive beetle bell
  belong belt bench berry bicycle bird birth biscuit bison blanket blazer blend blossom blue board boat body bonfire
  bonnet bonus book boot bottle boulder bouquet bracelet brain branch brass bread breeze brick bridge brisk broccoli
  bronze brook broom brother brown brush bubble bucket buckle budget buffalo buffet bulb bulletin bundle bungalow
  bunny burger burrow butter button buzzer cabbage cabin cable cactus cafe cake calcium calendar calm camel camera
  camp canal canary candle candy canoe canvas canyon capable capsule captain caramel caravan card cargo carnival
  carpet carrot carton cartoon cascade cashew castle catalog catch cattle cave cedar ceiling celery cellar cello
  ceramic cereal chain chair chalk chamber champion channel chapel chapter chariot chart chat cheek cheer cheese
  cheetah chef cherry chess chestnut chevron chicken child chimney chin chipmunk chisel choir cinema cinnamon circle
  circus citrus city clam clarinet classic clay clean clear clever cliff climate climb clinic clock cloth cloud clover
  clown club coach coal coast coat cobble cockpit cocoa coconut coffee coin collar column comb comet comfort comic
  compass concert cone connect contest context contract cook cool copper copy coral corner correct cottage cotton
  couch cougar count courage course cousin cover cowboy crab craft crane crater crayon cream creature credit crew
  cricket crisp crocus crop cross crown cruise crumb crunch crystal cube cuckoo cucumber cupboard cupcake curious curl
  curry curtain curve cushion custard cycle cyclist cymbal cypress daffodil daily dairy daisy dance dark dawn daylight
  dear deer delta dentist design desk dessert diagram dialog diamond dimple dinosaur dish diver dock doctor dolphin
  domino donkey door double doughnut dove down dozen dragon drama drawer dream dress drift drill drive drizzle drum
  duck duet dune dust duvet eager eagle early earring earth easel east easy echo eclipse edge eggshell eight elastic
  elbow elder electric element elephant elevator emblem embrace emerald energy engine enjoy entrance envelope episode
  evening explorer eyebrow fable fabric face factory fairy falcon family farmer feather february feed feel fence fern
  ferret ferry festival fiction fiddle field filter finch finger firefly fireside firewood fish fjord flag flamingo
  flash flavour fleet flicker flint flipper float flock floor floral flour flower fluffy flute foam folder folk food
  foot forest fork formal format formula fossil fountain freckle freezer friday fridge friend fringe frog front frost
  fruit fuel gable gadget galaxy gallery game garage garden garlic gather gazebo gazelle gecko geometry gherkin giant
  gift giggle ginger giraffe glacier glass glider glitter globe glove glow glue goal goat goblet gold golf gondola
  goose gorilla gosling grade grain granite grape graph grass gravel gravy green greet grey grid grill grin groove
  ground grove grow guest guide guitar gull gust hair half halibut hallway hammer hammock hamster hand harbour
  hardware hare harmony harp harvest hawk haystack head heap heater hedge helmet herd heron high hiker hill hippo
  history hobby hockey holiday hollow home honey hood hoof hook hope horizon horn horse hose hospital hostel hotel
  hour house human humour hundred hunter hurry iceberg icicle idea igloo iguana image imagine inch indigo indoor
  inland insect iris iron island ivory jacket jaguar jamboree january jasmine jazz jeans jelly jersey jewel jigsaw
  jogger join journey joyful juggle juice july jumble jumper june jungle juniper kangaroo kayak kennel kernel ketchup
  kettle keyboard kingdom kiosk kipper kitchen kite kitten kiwi knapsack knee knife knit knot koala ladder ladybird
  lagoon lake lamb lamp landing lane language lantern laptop larch large lasagna laundry laurel lava lavender lawn
  layer lazy leaf league lemon lemur lentil leopard lesson letter lettuce lever library life lift light like lilac
  lily lime lining lion listen little lizard llama loaf lobster lock lodge lollipop lookout loop lorry lotus lovely
  lullaby lunar lunch lyric macaroni mackerel magazine magic magnet magpie mail maize mallet mandolin mango manor
  maple marble march marigold market marmot marsh mascot mask maths matter mattress maypole maze meadow meal medal
  meet melody melon mermaid metal midnight mile milk mill minnow mirror mist mitten mixer modern monarch monkey
  monument moon moose morning mosaic moss mother motor mountain mouse mouth move movie muffin mule museum mushroom
  music mussel mustard mystery name napkin needle nest nettle network newborn nickel nimble noodle north notebook
  nougat novel november nursery nutmeg nylon oasis oatcake oatmeal oboe ocean october octopus olive olympic omelette
  onion online open opera opposite optimist orange orbit orchard orchid order oregano origami ostrich otter oval oven
  oxygen oyster paddle page pail paint palace pancake panda pansy panther pantry papaya paper paprika parade paradise
  parasol parcel parent park parlour parrot parsley parsnip party passport pasta pastel pastry pasture patch path
  patio pattern pavilion peach peacock peak peanut pear pebble pedal pelican pencil pendant penguin pennant penny
  peony pepper perfume petal petunia pheasant phone photo piano pickle picnic picture pigeon piglet pillar pillow
  pilot pine pink pioneer pivot pizza planet plant plaster plastic platform playful plaza pleasant plum plywood pocket
  polar polka pollen poncho pony pool popcorn poplar poppy port postcard posture potato pottery prairie press price
  primrose printer prism pudding puddle puffin pulse puma pumpkin puppet puppy purple puzzle pyramid quail quarry
  quartz quest quilt raccoon radio radish raft railway rain raise raisin ramp ranch raven ravine reader recipe recycle
  redwood reed reef reindeer relay resort rhubarb rhythm ribbon rice riddle ride ridge right ring river rivet roadside
  roast robot rock roller roof room rooster root rope rose roster round rowboat rower ruby rucksack rudder rugby ruler
  rural sable saddle safari safe saffron sail salad salmon salt sand sapling sapphire sardine satin saturday sauce
  sauna sausage scallop scarf scarlet school science scissors scone scooter score scout screen scroll sculptor seagull
  seal seashell seaside seaweed seed shampoo shamrock shark sharp shawl sheep sheet shelf shell shelter shield shingle
  ship shirt shoe shop shore shoulder shovel shower shrimp shrub sibling signal silk silver singer size skate sketch
  skill skip skyline slate sleep sleeve sleigh slide slipper slow smile snail sneeze snorkel snow soap soccer sock
  soda sofa solar solo sombrero sonata song soprano sorbet soup south soybean space spade spaniel spare spark sparrow
  spatula speak sphere spice spider spinach spindle spiral sponge spoon sport spring sprout square squash squeeze
  squirrel stable stadium stamp staple star statue steak steam steeple stew stitch stock stone stool stork storm story
  stove straw stream street string stripe studio subway sugar suitcase summer summit sunday sundial sunlight sunrise
  sunset sunshine surf swallow swamp swan sweater sweet swim swing switch sycamore symbol symphony syrup table tadpole
  tail tango tank tapestry tasty taxi teacher teacup team teapot teaspoon teddy telegram temple tempo tennis tent
  terrace terrier test theatre thicket thimble thistle thread thrush thumb thunder ticket tide tiger tile tissue toast
  toboggan toffee tomato tongue tool tooth topaz topic torch tornado tortoise tour towel tower town tractor traffic
  trail train transfer trapeze travel treasure tree trellis triangle tricycle trip trolley trombone trophy tropical
  trousers trout truck trumpet trunk tuba tube tugboat tulip tumble tuna tundra tunnel turkey turnip turtle tuxedo
  twig twilight twin ukulele umbrella umpire uncle uniform urban valley vanilla vast vault velvet veranda verb video
  village vine vinyl viola violet violin visit vocal volcano voyage wafer waffle wagon waiter walk wallet walnut
  walrus waltz wardrobe warmth washer wasp watch water wave wavy weather wedding weekday weekend whale wheat wheel
  whisker whisper whistle wildlife willow wind wing winner winter wishbone wizard wolf wombat woodland wool word
  workshop world wreath wrist write yacht yard yarn year yellow yogurt yoyo zebra zigzag zinc zipper zoom
`
  .trim()
  .split(/\s+/);
