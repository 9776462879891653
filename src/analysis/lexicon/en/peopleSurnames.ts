import { wordList } from "../wordList";

/** Family names that are common in the world's news and rarely anything else. */
export const surnames = wordList(`
  Abbas Abbott Abdelaziz Abdullah Abe Abubakar Acosta Adams Adebayo Adeyemi Afewerki Afwerki
  Agarwal Aguilar Ahmadi Ahmadinejad Ahmed Akhtar Akufo-Addo Alam Albanese Ali Alvarez Ambani Amin
  Anderson Andrews Annan Ansari Arafat Araghchi Arce Ardern Assad Atwood Austen Aziz Babiš
  Bachelet Baerbock Bailey Baker Balogun Banerjee Bannon Barnier Barr Barrett Barroso Basu Bauer
  Becker Begum Bell Ben-Gvir Bennett Berger Berlusconi Bezos Bhattacharya Bhutto Biden Blair
  Blinken Bloomberg Bolsonaro Bolton Borrell Bose Botha Bouteflika Boyle Brahimi Brennan Brezhnev
  Brzezinski Buhari Buttigieg Byrne Calderón Cameron Campbell Cardoso Carlson Carney Carter
  Castillo Castro Chakraborty Chan Chang Chatterjee Chaudhary Chaudhry Chavez Cheney Cheng Choi
  Choudhury Chowdhury Chung Churchill Chávez Clarke Clinton Clooney Cohen Colbert Collins Comey
  Conte Cooper Corbyn Correa Costa Cruz Cunningham Das Davies Davis Delgado Deng Desai Deshmukh
  Diallo Diaz Dlamini Dominguez Donovan Doyle Draghi Duarte Dugin Duque Duterte Díaz Edwards
  Einstein Eisenhower El-Sisi Erdogan Erdoğan Escobar Espinoza Estrada Evans Farage Fauci
  Fernandes Fernandez Fernández Ferreira Fischer Fitzgerald Flores Foster Fraser Friedman Fujimori
  Gaddafi Galloway Gandhi Gantz Garcia García Gates Gbagbo Ghani Gibson Giuliani Goldberg Gomes
  Gomez Gonzales Gonzalez González Goodman Gorbachev Gore Graham Griffin Griffiths Guaidó Gupta
  Guterres Gutierrez Gutiérrez Gómez Haftar Hague Hamilton Haniyeh Hansen Hariri Harris Harrison
  Hasan Hasina Hassan Hayes Hegseth Hernandez Hernández Herrera Hitler Hoffman Hollande Hopkins
  Hosseini Huang Huckabee Hughes Hussain Hussein Hwang Ibrahim Iyer Jackson Jacobs Jaishankar
  Jansen Jefferson Jenkins Jensen Jiang Jimenez Jiménez Jinnah Jinping Johansson Johnson Jokowi
  Jones Joshi Juncker Kabila Kadyrov Kagame Kamau Kapoor Karimi Karimov Karzai Kasich Kato Kaur
  Kavanaugh Keller Kelly Kennedy Kenyatta Kerry Khamenei Khan Khashoggi Khatami Khomeini
  Khrushchev Kim Kirchner Kishida Kissinger Klein Kohl Koizumi Kovacs Kowalski Kruger Kuleba Kumar
  Kushner Lagarde Larsen Laschet Lavrov Lebedev Lee Lenin Leung Levin Levy Lieberman Lim Lincoln
  Liu Livni Lopez Lukashenko Lumumba Luther López MacDonald Macron Maduro Mahmood Makarov Malik
  Mandela Mandelson Manning Mao Marcos Markle Marquez Martin Martinez Martínez Marx Massoud Mbeki
  McCain McCarthy McConnell McDonald McGregor McKenzie Medina Medvedev Mehta Meloni Mendes Mendez
  Mendoza Menon Merkel Merz Meyer Milei Miller Minaj Mishra Mitchell Mnangagwa Modi Mohamed
  Mohammed Mohamud Molina Morales Moreau Moreno Morgan Morris Morrison Morsi Mousavi Mubarak
  Mueller Mugabe Mukherjee Muller Munoz Murphy Museveni Musharraf Musk Mussolini Muñoz Mwangi
  Márquez Müller Nair Nakamura Nasrallah Nasser Navalny Nawaz Ndlovu Nehru Nelson Netanyahu Newsom
  Ng Nguyen Nixon Nkrumah Nkurunziza Novak Obama Obasanjo Obiang Odinga Ohtani Okafor Olmert Orban
  Orbán Ortega Ortiz Orwell Osborne Owens O’Brien O’Connor O’Neill Pahlavi Palin Park Patel
  Patterson Paul Pelosi Pence Pereira Peres Perez Perry Petersen Peterson Petraeus Petro Pham
  Phillips Pinochet Pompeo Poroshenko Powell Prabowo Prigozhin Putin Pérez Qaddafi Rabin Rahman
  Rahmon Raisi Rajapaksa Ramaphosa Ramirez Ramos Ramírez Rao Rasmussen Rathore Reagan Reddy Renzi
  Reyes Reynolds Richardson Rivera Roberts Robertson Robinson Rodrigues Rodriguez Rodríguez Rogers
  Romero Romney Roosevelt Rosen Rosenberg Rossi Rouhani Rousseff Rubio Ruiz Rumsfeld Ruto Ryan
  Sadat Salman Salvini Sanchez Sanders Santos Sarkozy Sato Saunders Scalia Schmidt Schneider
  Scholz Schroeder Schröder Schulz Schumer Sekgopo Sen Shah Shapiro Sharif Sharma Shaw Shehbaz
  Shevchenko Shoigu Sikorski Silva Simpson Singh Sinha Sinwar Sisi Smirnov Smith Snowden Soleimani
  Soros Sotomayor Souza Spicer Srinivasan Stalin Starmer Steinmeier Stevens Stewart Stoltenberg
  Subramanian Suharto Sukarno Sullivan Sunak Suzuki Sánchez Takahashi Tan Tanaka Taylor Thackeray
  Thatcher Thompson Thomson Thunberg Tillerson Tinubu Tiwari Tokayev Torres Tran Trotsky Trudeau
  Truman Trump Truss Tshisekedi Tsipras Tsvangirai Tusk Tutu Usman Vance Vargas Varoufakis Vasquez
  Verma Vásquez Wagner Walker Walsh Walz Wang Warren Washington Watanabe Watson Weber Weinstein
  Wickremesinghe Widodo Wilders Williams Wilson Wong Wright Wu Xi Xu Yadav Yamamoto Yang
  Yanukovych Yellen Yeltsin Yilmaz Yoon Yusuf Yıldız Zapatero Zarif Zedillo Zelenskiy Zelensky
  Zelenskyy Zhang Zhao Zhou Zhu Zia Zuckerberg Zuma Álvarez Özil
`);

