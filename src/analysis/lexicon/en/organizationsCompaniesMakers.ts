import { namesByGroup } from "../wordList";

/** Companies of technology, vehicles, arms, energy and raw materials. */
export const companiesThatMake = namesByGroup({
  Technology: `
    AOL, ASML, AT&T, AWS, Accenture, Acer Inc, Activision, Activision Blizzard, Adyen, Airtel
    Alcatel, Alcatel-Lucent, Alibaba Group, Alipay, Alphabet Inc, Amazon Web Services, America Movil
    América Móvil, Anduril, Ant Financial, Ant Group, Anthropic, Apple Inc, Applied Materials
    Arianespace, Arm Holdings, Asus, Atari, Atlassian, Atos, BT Group, BYD, Bandai Namco, Beeline
    Bell Canada, Bell Labs, Bell System, Bharti Airtel, Binance, Bitmain, BlackBerry Limited
    Blizzard Entertainment, Blue Origin, Booz Allen Hamilton, Boring Company, British Telecom
    Broadcom, Byju’s, CATL, Cambridge Analytica, Canon Inc, Canva, Capcom, Capgemini, China Mobile
    China Telecom, China Unicom, Cisco Systems, Clearview AI, Cloudflare, Cognizant, Coinbase
    Compaq, Coupang, CrowdStrike, DJI, Databricks, DeepMind, DeepSeek, Dell Technologies
    Deutsche Telekom, Didi Chuxing, DoorDash, Douyin, Dropbox, Electronic Arts, Epic Games, Epson
    Ericsson, Etisalat, Etsy, Eutelsat, FTX, Flipkart, Foxconn Technology Group, Fujitsu, Geely
    GitHub, GoTo Group, Gojek, Google DeepMind, Grab Holdings, HCL Technologies, HTC Corporation
    Hewlett Packard, Hewlett Packard Enterprise, Hewlett-Packard, Hikvision, Hitachi, Hon Hai
    Hon Hai Precision Industry, Hugging Face, Infineon, Infosys Technologies, Inmarsat, Instacart
    Intel Corporation, Intelsat, Jio, Jumia, KPN, Kakao, Kaspersky, Kaspersky Lab, Klarna, Konami
    Kyocera, LG Electronics, Lazada, Leidos, Lenovo, LinkedIn, Lucent, Lyft, Maxar Technologies
    McAfee, MediaTek, MegaFon, Megvii, Meituan, Mercado Libre, MercadoLibre, Meta Platforms, Micron
    Micron Technology, Microsoft Corporation, Mistral AI, Mojang, Monzo, Motorola, Motorola Mobility
    MySpace, Myspace, NCSoft, NEC Corporation, NIO, NSO Group, NXP Semiconductors, Naspers
    Naver Corporation, NetEase, Netscape, Neuralink, Nikon, Nintendo, Nokia, Nortel
    Nvidia Corporation, Ola Cabs, OnePlus, OneWeb, Ooredoo, Oppo, Optus, Oracle Corporation
    Orange S.A., Palantir, Palantir Technologies, Panasonic, Parler, Paytm, Pegatron, Pinduoduo
    Pinterest, Planet Labs, Prosus, Proximus, QQ, Qualcomm, Rakuten, Rambler, Reddit, Reliance Jio
    Renesas, Research In Motion, Revolut, Ricoh, Riot Games, Robinhood Markets, Roblox Corporation
    Rocket Lab, Rogers Communications, Rostelecom, Rovio, SAIC, SK Hynix, SMIC, STMicroelectronics
    Salesforce, Samsung Electronics, Sberbank, Seagate, Sega, SenseTime, Sharp Corporation, Shein
    Shopee, Shopify, Sina Weibo, Singtel, Skype, Skype Technologies, Slack Technologies, Snap Inc
    Snapchat, Snowflake Inc, SoftBank, SoftBank Group, Softbank, Spotify Technology
    Sprint Corporation, Square Enix, Stability AI, Starlink, Stripe Inc, Sun Microsystems, Supercell
    Swiggy, Swisscom, Symantec, T-Mobile, T-Mobile US, Taiwan Semiconductor Manufacturing Company
    Take-Two Interactive, Tata Consultancy Services, Tech Mahindra, Telecom Italia, Telefonica
    Telefónica, Telenor, Telia, TeliaSonera, Telmex, Telstra, Telus, Temu, Tencent Holdings
    Texas Instruments, The Boring Company, Theranos, Tokopedia, Tokyo Electron, Toshiba
    Truth Social, Tumblr, Turkcell, Twilio, Uber Eats, Uber Technologies, Ubisoft, VKontakte, Viber
    VimpelCom, Virgin Galactic, Vodafone Idea, Waymo, WeChat, WeWork, Weibo, Western Digital, Wipro
    Wirecard, Xerox, Xpeng, Yahoo, Yandex, Zain Group, Zomato, Zoom Video Communications, eBay, xAI
  `,
  "Cars, planes and arms": `
    AVIC, Airbus Group, Airbus SE, Almaz-Antey, Antonov, Aselsan, Ashok Leyland, Audi, AvtoVAZ
    Babcock International, Bajaj Auto, Baykar, Bell Helicopter, Bentley Motors, Boeing Company
    Bombardier, Bridgestone, British Leyland, Buick, COMAC, Cadillac, Caterpillar Inc, Cessna, Chery
    Chevrolet, Citroen, Citroën, Colt’s Manufacturing, Comac, Dacia, Daewoo, Daewoo Shipbuilding
    Daihatsu, Daimler AG, DaimlerChrysler, Dassault, Dassault Aviation, Denso, EADS, Elbit Systems
    Embraer, Fiat Chrysler, Fiat Chrysler Automobiles, Fincantieri, Finmeccanica, Fisker, Ford Motor
    Ford Motor Company, General Dynamics, General Motors, Glock, Goodyear, Great Wall Motor
    Groupe Renault, Grumman, Gulfstream, Hanwha, Hanwha Aerospace, Harland and Wolff
    Harley-Davidson, Heckler & Koch, Hero MotoCorp, Hindustan Shipyard, Honda Motor, Honeywell
    Huntington Ingalls, Huntington Ingalls Industries, Hyundai Heavy Industries, Hyundai Motor
    Hyundai Motor Company, Hyundai Motor Group, Ilyushin, Israel Aerospace Industries
    Jaguar Land Rover, KNDS, Kalashnikov Concern, KamAZ, Kamaz, Kawasaki Heavy Industries
    Kia Motors, Komatsu, Kongsberg, Korea Aerospace Industries, Krauss-Maffei Wegmann, L3Harris
    Lamborghini, Land Rover, Learjet, Lockheed, Lockheed Corporation, Lucid Motors, MAN SE, MBDA
    Magna International, Mahindra & Mahindra, Maruti Suzuki, Mazda, McDonnell Douglas, McLaren
    Mercedes-Benz, Mercedes-Benz Group, Meyer Werft, Michelin, Mikoyan, Mitsubishi
    Mitsubishi Heavy Industries, Mitsubishi Motors, Nammo, Naval Group, Newport News Shipbuilding
    Nexter, Nissan Motor, Norinco, Northrop, Oldsmobile, PSA Group, PSA Peugeot Citroën, Pirelli
    Pontiac, Porsche, Pratt & Whitney, QinetiQ, RTX, Rafael Advanced Defense Systems
    Raytheon Technologies, Remington Arms, Rheinmetall AG, Rivian, Robert Bosch GmbH, Roketsan
    Rolls Royce, Rolls-Royce, Rolls-Royce Holdings, SAIC Motor, SEAT S.A., Saab, Saab AB, Safran
    Samsung Heavy Industries, Scania AB, Sikorsky, Skoda Auto, Smith & Wesson, SsangYong, Stellantis
    Sturm Ruger, Subaru, Sukhoi, Takata, Tata Motors, Tesla Inc, Tesla Motors, Textron, Thales
    Thales Group, ThyssenKrupp, Thyssenkrupp, Toyota Motor, Toyota Motor Corporation, Tupolev
    Turkish Aerospace Industries, United Aircraft Corporation, United Shipbuilding Corporation
    United Technologies, Uralmash, Uralvagonzavod, Vauxhall Motors, Volkswagen Group, Volvo
    Volvo Cars, Yamaha, ZF Friedrichshafen, Škoda Auto
  `,
  "Energy and raw materials": `
    Adani Enterprises, Adani Group, Air Liquide, Akzo Nobel, AkzoNobel, Albemarle Corporation, Alcoa
    Alrosa, Anglo American plc, AngloGold Ashanti, Antofagasta plc, Arcelor Mittal, ArcelorMittal
    Archer Daniels Midland, Areva, BHP, BHP Billiton, Baker Hughes, Baosteel, Baowu, Barrick Gold
    Bashneft, Bethlehem Steel, Braskem, British Gas, British Petroleum, Bunge, CNPC, CSN, Cargill
    Cemex, Centrica, Cepsa, Chevron Corporation, China National Offshore Oil Corporation
    China National Petroleum Corporation, China Three Gorges Corporation, Con Edison, ConocoPhillips
    Consolidated Edison, DTEK, Dangote Group, De Beers, Dominion Energy, Dow Chemical, Drax Group
    DuPont, Duke Energy, EDP Renováveis, ENGIE, Elf Aquitaine, EnBW, Enbridge, Encana, Endesa, Enel
    Energy Transfer Partners, Engie, Enron, Equinor, Essar, Evraz, Exelon, Exxon Mobil, Fortescue
    Fortescue Metals Group, Fortum, Freeport-McMoRan, Galp, Gazprom Neft, Gazprombank, Gerdau
    Glencore, Grupo México, Gunvor, Halliburton, Hebei Iron and Steel, Heidelberg Materials
    HeidelbergCement, Hindalco, Holcim, Husky Energy, Iberdrola, Idemitsu Kosan, Inpex, JSW Steel
    JXTG, KEPCO, Kansai Electric Power Company, Korea Electric Power Corporation, LafargeHolcim
    Linde plc, Lonmin, Lundin, MOL Group, Massey Energy, Mechel, Mercuria, Metinvest, Monsanto
    National Grid plc, Naturgy, Neste, Newmont, NextEra, NextEra Energy, Nippon Steel
    Nord Stream AG, Norilsk Nickel, Nornickel, Norsk Hydro, Novatek, Nucor, OMV, Oando
    Occidental Petroleum, Orano, Orlen, Orsted, PG&E, PKN Orlen, POSCO, Pacific Gas and Electric
    Pacific Gas and Electric Company, Peabody Energy, PetroChina, Posco, RUSAL, RWE
    Reliance Industries, Repsol, Rio Tinto, Royal Dutch Shell, Rusal, SABIC, SQM, Sabic
    Saint-Gobain, Samarco, Saudi Arabian Oil Company, Schlumberger, Severstal, Sibanye-Stillwater
    Sibneft, Siemens Energy, Siemens Gamesa, Solvay, Southern California Edison, Southern Copper
    State Grid Corporation of China, Statoil, Suez S.A., Suncor, Suncor Energy, Surgutneftegas
    Syngenta, TC Energy, TEPCO, TNK-BP, Tata Steel, Tatneft, Tepco, Tokyo Electric Power Company
    TotalEnergies SE, Trafigura, TransCanada, TransCanada Corporation, Transneft, U.S. Steel
    US Steel, Union Carbide, Uniper, United States Steel Corporation, Uralkali, Vale S.A.
    Vattenfall, Vedanta Resources, Veolia, Vestas, Vitol, Wintershall, Wintershall Dea
    Woodside Energy, Woodside Petroleum, Xstrata, Yukos, Ørsted
  `,
});
