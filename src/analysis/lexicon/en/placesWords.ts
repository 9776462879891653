import { wordList } from "../wordList";

/** Last words of the names of places: `Mayfield Street`. Title case. */
export const placeHeads = wordList(`
  Street Avenue Boulevard Lane Square Plaza Park Parks Bridge River Rivers Lake Lakes Sea Ocean
  Bay Gulf Strait Straits Channel Canal Island Islands Isles Archipelago Peninsula Cape Mountain
  Mountains Hills Hill Valley Canyon Plateau Desert Forest Rainforest Reserve Beach Coast
  Coastline Shore Province County District Districts Region Territory Prefecture Governorate
  Oblast Emirate Municipality Township Borough Suburb Village Town City Airport Stadium Arena
  Tower Towers Palace Castle Fort Fortress Hotel Highway Motorway Road Heights Falls Waterfall
  Creek Bayou Delta Basin Glacier Volcano Crater Reef Springs Dam Reservoir Cemetery Cathedral
  Basilica Mosque Temple Shrine Monastery Prison Jail Penitentiary Market Mall Garden Gardens Pier
  Wharf Harbor Harbour Port Gate Crossing Corridor Border Junction Station Terminal Complex
  Building Hall Theater Theatre Estate Zone Quarter Neighborhood Neighbourhood Barrio Ghetto Camp
  Checkpoint Peak Pass Wadi Oasis Steppe Savannah Marsh Wetlands Farm Ranch Mine Mines Refinery
  Wilderness Precinct Ward Division Duchy Principality Colony Protectorate Kingdom Republic
  Sultanate Khanate Dominion Canton Voivodeship Commonwealth
`);

/** First words of the names of places: `Lake Velm`, `Mount Orso`. Title case. */
export const placeFirstWords = wordList(`
  Lake Mount Mt Mt. Cape Port Fort Camp Isle Rio San Santa Santo São Sao Saint St St. Puerto Villa
  Ciudad Playa Playas Porto Wadi Tell Khan Bandar Kafr Beit Deir Jabal Jebel Tel Umm Ras Los Las
  El
`);

/** Words before "of NAME" that make the name a place: `the city of Velm`. Lower case. */
export const placeNouns = wordList(`
  city town village province region district state county island islands port capital suburb area
  municipality township neighborhood neighbourhood emirate prefecture governorate republic kingdom
  outskirts coast shores streets north south east west northeast northwest southeast southwest
  peninsula valley river lake desert mountains hills sea gulf strait border people inhabitants
  residents citizens parts territory
`);

/** Prepositions before which a place stands, if anything does. Lower case. */
export const placePrepositions = wordList(`
  in near from to across throughout outside around through into toward towards within inside
  beyond off at along
`);

/** Words that shift a place on the map and belong to its name when capitalised. Title case. */
export const compassWords = wordList(`
  North South East West Northern Southern Eastern Western Central Upper Lower Greater Northeast
  Northwest Southeast Southwest Northeastern Northwestern Southeastern Southwestern Outer Inner
  New Old Little Great
`);

/** Nouns after a bare place name that mean the city itself: `London police`. Lower case. */
export const cityNouns = wordList(`
  airport street streets suburb suburbs district mayor metro subway police residents neighborhood
  neighbourhood hotel hotels hospital university museum museums restaurant zoo stadium marathon
  skyline traffic court courtroom apartment office offices bureau summit conference talks meeting
  exchange time area region-based home house market stadiums club film studio school theater
  theatre
`);

/** Prepositions and verbs of motion after which a capital is the city: `arrived in`. Lower case. */
export const cityCues = wordList(`
  in at near outside around across through into inside throughout via
`);

/** Motion before "to" or "from": `flew to Tehran` is the city. Lower case. */
export const motionWords = wordList(`
  arrive arrives arrived arriving travel travels traveled travelled travelling traveling trip flew
  fly flies flying flight flights went go goes going return returned returns returning visit
  visits visited visiting drive drove driving moved move moving walked train bus road way journey
  landed left leave leaving departed fled flee born based living lives lived headed heading back
  brought km kilometers kilometres miles
`);

/** Nouns right after a name that make it a place: `Velm province`. Lower case. */
export const placeNounsAfter = wordList(`
  province district region city town village county state island islands peninsula valley border
  airport port prefecture governorate municipality river lake mountains coast area suburb
  neighborhood neighbourhood strait residents refinery oblast emirate canton township borough
`);