/** Family names that mean one public person when they stand alone, in English news. */
export const famousSurnames = wordList(`
  Ahmadinejad Arafat Araghchi Ardern Assad Berlusconi Bezos Biden Blinken Bolsonaro Bouteflika
  Brezhnev Buhari Buttigieg Clinton Corbyn Draghi Dugin Duterte Einstein Eisenhower Erdogan
  Erdoğan Farage Fauci Gaddafi Gandhi Gorbachev Guaidó Guterres Hasina Hegseth Hitler Hollande
  Jinnah Jinping Jokowi Juncker Kadyrov Kagame Karzai Kavanaugh Kenyatta Khamenei Khashoggi
  Khomeini Khrushchev Kirchner Kishida Kissinger Koizumi Kuleba Lavrov Lenin Lukashenko Macron
  Maduro Mandela Mbeki Medvedev Meloni Merkel Merz Milei Mnangagwa Modi Morsi Mubarak Mugabe
  Museveni Musharraf Mussolini Nasrallah Navalny Nehru Netanyahu Nixon Nkrumah Obama Obasanjo
  Odinga Orban Orbán Pelosi Pinochet Poroshenko Prigozhin Putin Qaddafi Raisi Rajapaksa Ramaphosa
  Roosevelt Rouhani Rousseff Ruto Salvini Sarkozy Scholz Shoigu Sinwar Snowden Soleimani Soros
  Stalin Starmer Stoltenberg Sunak Thatcher Thunberg Tillerson Tinubu Trotsky Trudeau Trump
  Tsipras Varoufakis Widodo Yanukovych Yellen Yeltsin Zarif Zelenskiy Zelensky Zelenskyy
  Zuckerberg Zuma
`);
