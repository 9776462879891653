import { namesByGroup } from "../wordList";

/** Parties and movements of southern Asia, now and in history. */
export const partiesOfSouthernAsia = namesByGroup({
  Afghanistan: `
    Afghan Mellat, Afghan National Liberation Front, Harakat-i-Inqilab-i-Islami, Hezb-e Islami
    Hezb-e Islami Gulbuddin, Hezb-e Wahdat, Hezb-e-Islami, Hezb-i-Islami, Hezb-i-Wahdat
    Hizb-e-Islami, Hizb-i Islami, Ittehad-e Islami, Jamiat-e Islami, Jamiat-e-Islami
    Jamiat-i Islami, Junbish, Junbish-i Milli, Khalq, National Coalition of Afghanistan
    National Islamic Front of Afghanistan, National Resistance Front
    National Resistance Front of Afghanistan, Northern Alliance, PDPA, Parcham
    People’s Democratic Party of Afghanistan, Shalleh-ye Javid, United Islamic Front
  `,
  Bangladesh: `
    BAKSAL = Bangladesh Krishak Sramik Awami League, Bangladesh Awami League
    Bangladesh Chhatra League, Bangladesh Jamaat-e-Islami, Bangladesh Nationalist Party
    Bikalpa Dhara, Chhatra League, Communist Party of Bangladesh, Gana Adhikar Parishad, Gono Forum
    Gonoforum, Hefazat-e-Islam, Hefazat-e-Islam Bangladesh, Islami Chhatra Shibir
    Jamaat-e-Islami Bangladesh, Jatiya Party, Jatiya Rakkhi Bahini, Jatiya Samajtantrik Dal
    Jatiyatabadi Chhatra Dal, Jatiyo Party, Jubo League, Mukti Bahini, Nagorik Oikya
    National Citizen Party, Rajakar, Razakars, Workers Party of Bangladesh
  `,
  Bhutan: `
    Bhutan Tendrel Party, Druk Nyamrup Tshogpa, Druk Phuensum Tshogpa, Druk Thuendrel Tshogpa
  `,
  India: `
    ABVP, AIADMK, AIMIM = All India Majlis-e-Ittehadul Muslimeen
    AITC = All India Trinamool Congress, Aam Aadmi Party, Akali Dal, Akhil Bharatiya Hindu Mahasabha
    Akhil Bharatiya Vidyarthi Parishad, All India Anna Dravida Munnetra Kazhagam
    All India Forward Bloc, All India Kisan Sabha, All India Muslim League
    All India United Democratic Front, All Jharkhand Students Union, All Parties Hurriyat Conference
    All-India Muslim League, Amma Makkal Munnettra Kazhagam, Anushilan Samiti, Apna Dal, Apni Party
    Arya Samaj, Asom Gana Parishad, Assam Jatiya Parishad, Azad Hind, Azad Hind Government
    Azad Samaj Party, Bahujan Samaj Party, Bajrang Dal, Bangla Congress, Bharat Rashtra Samithi
    Bharatiya Jana Sangh, Bharatiya Janata Yuva Morcha, Bharatiya Kisan Union, Bharatiya Lok Dal
    Bharatiya Mazdoor Sangh, Bharatiya Tribal Party, Bhim Army, Biju Janata Dal
    Bodoland People’s Front, Brahmo Samaj, CPI(M), Chhattisgarh Janta Congress
    Communist Party of India, Communist Party of India (Maoist), Communist Party of India (Marxist)
    Communist Party of India Marxist, Communist Party of India-Marxist, Congress (I)
    Congress Socialist Party, DMDK, DMK, Democratic Youth Federation of India
    Desiya Murpokku Dravida Kazhagam, Dravida Munnetra Kazhagam, Dravidar Kazhagam, Durga Vahini
    Forward Bloc, Ghadar Movement, Ghadar Party, Goa Forward Party, Gondwana Ganatantra Party
    Gorkha Janmukti Morcha, Gorkha National Liberation Front, Haryana Janhit Congress
    Haryana Lokhit Party, Haryana Vikas Party, Hindu Mahasabha, Hindu Yuva Vahini
    Hindustan Republican Association, Hindustan Socialist Republican Association
    Hindustani Awam Morcha, Home Rule Movement, Hurriyat Conference, Indian Home Rule League
    Indian National Army, Indian National Congress, Indian National Developmental Inclusive Alliance
    Indian National Lok Dal, Indian People’s Front, Indian Union Muslim League
    Indian Youth Congress, JMM, Jammu & Kashmir National Conference
    Jammu and Kashmir National Conference, Jammu and Kashmir Peoples Democratic Party
    Jammu and Kashmir People’s Conference, Jan Morcha, Jan Sangh, Jan Suraaj Party, Jana Sangh
    Jana Sena Party, Janata Dal, Janata Dal (Secular), Janata Dal (United), Janata Dal Secular
    Janata Dal United, Janata Party, Jannayak Janta Party, Jharkhand Mukti Morcha
    Jharkhand Vikas Morcha, Jugantar, Karnataka Janata Paksha, Karnataka Rashtra Samithi, Karni Sena
    Kashmir National Conference, Kerala Congress, Khudai Khidmatgar, Krishak Praja Party
    Left Democratic Front, Lok Dal, Lok Insaaf Party, Lok Janshakti Party, Lok Satta Party, MDMK
    Maha Vikas Aghadi, Maharashtra Navnirman Sena, Maharashtrawadi Gomantak Party, Mahayuti
    Majlis-e-Ittehadul Muslimeen, Makkal Needhi Maiam, Manipur People’s Party
    Marumalarchi Dravida Munnetra Kazhagam, Mizo National Front, Naam Tamilar Katchi
    Naga People’s Front, National Students’ Union of India, Nationalist Congress Party
    Nationalist Democratic Progressive Party, Naxalites, Naxals, Nishad Party, Pattali Makkal Katchi
    Peace Party of India, Peasants and Workers Party of India, Peoples Democratic Party
    People’s Alliance for Gupkar Declaration, Popular Front of India, Pragatisheel Samajwadi Party
    Praja Rajyam Party, Praja Socialist Party, Raijor Dal, Rashtriya Janata Dal, Rashtriya Lok Dal
    Rashtriya Lok Samta Party, Rashtriya Loktantrik Party, Rashtriya Swayamsevak Sangh
    Republican Party of India, Revolutionary Goans Party, Revolutionary Socialist Party of India
    SGPC = Shiromani Gurdwara Parbandhak Committee, SIMI, Samajwadi Party, Samata Party
    Samyukta Kisan Morcha, Samyukta Socialist Party, Sangh Parivar, Scheduled Castes Federation
    Shiromani Akali Dal, Shiv Sena, Shiv Sena (UBT), Sikkim Democratic Front
    Sikkim Krantikari Morcha, Sikkim Sangram Parishad, Social Democratic Party of India
    Socialist Unity Centre of India, Students Islamic Movement of India
    Students’ Federation of India, Suheldev Bharatiya Samaj Party, Swadeshi Jagran Manch
    Swaraj India, Swaraj Party, Swatantra Party, TIPRA Motha, TMC, Tamil Maanila Congress
    Tamilaga Vettri Kazhagam, Tehreek-e-Hurriyat, Telangana Jana Samithi, Telangana Rashtra Samithi
    Telugu Desam Party, Tipra Motha Party, Trinamool, Trinamool Congress
    Tripura Upajati Juba Samiti, Twipra Students’ Federation, United People’s Party Liberal
    United Progressive Alliance, Uttarakhand Kranti Dal, VHP, Vanchit Bahujan Aghadi
    Viduthalai Chiruthaigal Katchi, Vikassheel Insaan Party, Vishva Hindu Parishad
    Vishwa Hindu Parishad, YSR Congress, YSR Congress Party, YSRCP, Zoram People’s Movement
  `,
  Maldives: `
    Adhaalath Party, Dhivehi Rayyithunge Party, Jumhooree Party, Maldives National Party
    Maldivian Democratic Party, Progressive Congress Coalition, Progressive Party of Maldives
  `,
  Nepal: `
    Bibeksheel Sajha Party, CPN (Maoist Centre), CPN (Unified Socialist)
    CPN-UML = Communist Party of Nepal (Unified Marxist–Leninist), Communist Party of Nepal
    Communist Party of Nepal (Maoist Centre), Communist Party of Nepal Maoist Centre
    Communist Party of Nepal Unified Marxist–Leninist, Janamat Party, Janata Samajwadi Party
    Loktantrik Samajwadi Party, Madhesi Jana Adhikar Forum, Madhesi Janadhikar Forum
    Nagrik Unmukti Party, Naya Shakti Party, Nepal Communist Party, Nepal Sadbhawana Party
    Nepal Workers Peasants Party, Nepali Congress, People’s Socialist Party, Rastriya Janamorcha
    Rastriya Janata Party, Rastriya Prajatantra Party, Rastriya Swatantra Party
    Terai Madhesh Loktantrik Party, Tibetan National Congress, Unified Communist Party of Nepal
    Unified Peoples Front, Young Communist League
  `,
  Pakistan: `
    Ahle Sunnat Wal Jamaat, All Pakistan Muslim League, Awami Muslim League, Awami National Party
    Azad Pakistan Party, Baloch Yakjehti Committee, Balochistan Awami Party
    Balochistan National Party, Communist Party of Pakistan, Convention Muslim League
    Council Muslim League, Grand Democratic Alliance, Islami Jamhoori Ittehad
    Istehkam-e-Pakistan Party, JUI-F, Jamaat-e-Islami, Jamaat-e-Islami Pakistan, Jamaat-i-Islami
    Jamiat Ulema-e-Hind, Jamiat Ulema-e-Islam, Jamiat Ulema-e-Islam (F), Jamiat Ulema-e-Islam-Fazl
    Jamiat Ulema-e-Pakistan, Jeay Sindh Qaumi Mahaz, Jinnah Muslim League, Khaksar movement
    MQM = Muttahida Qaumi Movement, MQM-P, Majlis Wahdat-e-Muslimeen, Majlis-e-Ahrar-ul-Islam
    Milli Muslim League, Movement for the Restoration of Democracy, Muhajir Qaumi Movement
    Muttahida Majlis-e-Amal, Muttahida Qaumi Movement – Pakistan, National Awami Party, PML(N)
    PML-N, PML-Q, Pakistan Awami Tehreek, Pakistan Democratic Movement, Pakistan Democratic Party
    Pakistan Muslim League, Pakistan Muslim League (N), Pakistan Muslim League (Nawaz)
    Pakistan Muslim League (Q), Pakistan Muslim League-N, Pakistan Muslim League-Nawaz
    Pakistan National Alliance, Pakistan Peoples Party, Pakistan People’s Party
    Pakistan Socialist Party, Pakistan Tehreek-e-Insaf, Pashtun Tahafuz Movement
    Pashtunkhwa Milli Awami Party, Qaumi Watan Party, Sipah-e-Sahaba, Sipah-e-Sahaba Pakistan
    Sunni Ittehad Council, Sunni Tehreek, Tehreek-e-Insaf, Tehreek-e-Labbaik
    Tehreek-e-Labbaik Pakistan, Tehrik-e-Jafaria Pakistan
  `,
  "Sri Lanka": `
    All Ceylon Makkal Congress, All Ceylon Tamil Congress, Bodu Bala Sena, Ceylon National Congress
    Ceylon Workers’ Congress, Communist Party of Sri Lanka, Eelam People’s Democratic Party
    Eelam People’s Revolutionary Liberation Front, Federal Party, Frontline Socialist Party
    Illankai Tamil Arasu Kachchi, Janatha Vimukthi Peramuna, Jathika Hela Urumaya
    Jathika Jana Balawegaya, Lanka Sama Samaja Party, Mahajana Eksath Peramuna
    National People’s Power, New Democratic Front, People’s Liberation Organisation of Tamil Eelam
    Samagi Jana Balawegaya, Sinhala Maha Sabha, Sri Lanka Freedom Party, Sri Lanka Muslim Congress
    Sri Lanka Podujana Peramuna, Tamil Eelam Liberation Organization, Tamil National Alliance
    Tamil People’s National Alliance, Tamil United Liberation Front, United National Front
    United National Party of Sri Lanka, United People’s Freedom Alliance
  `,
});
