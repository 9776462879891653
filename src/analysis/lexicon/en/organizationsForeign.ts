import { wordList } from "../wordList";

/**
 * Words of other languages that make a run of capitalised words the name of an organisation wherever
 * they stand in it: `Partido de la Marea`, `Velm Stiftung`. As English texts write them; no names of
 * people or places and no English words. Title case.
 */
export const foreignOrganizationWords = wordList(`
  Partido Partit Partidul Partito Parti Partai Partia Partiya Partija Partiia Partei Partij
  Partisi Partiet Folkeparti Folkepartiet Stronnictwo Stranka Strana Stranke Hnutí Hnutie Puolue
  Erakond Reformierakond Volkspartei Volkspartij Arbeiterpartei Arbeiderpartiet Esquerra Izquierda
  Esquerda Sinistra Vänster Venstre Levica Lewica Movimiento Movimento Mouvement Moviment Mişcarea
  Mișcarea Pokret Gibanje Ruch Dvizhenie Dvizheniye Lëvizja Bewegung Beweging Frente Frontul
  Fronte Frontas Unión União Unione Unió Uniunea Unia Savez Sojusz Sojuz Soyuz Svaz Bund Verband
  Verbond Liga Ligue Lliga Lega Alianza Aliança Alleanza Alianța Coalición Coalició Coalizione
  Coligação Rassemblement Ralliement Congrès Congreso Congresso Asamblea Assemblea Assemblée
  Assembleia Concertación Convergencia Convergència Generalitat Junta Consejo Consell Conselho
  Consiglio Conseil Comité Comitê Comitato Comisión Comissão Confederación Confederação
  Confédération Confederazione Confederació Federación Federação Fédération Federazione Federació
  Sindicato Syndicat Sindacato Gewerkschaft Vakbond Zentralrat Zentralverband Reichsverband
  Dachverband Asociación Associação Associazione Associació Verein Vereinigung Vereniging
  Gesellschaft Gemeinschaft Genossenschaft Stiftung Stichting Stiftelsen Fundación Fundação
  Fondation Fondazione Fundació Fundacja Nadace Stowarzyszenie Związek Zveza Zajednica Udruženje
  Udruga Sdružení Yayasan Vakfı Vakıf Derneği Birliği Cemiyeti Cephesi Hareketi Ministerio
  Ministério Ministère Ministero Ministerium Ministerstwo Ministerstvo Bakanlığı Ministerie
  Kementerian Instituto Institut Istituto Instytut Institutet Institutt Universidad Universidade
  Universität Université Università Universitat Universiteit Universitet Universitetet Uniwersytet
  Univerzita Univerzitet Universiti Universitas Üniversitesi Hochschule Fachhochschule Escuela
  Escola École Scuola Collège Académie Accademia Akademie Akademia Kunstakademie Lycée Liceo Banco
  Banca Banque Sparkasse Landesbank Bankası Volksbank Caixa Caja Cassa Caisse Compañía Companhia
  Compagnie Compagnia Sociedad Sociedade Société Società Societat Empresa Grupo Groupe Gruppo
  Konzern Aktiengesellschaft Maatschappij Bedrijf Spółka Przedsiębiorstwo Brigata Brigate Brigadas
  Ejército Exército Esercito Armée Bundeswehr Polizei Policía Polícia Polizia Gendarmerie
  Gendarmería Carabinieri Orchestre Orquesta Orquestra Orkest Philharmoniker Philharmonie
  Staatskapelle Kammerorchester Rundfunk Televisión Televisão Télévision Radiotelevisión
  Radiotelevisione Omroep Zeitung Allgemeine Tageblatt Anzeiger Rundschau Nachrichten Tidende
  Tidning Tidningen Dagblad Dagbladet Aftonbladet Sanomat Gazeta Gazetesi Diario Diário Jornal
  Periódico Noticias Notícias Shimbun Ribao Sangh Parishad Sabha Mahasabha Sena Samiti Samaj
  Samajwadi Dal Janata Janatha Kazhagam Munnetra Makkal Morcha Manch Mukti Bahini Andolan Sansthan
  Sangathan Swayamsevak Panchayat Vidyapith Vidyalaya Mahavidyalaya Vishwavidyalaya Peramuna
  Pakshaya Hizb Hizbut Hezb Jamaat Jamaah Jamiat Jamiatul Jemaah Jama’at Jamia Harakat Harakah
  Harkat Tehreek Tehrik Tahreek Tahrik Tanzim Tanzeem Lashkar Sipah Jaish Jaysh Jund Jundallah
  Kataib Kata’ib Saraya Asa’ib Liwa Ittihad Wefaq Nahdlatul Ulama Muttahida Anjuman Barisan
  Pakatan Persatuan Pertubuhan Gerakan Rengo Minshuto Gakkai Gakuin Kyokai Kabushiki Zaibatsu
  Batasuna Bildu Alderdi Cumann Clann Fianna Socialistes Socialiste Sozialistische
  Sozialdemokratische Sozialdemokratischer Socijalistička Kommunistische Comunista Communiste
  Revolucionario Révolutionnaire Nacionalista Nationaliste Patriotique Obrero Obrera Ouvrière
  Ouvrier Trabalhadores Trabajadores Travailleurs Lavoratori Campesina Campesino
`);

/** What words end with that Germanic languages write in one: `Arbeiderpartiet`. Lower case. */
export const foreignOrganizationEndings = wordList(`
  partei partiet partij folkeparti gesellschaft stiftung verband vereinigung gewerkschaft bewegung
  ministerium ministerie universität universiteit universitet hochschule genossenschaft gemeinschaft
  förbundet forbundet rörelsen bevegelsen sparkasse landesbank volksbank rundfunk zeitung tidningen
  dagblad dagbladet
`);
