import { namesByGroup } from "../wordList";

/** Armed forces, militias and gangs of Europe, North America and Oceania with own names. */
export const armedGroupsOfTheWest = namesByGroup({
  Europe: `
    2 June Movement, Abwehr, Action Directe, Alpini, Arkan’s Tigers, Armed Revolutionary Nuclei
    Armia Krajowa, Armia Ludowa, Army of Republika Srpska
    Army of the Republic of Bosnia and Herzegovina, Atomwaffen Division, Auxiliary Division
    Avanguardia Nazionale, Baader-Meinhof Gang, Baader-Meinhof Group, Baader–Meinhof Group
    Banda della Magliana, Bataliony Chłopskie, Bersaglieri, Black Watch, Black and Tans, Blackshirts
    Blood and Honour, Bosnian Serb Army, Breton Liberation Front, Brigade of Gurkhas, Brigate Rosse
    British Army, British Expeditionary Force, Bundeswehr, Camorra, Coldstream Guards, Combat 18
    Conspiracy of Fire Nuclei, Continental Army, Continuity IRA, Continuity Irish Republican Army
    Corsican National Liberation Front, Cosa Nostra, Croatian Defence Council
    Croatian Defence Forces, Cursed soldiers, Czechoslovak Legion, Decima MAS
    Democratic Army of Greece, EDES, ELAS, EOKA, EOKA B, EOKA-B, ETA = Euskadi Ta Askatasuna
    East India Company Army, Eighth Army, Einsatzgruppen, FLNC, Feuerkrieg Division
    Forces Françaises Libres, Foreign Legion, Forest Brothers, Free French Forces
    French Forces of the Interior, French Foreign Legion, French Resistance
    Front de libération nationale corse, GAL = Grupos Antiterroristas de Liberación, GIGN, GRAPO
    Garde nationale, Gestapo, Gladio, Grande Armée, Greek People’s Liberation Army, Grenadier Guards
    Groupe d’intervention de la Gendarmerie nationale, Gurkhas, Hitler Youth, Home Army, Home Guard
    Household Cavalry, IFOR, INLA, IRA, Implementation Force, Irish Guards
    Irish National Liberation Army, Irish Republican Army, Jewish Combat Organization
    Jewish Military Union, KFOR, KLA, Kosovo Force, Kosovo Liberation Army, Kriegsmarine
    Liberation Army of Preševo Medveđa and Bujanovac, Loyalist Volunteer Force, Luftwaffe
    Légion Étrangère, Légion étrangère, Milice, Milice française, Narodowe Siły Zbrojne
    National Action, National Armed Forces, National Liberation Front of Corsica
    National People’s Army, National Socialist Underground, Nationale Volksarmee
    Nationalsozialistischer Untergrund, Ndrangheta, New IRA, New Model Army, November 17 group
    Nuclei Armati Rivoluzionari, Official IRA, Official Irish Republican Army, Ordine Nuovo, PIRA
    Parachute Regiment, Peasant Battalions, People’s Army of Poland, Polish Legions
    Pontifical Swiss Guard, Prima Linea, Propaganda Due, Provisional IRA
    Provisional Irish Republican Army, RUC, Real IRA, Real Irish Republican Army, Red Army Faction
    Red Brigades, Red Hand Commando, Reichswehr, Resistência Galega, Revolutionary Cells
    Revolutionary Organization 17 November, Revolutionary Struggle, Rote Armee Fraktion
    Royal Air Force, Royal Artillery, Royal Engineers, Royal Fleet Auxiliary, Royal Flying Corps
    Royal Fusiliers, Royal Green Jackets, Royal Marines, Royal Navy, Royal Ulster Constabulary, SFOR
    Sacra Corona Unita, Schutzstaffel, Scots Guards, Serb Volunteer Guard, Service d’Action Civique
    Sicherheitsdienst, Sicilian Mafia, Sonnenkrieg Division, Special Air Service
    Special Boat Service, Special Operations Executive, Stabilisation Force, Sturmabteilung
    Swiss Guard, Terra Lliure, Totenkopf Division, Turkish Resistance Organisation, UDA
    UNPROFOR = United Nations Protection Force, UVF, Ulster Defence Association
    Ulster Defence Regiment, Ulster Freedom Fighters, Ulster Special Constabulary
    Ulster Volunteer Force, Ulster Volunteers, UÇK, Volkssturm, Waffen-SS, Wehrmacht, Welsh Guards
    Werwolf, White Eagles, Women’s Royal Naval Service, Yugoslav People’s Army
    Żydowska Organizacja Bojowa
  `,
  "Russia, Ukraine and the Caucasus": `
    ASALA = Armenian Secret Army for the Liberation of Armenia, Akhmat Special Forces, Alpha Group
    Armed Forces of Ukraine, Artsakh Defence Army, Baltic Fleet, Basmachi movement, Black Sea Fleet
    Caucasian Emirate, Caucasus Emirate, Cheka, Cossack Host, Cozy Bear, Dnipro Battalion
    Don Cossacks, Donbas Battalion, Donbas People’s Militia, Dzhokhar Dudayev Battalion, Evil Corp
    Fancy Bear, Georgian Legion, Imarat Kavkaz, Imperial Russian Army, International Legion
    International Legion of Territorial Defense of Ukraine, Internet Research Agency
    Islamic International Brigade, Kadyrovtsy, Killnet, Kraken Regiment, NKGB, NKVD
    National Guard of Russia, National Guard of Ukraine, Northern Fleet, OGPU, OMON, Okhrana
    PMC Wagner, Pacific Fleet, Patriot PMC, People’s Militia of the Donetsk People’s Republic, REvil
    Riyad-us Saliheen Brigade of Martyrs, Rosgvardia, Rosgvardiya, Russian Aerospace Forces
    Russian Armed Forces, Russian Ground Forces, Russian Liberation Army, Russian Navy, SMERSH, SOBR
    Sandworm, Sheikh Mansur Battalion, Sich Riflemen, Somali Battalion, Soviet Air Force
    Soviet Armed Forces, Soviet Army, Soviet Navy, Sparta Battalion
    Special Purpose Islamic Regiment, Spetsnaz, Storm Z, Storm-Z, Strategic Rocket Forces, Streltsy
    Territorial Defence Forces, Territorial Defense Forces, Tornado Battalion, Ukrainian Air Force
    Ukrainian Armed Forces, Ukrainian Galician Army, Ukrainian Navy, Ukrainian People’s Army
    Unit 29155, Vlasov army, Vostok Battalion, Vympel, White Guard, Zaporozhian Host
  `,
  "United States": `
    101st Airborne Division, 1st Cavalry Division, 82nd Airborne Division, AFRICOM
    Abraham Lincoln Brigade, Academi, Africom, Air National Guard, Animal Liberation Front
    Army Corps of Engineers, Army National Guard, Army Rangers, Army of God
    Army of Northern Virginia, Army of Tennessee, Army of the Potomac, Aryan Brotherhood
    Aryan Nations, Bandidos, Black Liberation Army, Blackwater, Bonanno crime family, Boogaloo Bois
    Boogaloo movement, Branch Davidians, Buffalo Soldiers, CENTCOM, Centcom, Central Command
    Chicago Outfit, Coast Guard, Colombo crime family, Confederate Army, Confederate States Army
    Constitutional Sheriffs and Peace Officers Association, Cyber Command, Delta Force, EUCOM
    Earth Liberation Front, Eighth Air Force, FALN, Fifth Fleet, First Infantry Division
    Flying Tigers, Gambino crime family, Genovese crime family, Green Berets, Green Mountain Boys
    Groypers, Heaven’s Gate, Hells Angels, Hell’s Angels, Identity Evropa, Indo-Pacific Command
    Jewish Defense League, Joint Special Operations Command, La Eme, Lincoln Battalion
    Lucchese crime family, Macheteros, Manson Family, Marine Corps, Merchant Marine, Mexican Mafia
    Michigan Militia, Minutemen, Mongols Motorcycle Club, Murder Inc
    NORAD = North American Aerospace Defense Command, NORTHCOM, National Guard, Navy SEALs
    Navy Seals, Norteños, Nuestra Familia, Outlaws Motorcycle Club, Patriot Front, Patriot Prayer
    Peoples Temple, Proud Boys International, Rough Riders, SEAL Team Six, SOUTHCOM, Seal Team Six
    Seventh Fleet, Sixth Fleet, Space Force, Special Operations Command, Strategic Air Command
    Strategic Command, Sureños, Third Army, Three Percenters, Tuskegee Airmen, U.S. Africa Command
    U.S. Air Force, U.S. Army, U.S. Army Corps of Engineers, U.S. Central Command, U.S. Coast Guard
    U.S. Cyber Command, U.S. European Command, U.S. Fifth Fleet, U.S. Indo-Pacific Command
    U.S. Marine Corps, U.S. Marines, U.S. Navy, U.S. Northern Command, U.S. Seventh Fleet
    U.S. Sixth Fleet, U.S. Southern Command, U.S. Space Force, U.S. Strategic Command, US Air Force
    US Army, US Army Corps of Engineers, US Central Command, US Coast Guard, US Marine Corps
    US Marines, US Navy, US Space Force, Union Army, United States Africa Command
    United States Air Force, United States Army, United States Central Command
    United States Coast Guard, United States Cyber Command, United States European Command
    United States Indo-Pacific Command, United States Marine Corps, United States Navy
    United States Southern Command, United States Space Force, Westies, White Aryan Resistance
    Women’s Army Corps
  `,
  "Canada, Australia and New Zealand": `
    ANZAC, Anzac, Anzacs, Australian Army, Australian Defence Force, Australian Imperial Force
    Canadian Airborne Regiment, Canadian Armed Forces, Canadian Army, Canadian Forces
    Canadian Rangers, Comancheros, Mongrel Mob, New Zealand Army, New Zealand Defence Force
    North-West Mounted Police, Papua New Guinea Defence Force, RCMP, Rebels Motorcycle Club
    Republic of Fiji Military Forces, Royal Australian Air Force, Royal Australian Navy
    Royal Canadian Air Force, Royal Canadian Mounted Police, Royal Canadian Navy
    Royal New Zealand Air Force, Royal New Zealand Navy, Special Air Service Regiment
  `,
  World: `
    Al Qaeda in Iraq, Al Qaeda in the Arabian Peninsula, Al Qaeda in the Islamic Maghreb, Al Qaida
    Al-Qaeda in the Indian Subcontinent, Al-Shabab, Allied Command Operations, Allied Powers
    Axis powers, Blue Helmets, DarkSide, Guccifer, Harakat al-Shabaab al-Mujahideen
    Hezbollah’s Radwan Force, Hezbullah, Hizballah, Hizbullah, International Brigades, Janissaries
    Knights Hospitaller, Knights Templar, LockBit, LulzSec, NATO Response Force, Order of Malta
    Salt Typhoon, Shadow Brokers, Sovereign Military Order of Malta
    Supreme Headquarters Allied Powers Europe, Talibans, Teutonic Knights, Teutonic Order
    The Shadow Brokers, UN Peacekeeping, United Nations Peacekeeping, Volt Typhoon, al Qaida
    al Shabab, al-Qaeda in the Indian Subcontinent, al-Shabab
  `,
});
