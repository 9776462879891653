import { namesByGroup } from "../wordList";

/** Armed forces, guerrillas and militias of Asia with names of their own. */
export const armedGroupsOfAsia = namesByGroup({
  "Afghanistan and Pakistan": `
    Afghan Local Police, Afghan National Army, Afghan National Police
    Afghan National Security Forces, Afghan Taliban, Afghan mujahideen, Baloch Liberation Army
    Baloch Republican Army, Balochistan Liberation Army, Balochistan Liberation Front
    Frontier Constabulary, Frontier Corps, Haqqani Network, Haqqani network, Harkat-ul-Ansar
    Harkat-ul-Jihad al-Islami, Harkat-ul-Mujahideen, IS-K, ISAF, ISIS-K, ISKP
    International Security Assistance Force, Islamic Emirate of Afghanistan, Islamic State Khorasan
    Islamic State Khorasan Province, Islamic State – Khorasan Province, Jaish-e-Mohammad
    Jaish-e-Mohammed, Jaish-e-Muhammad, Jamaat-ud-Dawa, Jamaat-ul-Ahrar, Lashkar-e-Islam
    Lashkar-e-Jhangvi, Lashkar-e-Tayyiba, Lashkar-e-Toiba, Lashkar-i-Jhangvi, Lashkar-i-Taiba
    Pakistan Air Force, Pakistan Army, Pakistan Navy, Pakistan Rangers, Pakistani Taliban
    Resolute Support Mission, Sindhudesh Revolutionary Army, Sipah-e-Muhammad Pakistan, TTP
    Tehreek-e-Nafaz-e-Shariat-e-Mohammadi, Tehreek-e-Taliban Pakistan, Tehrik-e-Taliban Pakistan
    Tehrik-i-Taliban Pakistan, United Baloch Army
  `,
  "India and Kashmir": `
    Abhinav Bharat, Al Badr, Al-Badr, All Tripura Tiger Force, Assam Rifles, Babbar Khalsa
    Babbar Khalsa International, Bodo Liberation Tigers, Border Security Force
    Central Industrial Security Force, Central Reserve Police Force, Dal Khalsa, Damdami Taksal
    Garo National Liberation Army, Gorkha Rifles, Hizb-ul-Mujahideen, Hizbul Mujahideen
    Hynniewtrep National Liberation Council, Indian Air Force, Indian Army, Indian Coast Guard
    Indian Mujahideen, Indian Navy, Indian Peace Keeping Force, Indo-Tibetan Border Police
    International Sikh Youth Federation, JKLF, Jammu Kashmir Liberation Front
    Jammu and Kashmir Liberation Front, Kangleipak Communist Party, Khalistan Commando Force
    Khalistan Liberation Force, Khalistan Zindabad Force, NSCN, Naga National Council
    National Democratic Front of Bodoland, National Liberation Front of Tripura
    National Security Guard, National Socialist Council of Nagaland
    National Socialist Council of Nagalim, People’s Liberation Army of Manipur
    People’s Liberation Guerrilla Army, People’s Revolutionary Party of Kangleipak
    People’s War Group, Rajput Regiment, Ranvir Sena, Rashtriya Rifles, Salwa Judum, Sanatan Sanstha
    Sashastra Seema Bal, Sikh Regiment, Sikhs for Justice, Special Frontier Force, Territorial Army
    ULFA, United Liberation Front of Asom, United National Liberation Front
  `,
  "Sri Lanka, Nepal and Bangladesh": `
    Ansar al-Islam Bangladesh, Ansarullah Bangla Team, Arakan Rohingya Salvation Army
    Armed Police Force, Bangladesh Army, Bangladesh Rifles, Black Tigers, Border Guard Bangladesh
    Harkat-ul-Jihad-al-Islami Bangladesh, Jamaat-ul-Mujahideen Bangladesh
    Jama’atul Mujahideen Bangladesh, Kuki-Chin National Front
    LTTE = Liberation Tigers of Tamil Eelam, National Thowheeth Jamath, National Thowheeth Jama’ath
    Nepalese Army, Purba Banglar Sarbahara Party, Rapid Action Battalion
    Rohingya Solidarity Organisation, Sea Tigers, Shanti Bahini, Sri Lanka Army
    Tamil Makkal Viduthalai Pulikal, Tamil Tigers
  `,
  "Myanmar and South-East Asia": `
    ARVN, Abu Sayyaf, Abu Sayyaf Group, Alex Boncayao Brigade, Ansar Khalifa Philippines
    Arakan Army, Arakan Liberation Army, Armed Forces of the Philippines
    Army of the Republic of Vietnam, Bangsamoro Islamic Armed Forces
    Bangsamoro Islamic Freedom Fighters, Barisan Revolusi Nasional, Border Guard Forces
    Border Guard Police, Brimob, Brotherhood Alliance, Chin National Army
    Chin National Defence Force, Chin National Front, Civilian Home Defense Forces
    Democratic Karen Benevolent Army, Democratic Karen Buddhist Army, Densus 88
    East Indonesia Mujahideen, Indonesian National Armed Forces, Jamaah Ansharut Daulah
    Jamaah Ansharut Tauhid, Jemaah Islamiah, Jemaah Islamiyah, Kachin Independence Army
    Kachin Independence Organisation, Karen National Liberation Army, Karen National Union
    Karenni Army, Karenni National Progressive Party, Karenni Nationalities Defence Force, Kopassus
    Kostrad, Laskar Jihad, MILF, MNLF, Maute Group, Maute group, Mong Tai Army
    Moro Islamic Liberation Front, Moro National Liberation Front, Mujahidin Indonesia Timur
    Myanmar National Democratic Alliance Army, New Mon State Party, North Vietnamese Army
    Pattani United Liberation Organisation, People’s Army of Vietnam, Philippine Coast Guard
    Philippine Constabulary, Philippine National Police, Pyu Saw Htee, Rajah Sulaiman Movement
    Restoration Council of Shan State, Royal Malaysia Police, Royal Thai Army, Royal Thai Police
    Runda Kumpulan Kecil, Shan State Army, Shan State Army – South, Tatmadaw
    Ta’ang National Liberation Army, Tentara Nasional Indonesia, Three Brotherhood Alliance
    United Wa State Army, United Wa State Party, West Papua National Liberation Army
  `,
  "China, Japan and Korea": `
    14K triad, Aum Shinrikyo, Beiyang Army, Bureau 121, China Coast Guard
    East Turkestan Islamic Movement, Eighth Route Army, Free Burma Rangers, Green Standard Army
    Imperial Japanese Army, Imperial Japanese Navy, Inagawa-kai, Japan Air Self-Defense Force
    Japan Coast Guard, Japan Ground Self-Defense Force, Japan Maritime Self-Defense Force
    Japan Self-Defense Forces, Japanese Self-Defense Forces, Kempeitai, Korean People’s Army
    Kwantung Army, Lazarus Group, National Revolutionary Army, New Fourth Army
    Northeast Anti-Japanese United Army, PLA Navy, PLA Rocket Force, People’s Armed Police
    People’s Liberation Army Air Force, People’s Liberation Army Navy
    People’s Liberation Army Rocket Force, People’s Volunteer Army, Republic of Korea Army
    Rocket Force, Self-Defense Forces, Strategic Support Force, Sumiyoshi-kai, Sun Yee On
    Taiping Heavenly Army, Tokkō, Turkistan Islamic Party, White Lotus Society, Yakuza
    Yamaguchi-gumi
  `,
  "Iraq and Syria": `
    Ahrar al-Sham, Ahrar al-Sharqiya, Ahrar ash-Sham, Al-Nusra Front, Al-Qaeda in Iraq
    Al-Tawhid Brigade, Ansar al-Islam, Ansar al-Sunna, Army of Conquest, Asaib Ahl al-Haq
    Asa’ib Ahl al-Haq, Badr Brigade, Badr Corps, Badr Organisation, Badr Organization
    Combined Joint Task Force – Operation Inherent Resolve, Daish, Desert Hawks Brigade
    Fatemiyoun Brigade, Fatemiyoun Division, Faylaq al-Rahman, Faylaq al-Sham, Fedayeen Saddam
    Golden Division, Harakat Hezbollah al-Nujaba, Harakat al-Nujaba, Hayat Tahrir al-Sham
    Hurras al-Din, Iraqi Armed Forces, Iraqi Army, Iraqi Counter Terrorism Service
    Iraqi Republican Guard, Iraqi Security Forces, Islamic Resistance in Iraq, Islamic State group
    Islamic State in Iraq and Syria, Islamic State in Iraq and the Levant, Islamic State of Iraq
    Islamic State of Iraq and Syria, Islamic State of Iraq and al-Sham
    Islamic State of Iraq and the Levant, Jabhat Fatah al-Sham, Jabhat Fateh al-Sham, Jaish al-Fatah
    Jaish al-Islam, Jama’at al-Tawhid wal-Jihad, Jaysh al-Islam, Jaysh al-Mahdi, Jund al-Aqsa
    Kataib Hezbollah, Kataib Hizbollah, Kataib Sayyid al-Shuhada, Kata’ib Hezbollah
    Kata’ib Sayyid al-Shuhada, Khorasan Group, Kurdish People’s Protection Units
    Liwa Abu al-Fadhal al-Abbas, Liwa Fatemiyoun, Liwa Zainebiyoun, Liwa al-Tawhid
    Maghawir al-Thawra, Mahdi Army, Manbij Military Council, Mujahideen Shura Council
    National Defence Force, National Defence Forces, National Defense Forces, New Syrian Army
    Nour al-Din al-Zenki, Nour al-Din al-Zenki Movement, Nusra Front, Peace Companies, Peshmerga
    Promised Day Brigade, Raqqa Hawks Brigade, Republican Guard, Republican Guard of Syria
    Saraya Awliya al-Dam, Saraya al-Salam, Shabiha, Sham Legion, Sinjar Resistance Units
    Sons of Iraq, Southern Front, Special Republican Guard, Suleiman Shah Brigade
    Sultan Murad Division, Suqour al-Sham, Syria Civil Defence, Syriac Military Council
    Syrian Arab Army, Syrian Army, Syrian Civil Defence, Syrian Revolutionaries Front, Tiger Forces
    White Helmets, YPG = People’s Protection Units, YPJ = Women’s Protection Units
    Zainabiyoun Brigade, al-Nusra Front, al-Qaeda in Iraq, al-Qaida in Iraq
  `,
  "Iran, Yemen and the Gulf": `
    AQAP, Aden-Abyan Islamic Army, Al-Ashtar Brigades, Al-Qaeda in the Arabian Peninsula
    Al-Quds Force, Ansar al-Sharia, Artesh, Imperial Guard, Islamic Revolution Guards Corps
    Islamic Revolutionary Guard Corps Aerospace Force, Islamic Revolutionary Guard Corps Navy
    Jerusalem Force, Mukhtar Brigades, National Resistance Brigades, Peninsula Shield Force, SAVAK
    Saraya al-Ashtar, Saudi Arabian National Guard, Saudi National Guard
    al-Qaeda in the Arabian Peninsula
  `,
  "Israel, Palestine, Lebanon": `
    Abdullah Azzam Brigades, Abu Ali Mustafa Brigades, Al-Manar, Al-Nasser Salah al-Deen Brigades
    Army of Islam, Asbat al-Ansar, Border Police, COGAT, Fatah al-Intifada, Fatah al-Islam
    Givati Brigade, Golani Brigade, Home Front Command, Internal Security Forces, Israel Air Force
    Israel Border Police, Israel Defence Forces, Israel Police, Israeli Air Force
    Israeli Defence Forces, Israeli Defense Forces, Israeli Navy, Israeli Police, Jaysh al-Ummah
    Jenin Brigade, Jenin Brigades, Jund al-Sham, Kfir Brigade, Lebanese Armed Forces, Lebanese Army
    Mujahideen Brigades, Nahal Brigade, Netzah Yehuda, Netzah Yehuda Battalion, Nukhba forces
    Osbat al-Ansar, Radwan Force, Sayeret Matkal, Shayetet 13, Unit 101, Unit 8200
    Zionist Freedom Alliance
  `,
});
