import { wordList } from "../wordList";

/** Given names of many cultures; those that are common words or places first of all left out. */
export const givenNames = wordList(`
  Aaron Abbas Abdallah Abdel Abdul Abdulaziz Abdullah Abdullahi Abdulrahman Abe Abebe Abel Abhay
  Abhijit Abhishek Abigail Abiy Abraham Achim Ada Adam Adama Adebayo Adel Adela Adele Adil Aditya
  Adolf Adolfo Adrian Adriana Adrien Agata Agnes Agnieszka Ahmad Ahmadou Ahmed Ahmet Aidan Aiden
  Aiko Aisha Ajay Ajit Akbar Akhtar Akiko Akio Akira Akmal Alain Alan Alana Albert Alberto Alec
  Alejandra Alejandro Aleksandar Aleksander Aleksandr Aleksandra Aleksandrs Aleksei Aleksey Alena
  Alenka Alessandra Alessandro Alex Alexander Alexandra Alexandre Alexei Alexey Alexis Alfonso
  Alfred Alfredo Ali Alice Alicia Alina Alisa Alison Alistair Allan Allen Allison Alma Aloysius
  Alvaro Alvin Alyssa Amadou Amal Amanda Amar Amara Amartya Amelia Amin Amina Amine Amir Amira
  Amit Amitabh Amos Amr Amy Ana Anand Anas Anastasia Anatoly Anders Anderson Andre Andrea Andreas
  Andrei Andrej Andres Andrew Andrey Andris Andriy Andrzej André Andrés Andy Angel Angela Angelina
  Angelo Angus Anil Anita Anja Anjali Anke Ann Anna Annabel Anne Annette Annie Anthony Antje
  Antoine Anton Antonella Antoni Antonia Antonio Antony Antonín António Anwar Arash Arianna Ariel
  Arif Arjun Armando Armin Arnaud Arnold Arsen Arthur Artur Arturo Arun Arvind Asad Asghar Ashish
  Ashley Ashok Ashraf Asif Aslan Asma Astrid Atal Atiku Atsuko Aubrey Audrey Augusto Aung Aurora
  Austin Ava Avi Avigdor Avraham Axel Ayad Ayesha Ayman Ayub Aziz Babak Baburam Bahram Bakhtiyar
  Balaji Barack Barbara Bartosz Bashar Bashir Basil Bassam Beata Beatrice Beatriz Belinda Ben
  Benedict Benedikt Benigno Benita Benito Benjamin Benny Bernard Bernardo Bernd Bernhard Bernice
  Bernie Bert Bertha Bertrand Beth Bethany Betsy Betty Beverly Bianca Bilal Bill Billy Birgit
  Björn Bob Bobby Bogdan Bojan Bola Boris Brad Bradley Brandon Brenda Brendan Brent Brett Brian
  Brid Bridget Brigitte Britney Brooke Bruce Bruno Bryan Bryce Burak Byron Caitlin Caleb Calvin
  Cameron Camila Camilla Camille Camilo Carina Carl Carla Carlo Carlos Carmen Carol Carolina
  Caroline Carolyn Carrie Carsten Carter Casey Caspar Catalina Catarina Catherine Cathy Cecil
  Cecilia Cedric Cesar Chad Chandra Charlene Charles Charlie Charlotte Chase Chelsea Cheryl Chiara
  Chidi Chinedu Chinua Chloe Chris Christa Christian Christiane Christina Christine Christoph
  Christophe Christopher Chuck Cillian Claire Clara Clarence Clarissa Claude Claudette Claudia
  Claudio Claus Clayton Clement Cleo Cliff Clifford Clint Clinton Clive Colin Colleen Connor Conor
  Conrad Constance Constantin Constantine Cora Corey Corinna Cornelia Cornelius Courtney Craig
  Cristian Cristiano Cristina Cristóbal Curtis Cynthia Cyril Cyrus César Dagmar Daina Daisuke Dale
  Dalia Damian Damien Damir Damon Dan Dana Daniel Daniela Daniele Danielle Danilo Danny Dante Dara
  Daria Darius Dariusz Darrell Darren Darya Daryl Dave David Davide Davis Deborah Debra Deepak
  Deepika Deirdre Delia Delphine Demetrius Denis Denise Dennis Derek Derrick Desmond Devendra
  Devin Dhruv Diana Diane Dick Didier Diego Dieter Dietrich Dilip Dilma Dimitar Dimitri Dimitris
  Dina Dinesh Dirk Dmitri Dmitrii Dmitriy Dmitry Dmytro Dolores Dominic Dominik Dominika Dominique
  Don Donald Donna Donovan Dora Doris Dorothy Doug Douglas Duncan Dustin Dwayne Dwight Dylan
  Ebrahim Ebru Ed Eddie Edgar Edith Edmund Edna Edoardo Eduard Eduardo Edward Edwin Efraim Ehud
  Eileen Einar Ekaterina Elaine Eleanor Elena Eleni Eli Elias Elijah Elisa Elisabeth Elise
  Elizabeth Ella Ellen Elliot Elliott Elmar Elon Elsa Elvira Emanuel Emeka Emil Emilia Emiliano
  Emilie Emilio Emily Emine Emma Emmanuel Emmanuelle Emmerson Emre Enda Enrico Enrique Erdal Eric
  Erica Erich Erik Erika Erin Ernest Ernesto Erwin Esmail Esme Esteban Esther Ethan Eugene Eugenia
  Eva Evan Evelyn Evgeny Evo Eyal Ezequiel Ezra Fabian Fabien Fabio Fabrice Fadi Fahad Faisal
  Farah Fareed Farhad Farid Farida Farooq Faruk Fatema Fathi Fatima Fatma Fawzia Federica Federico
  Felipe Felix Ferdinand Fereydoun Fernanda Fernando Fidel Filip Fiona Flavia Flavio Flora
  Florence Florian Franc Francesca Francesco Francine Francis Francisca Francisco Franck Franco
  Frank Frankie Franklin Frans Franz François Françoise Fred Freddie Freddy Frederic Frederick
  Frederik Frida Friedrich Fritz Frédéric Fumio Félix Gabriel Gabriela Gabriele Gabriella
  Gabrielle Gail Galina Gareth Garry Gary Gavin Gayle Geert Gemma Gennady Geoff Geoffrey Georg
  George Georges Georgi Georgios Georgy Gerald Geraldine Gerard Gerardo Gerhard Ghassan Ghulam
  Gianluca Gianni Gideon Gilad Gilbert Gilberto Giles Gilles Gina Giorgia Giorgio Giorgos Giovanni
  Girma Giulia Giuliano Giulio Giuseppe Gladys Glen Glenn Gloria Godfrey Goran Gordon Gotabaya
  Graeme Graham Grant Greg Gregor Gregory Greta Grigory Guillaume Guillermo Gunnar Gunter Gustav
  Gustavo Guy Gwen Gwendolyn Gérard Günter Günther Habib Hadi Hafez Hafiz Haider Haile Hakan
  Hakeem Hakim Hala Hamad Hamdi Hamed Hamid Hamza Hana Hanan Hanna Hannah Hans Harald Hari Haris
  Harish Harold Haroon Harriet Harris Harrison Harry Haruhiko Haruki Haruna Harvey Hasan Hashem
  Hashim Hassan Hayley Heather Hector Heidi Heiko Heinrich Heinz Helen Helena Helene Helga Helmut
  Hendrik Henri Henrietta Henrik Henrique Henry Herbert Herman Hermann Hilary Hilda Hillary
  Hiroshi Hiroyuki Hisham Hishammuddin Hitoshi Horacio Horst Hosni Hossein Howard Hubert Hugh Hugo
  Humberto Humphrey Hunter Husain Hussain Hussein Hyun Héctor Iain Ian Ibrahim Ibrahima Ida Idris
  Idriss Ignacio Ignatius Igor Ihor Ikechukwu Ilan Ilham Ilhan Ilya Ilze Imad Imelda Imran Ines
  Ingrid Inés Ioannis Iqbal Ira Irakli Irene Irina Iris Irma Irving Isaac Isaak Isabel Isabella
  Isabelle Isaias Ishaan Ishaq Isidro Ismael Ismail Ivan Ivana Ivanka Ivo Jaber Jacek Jacinda Jack
  Jackie Jackson Jacob Jacqueline Jacques Jaden Jaime Jair Jairo Jakob Jakub Jalal Jamal James
  Jamie Jamil Jan Jana Jane Janet Janice Janine Janis Janusz Jared Jaroslav Jarosław Jason Javad
  Javed Javier Jawaharlal Jay Jayden Jayson Jean Jeanette Jeanne Jeff Jeffery Jeffrey Jelena
  Jemima Jennifer Jenny Jens Jeremiah Jeremy Jerome Jerry Jesse Jessica Jesús Jill Jim Jimena
  Jimmy Joan Joana Joanna Joanne Joao Joaquin Joaquín Jochen Jodie Joe Joel Joerg Johan Johann
  Johanna Johannes John Johnny Jomo Jon Jonas Jonathan Joost Jordan Jordi Jorge Jose Josef
  Josefina Joseph Josephine Josh Joshua Josip Josue José Joyce João Juan Juana Juanita Jude Judith
  Judy Juha Julia Julian Juliana Julie Julien Julio Julius Jun Junaid Jurgen Juris Justin Justina
  Justine Jérôme Jörg Jürgen Kaja Kamal Kamala Kamil Kamran Kapil Karan Kareem Karel Karen Karim
  Karin Karina Karl Karla Karolina Karsten Kasim Kassem Kassim Katarina Kate Katerina Katherine
  Kathleen Kathrin Kathryn Kathy Katie Katja Katrin Katrina Katsuya Katya Kay Kaya Kayla Kazuhiro
  Kazuo Keiko Keir Keith Kelly Kelvin Ken Kenji Kenneth Kenny Kenta Kerry Kersti Kevin Khadija
  Khaled Khaleda Khalid Khalifa Khalil Khamis Khurram Kieran Kimberly Kiran Kirill Kirsten Kirsty
  Kjell Klaus Kofi Koji Konrad Konstantin Konstantinos Kostas Kris Krishna Krishnan Kristalina
  Kristen Kristian Kristin Kristina Krisztina Krystal Krzysztof Kumar Kumi Kurt Kwame Kwasi Kyle
  Kyriakos Laila Lana Lance Lara Larissa Larry Lars Laszlo Laura Laurel Lauren Laurence Laurent
  Laurie Lawrence Layla Lazarus Lea Leah Leandro Lech Lee Leila Lena Leo Leon Leonard Leonardo
  Leonid Leonor Leopold Leopoldo Leroy Leslie Lester Leticia Lev Levi Lewis Leyla León Liam Lidia
  Lila Lilian Liliana Lillian Lina Lincoln Linda Lindsay Lindsey Linus Lionel Lisa Lisbeth Livia
  Liz Lloyd Logan Lois Lola Lorena Lorenzo Loretta Lori Lorraine Lotte Lou Louis Louisa Louise Luc
  Luca Lucas Lucia Luciana Luciano Lucie Lucien Lucinda Lucy Lucía Ludovic Ludwig Luigi Luis Luisa
  Luiz Luka Lukas Luke Lula Luna Luther Luís Lydia Lyle Lyndon Lynn László Mads Magda Magdalena
  Maggie Magnus Maha Mahamat Mahathir Mahdi Mahendra Mahesh Mahinda Mahmood Mahmoud Mahmud Maia
  Majid Makoto Malala Malcolm Maleeha Malik Mamadou Mamata Mandla Mandy Manfred Manish Manmohan
  Mansour Manuel Manuela Mara Marc Marcel Marcela Marcella Marcelo Marcin Marco Marcos Marcus
  Marek Maren Margaret Margarida Margarita Margot Maria Mariam Marian Mariana Marianne Mariano
  Marie Mariella Marilyn Marin Marina Marine Mario Marion Marisa Marisol Marissa Marius Mariya
  Marjorie Mark Markus Marlene Marlon Marsha Marshall Marta Martha Martin Martina Martine Martín
  Marvin Mary Maryam María Masaaki Masahiro Masato Masha Mason Masoud Massimo Masud Mateo Mateusz
  Mathew Mathias Mathieu Mathilde Matilda Matjaz Mats Matt Matteo Matthew Matthias Matthieu
  Maureen Maurice Mauricio Mauro Maxim Maxime Maximilian Maxine Maya Mazen Meera Megan Meghan
  Mehdi Mehmet Melania Melanie Melinda Melissa Melvin Mercedes Meredith Mervyn Meryl Mette Mia
  Micaela Michael Michaela Michal Michał Michel Michele Michelle Micheál Miguel Mihai Mika Mikael
  Mike Mikhail Mikheil Miki Mikko Milena Milica Milos Miloš Milton Mina Minh Mira Miranda Mireille
  Miriam Mirjana Miroslav Misha Mitch Mitchell Mitsuko Moataz Modibo Mohamad Mohamed Mohammad
  Mohammed Mohan Mohd Mohsen Moira Moises Mojtaba Molly Mona Monica Monika Monique Montserrat
  Mordechai Morgan Morten Moshe Mostafa Moussa Muammar Muhamad Muhammad Muhammadu Mukesh Muna
  Munir Muqtada Murad Murat Muriel Murray Musa Mustafa Mwai Myles Myra Myriam Mário Nabil Nadeem
  Nadezhda Nadia Nadine Nadir Nahum Najib Nana Nancy Nanette Naomi Narendra Nasir Nasrin Nasser
  Natalia Natalie Natalya Natasha Nathalie Nathan Nathaniel Naveen Nawaf Nawal Nawaz Nayib Nazanin
  Neal Ned Neil Nelson Nestor Neville Nguyen Niall Nichola Nicholas Nick Nicky Nicola Nicolae
  Nicolas Nicole Nicoletta Nicolás Niels Nigel Nigella Nika Nikita Nikki Niklas Nikola Nikolai
  Nikolaj Nikolaos Nikolas Nikolay Nikos Nils Nina Nino Nirmala Nisha Nitin Noah Noam Noel Noor
  Nora Norbert Noriko Norma Norman Nouri Nuno Nur Nura Nursultan Néstor Octavio Odile Olaf Olav
  Ole Oleg Oleh Oleksandr Oleksii Oleksiy Olena Olga Olha Oliver Olivia Olivier Olof Olu Olusegun
  Omar Omari Omer Oprah Orla Orlando Osama Oscar Osman Oswald Otto Ousmane Owen Pablo Paige Pam
  Pamela Paola Paolo Parker Parvez Pascal Pasquale Pat Patrice Patricia Patricio Patrick Patrik
  Patrizia Patsy Patti Paul Paula Paulina Pauline Paulo Pavel Pavlo Pawel Paweł Pedro Peggy
  Penelope Per Percy Perla Perry Pervez Pete Peter Petr Petra Petro Phil Philip Philippa Philippe
  Phillip Phoebe Phoenix Phyllis Pierluigi Pierre Piers Pieter Pietro Pilar Pinarayi Piotr Piyush
  Prabowo Pradeep Prakash Pranab Prasad Prashant Pratibha Praveen Pravin Preston Priti Priya
  Priyanka Qaboos Qasem Qassem Quentin Rachel Radek Radosław Rafael Rafał Raffaele Rafik Rafiq
  Raghuram Rahim Rahm Rahul Raila Rainer Raj Raja Rajan Rajeev Rajendra Rajesh Rajiv Rajnath Raju
  Rakesh Ralf Ralph Ram Rama Ramesh Rami Ramin Ramiro Ramon Ramona Ramzan Ramón Rana Randall Randy
  Rania Ranil Ranjit Rashad Rashed Rashid Rashida Raul Ravi Ray Raymond Razia Raúl Rebecca Recep
  Reed Regina Reginald Reinhard Reinhold Rekha Rena Renata Renato Rene Renee Renzo René Reuben Rex
  Reza Ricardo Riccardo Richard Rick Rickey Ricky Rigoberto Rishi Rita Ritu Rob Robbie Robert
  Roberta Roberto Robin Robyn Rodney Rodolfo Rodrigo Roger Rohan Rohit Roland Rolando Rolf Roman
  Romano Romeo Ron Ronald Ronaldo Ronan Ronen Ronnie Rory Rosa Rosalie Rosalind Rosalyn Rosanna
  Rosemary Roshan Ross Roxana Roxanne Roy Ruben Rubén Rudolf Rudy Rui Rupert Ruslan Russell Rustam
  Ruth Ryan Ryszard Saad Saadi Sabina Sabine Sabrina Sachin Sadia Sadiq Saeed Sage Saif Sajid
  Salah Saleem Saleh Salim Sally Salma Salman Salome Salva Salvatore Sam Sameer Sami Samia Samir
  Samira Sammy Samuel Sandeep Sandra Sandro Sandy Sani Sanjay Sanjeev Sanna Santiago Sara Sarah
  Sasha Satoshi Satya Saul Savannah Saúl Scott Sean Sebastian Sebastián Selim Selma Serena Serge
  Sergei Sergey Sergio Serhii Serhiy Seth Shafiq Shah Shahbaz Shahid Shaikh Shakil Shane Shannon
  Sharif Sharon Shashi Shaun Shawn Sheila Shelby Sheldon Shelley Sheri Sherry Shigeru Shimon
  Shinzo Shirin Shirley Shiv Shivraj Shlomo Shoaib Shreya Shyam Sibusiso Siddharth Sidney
  Siegfried Sierra Sigmar Silas Silvia Silvio Simon Simona Simone Sinead Siobhan Sipho Siri
  Sitiveni Slobodan Sofia Sofía Sohail Sonia Sonja Sonya Sophia Sophie Soren Stacey Stacy Stan
  Stanislav Stanislaw Stanley Stavros Stefan Stefania Stefanie Stefano Steffen Stelios Stella
  Stephan Stephanie Stephen Steve Steven Stewart Stoyan Stuart Stéphane Subhash Subrahmanyam
  Sudhir Suhail Sukhbir Suleiman Suleyman Sunil Sunita Suresh Susan Susana Susanna Susanne Sushma
  Susie Suzanne Suzette Sven Svetlana Svitlana Swati Sydney Sylvain Sylvester Sylvia Sylvie
  Sébastien Sérgio Søren Tadeusz Taha Taher Tahir Taiwo Takashi Takeshi Taku Talal Tamar Tamara
  Tamim Tammie Tammy Tania Tanya Tara Tarek Tareq Tariq Taro Tatiana Tatyana Tayyip Ted Teddy
  Tendai Terence Teresa Terrence Terri Terry Tetiana Thabo Thaksin Thando Thea Thelma Themba Theo
  Theodor Theodore Theresa Thiago Thierry Thomas Thorsten Thérèse Tiago Tiffany Tim Timo Timothy
  Tina Tinashe Tito Tobias Todd Tom Tomas Tomasz Tomaz Tommaso Tommy Tomoko Tomás Tomáš Toni Tony
  Tor Torsten Toshiro Tracey Tracy Trevor Trey Trudy Tulsi Tunde Turki Tyler Tyrone Tzipi Uday
  Uhuru Ulf Ulrich Ulrike Umar Umaru Uri Urmila Ursula Usama Usha Usman Uwe Vaclav Valdis Valentin
  Valentina Valeria Valerie Valerii Valery Vanessa Vasily Vasyl Veena Venkaiah Vera Vernon
  Veronica Vicente Vicky Victor Victoria Vijay Vikram Viktor Viktoria Vince Vincent Vincenzo Vinod
  Viola Violeta Viorica Virgil Virginia Vitali Vitaliy Vitaly Vivek Vivian Vivienne Vladimir
  Vladislav Vojislav Volker Volodymyr Vusi Vyacheslav Václav Véronique Víctor Wael Waleed Walid
  Wally Walter Wanda Waqar Warren Wassim Wayne Wendy Werner Wes Wesley Wilbur Wilfred Wilfried
  Wilhelm Will Willem William Willie Wilma Winston Wojciech Wolfgang Włodzimierz Xavier Ximena
  Yahya Yair Yan Yana Yannick Yannis Yaron Yaser Yasir Yasmin Yasmine Yasser Yasuo Yehuda
  Yekaterina Yevgeny Yevhen Yigal Yitzhak Yoav Yohannes Yoko Yoni Yoon Yoram Yosef Yoshihide
  Yoshiko Yossi Yousef Youssef Yukio Yulia Yuliya Yuri Yuriko Yuriy Yury Yusuf Yves Yvette Yvonne
  Zach Zachary Zack Zahid Zahra Zainab Zaki Zarina Zbigniew Zdeněk Zeinab Zelda Zeynep Zoe Zoltan
  Zoltán Zoran Zoë Zubair Zuzana Zvi Álvaro Óscar Łukasz
`);

/** Given names that only women, or only men, usually bear: the one thing that pronouns rest on. */
export const womensNames = wordList(`
  Abigail Ada Adela Adele Adriana Agata Agnes Agnieszka Aiko Aisha Alana Alejandra Aleksandra
  Alena Alenka Alessandra Alexandra Alexandria Alice Alicia Alina Alison Allison Alma Alyssa Amal
  Amanda Amara Amelia Amina Amira Amy Ana Anastasia Andrea Angela Angelina Anita Anja Anjali Anke
  Anna Annabel Anne Annette Annie Antje Antonella Antonia Arianna Astrid Audrey Aurora Ayesha
  Barbara Beata Beatrice Beatriz Belinda Bernice Bertha Beth Bethany Betty Bianca Birgit Brenda
  Brid Bridget Brigitte Britney Caitlin Camila Camille Carina Carla Carmen Carol Carolina Caroline
  Carolyn Carrie Catalina Catarina Catherine Cathy Cecilia Charlene Charlotte Cheryl Chiara Chloe
  Christa Christiane Christina Christine Claire Clara Claudette Claudia Constance Cora Corinna
  Cornelia Cristina Cynthia Dagmar Daina Dalia Dana Daniela Danielle Daria Darya Deborah Debra
  Deirdre Delia Delphine Denise Diana Diane Dilma Dina Dolores Dominika Donna Dora Doris Dorothy
  Ebru Edith Edna Eileen Ekaterina Elaine Eleanor Elena Eleni Elisa Elisabeth Elise Elizabeth Ella
  Ellen Elsa Elvira Emilia Emilie Emily Emine Emma Emmanuelle Erica Erika Erin Esme Esther Eugenia
  Eva Evelyn Farah Farida Fatema Fatima Fatma Federica Fernanda Fiona Flavia Flora Florence
  Francesca Françoise Frida Gabriela Gabriele Gabriella Gail Galina Gemma Geraldine Gina Giorgia
  Giulia Gladys Gloria Greta Gwendolyn Hana Hanan Hannah Harriet Hayley Heather Heidi Helen Helena
  Helene Helga Henrietta Hilda Hillary Ida Ilze Imelda Ines Ingrid Inés Irene Irina Iris Irma
  Isabel Isabella Isabelle Ivana Ivanka Jacinda Jacqueline Jana Jane Janet Janice Janine Jeanette
  Jeanne Jelena Jemima Jennifer Jenny Jessica Jill Jimena Joan Joana Joanna Joanne Johanna
  Josefina Josephine Joyce Juana Juanita Judith Judy Julia Juliana Julie Justine Kaja Kamala Karen
  Karin Karina Karla Karolina Katarina Kate Katerina Katherine Kathleen Kathrin Kathryn Kathy
  Katie Katja Katrin Katrina Katya Kayla Keiko Kersti Khadija Khaleda Kimberly Kirsten Kirsty
  Kristalina Kristen Kristina Krisztina Laila Lana Lara Larissa Laura Lauren Layla Lea Leah Leila
  Lena Leonor Leticia Leyla Lidia Lila Lilian Liliana Lillian Lina Linda Lindsay Lisa Livia Liz
  Lois Lola Lorena Loretta Lorraine Lotte Louise Lucia Luciana Lucie Lucinda Lucy Lucía Luisa Luna
  Lydia Magda Magdalena Maggie Maha Malala Mamata Mara Maren Margaret Margarida Margarita Margot
  Maria Mariam Mariana Marianne Marie Mariella Marilyn Marina Marisa Marisol Marissa Mariya
  Marjorie Marlene Marsha Marta Martha Martina Martine Mary Maryam María Mathilde Matilda Maureen
  Maxine Meera Megan Meghan Melania Melanie Melinda Melissa Mercedes Meredith Mette Mia Michelle
  Milena Milica Mina Miranda Mireille Miriam Mirjana Molly Mona Monica Monika Monique Myra Myriam
  Nadezhda Nadia Nadine Nana Nancy Naomi Nasrin Natalia Natalie Natalya Natasha Nathalie Nicole
  Nika Nikki Nina Nirmala Nisha Nora Norma Nura Odile Olena Olga Olha Olivia Oprah Orla Pamela
  Paola Patricia Patrizia Paula Pauline Peggy Penelope Petra Philippa Phoebe Phyllis Pilar Priti
  Priya Priyanka Rachel Ramona Rana Rania Rashida Rebecca Regina Rekha Renata Renee Rita Roberta
  Rosa Rosalie Rosalind Rosanna Rosemary Roxana Roxanne Ruth Sabina Sabine Sabrina Sadia Sally
  Salma Samia Samira Sandra Sanna Sara Sarah Selma Serena Shannon Sharon Sheila Shirin Shirley
  Silvia Simone Sinead Siobhan Sofia Sofía Sonia Sonja Sonya Sophia Sophie Stacey Stefania
  Stefanie Stella Stephanie Sunita Susan Susana Susanne Sushma Suzanne Svetlana Svitlana Swati
  Sylvia Sylvie Tamar Tamara Tania Tanya Tara Tatiana Tatyana Teresa Tetiana Thelma Theresa
  Thérèse Tiffany Tina Tomoko Tracey Ulrike Urmila Ursula Usha Valentina Valeria Valerie Vanessa
  Vera Veronica Victoria Viktoria Violeta Virginia Vivian Vivienne Véronique Wanda Wendy Wilma
  Ximena Yana Yasmin Yasmine Yekaterina Yoko Yulia Yuliya Yuriko Yvette Yvonne Zahra Zainab Zarina
  Zeynep Zoe Zuzana
`);

export const mensNames = wordList(`
  Aaron Abdel Abdul Abdulaziz Abdullah Abdullahi Abdulrahman Abiy Abraham Achim Adam Adebayo Adil
  Aditya Adolfo Adrian Ahmad Ahmed Ajay Akbar Akio Alain Alan Albert Alberto Alec Alejandro
  Aleksandar Aleksandr Aleksandrs Aleksei Aleksey Alessandro Alexander Alexandre Alexei Alexey
  Alfonso Alfred Alfredo Ali Alistair Allan Alvaro Alvin Amir Amit Anatoly Anders Andreas Andrei
  Andrej Andrew Andrey Andris Andriy Andrzej Angelo Angus Anil Anthony Antoine Anton Antonio
  Antony António Anwar Armando Armin Arnaud Arnold Arthur Artur Arturo Arun Arvind Asad Ashok
  Ashraf Asif Augusto Aung Ayman Aziz Bakhtiyar Barack Bartosz Bashar Bashir Basil Ben Benedict
  Benito Benjamin Benny Bernard Bernardo Bernd Bernhard Bernie Bert Bertrand Bilal Bill Billy
  Björn Bob Bobby Bogdan Bojan Bola Boris Brad Bradley Brandon Brendan Brett Brian Bruce Bruno
  Bryan Burak Byron Calvin Camilo Carl Carlo Carlos Carsten Caspar Cecil Cedric Cesar Charles
  Christian Christoph Christophe Christopher Chuck Clarence Claude Claudio Claus Clayton Clement
  Clifford Clive Colin Connor Conor Conrad Constantin Constantine Cornelius Craig Cristiano
  Cristóbal Curtis Cyril Cyrus César Daisuke Damian Damien Damir Daniel Danilo Danny Dariusz
  Darrell Darren Dave David Davide Deepak Demetrius Denis Dennis Derek Desmond Devendra Dick
  Didier Diego Dieter Dietrich Dilip Dimitar Dimitri Dimitris Dinesh Dirk Dmitri Dmitriy Dmitry
  Dmytro Dominic Dominik Donald Donovan Doug Douglas Duncan Dustin Dwight Dylan Ebrahim Eddie
  Edgar Edmund Eduard Eduardo Edward Edwin Efraim Ehud Einar Elias Elijah Elliot Elliott Elon
  Emanuel Emeka Emil Emiliano Emilio Emmanuel Emmerson Emre Enda Enrico Enrique Eric Erich Erik
  Ernest Ernesto Erwin Esmail Esteban Ethan Eugene Evan Evgeny Evo Fabio Fabrice Fahad Faisal
  Fareed Faruk Fathi Federico Felipe Felix Ferdinand Fereydoun Fernando Fidel Filip Florian Franc
  Francesco Francis Francisco Franck Franco Frank Franklin Frans Franz François Fred Freddie
  Freddy Frederic Frederick Frederik Friedrich Fritz Frédéric Fumio Félix Gary Gavin Geert Gennady
  Geoff Geoffrey Georg George Georges Georgi Georgios Gerald Gerard Gerardo Gerhard Ghassan Gianni
  Gideon Gilbert Giles Gilles Giorgio Giovanni Giuliano Giulio Giuseppe Glen Glenn Godfrey Goran
  Gordon Gotabaya Graeme Graham Greg Gregor Gregory Grigory Guillaume Guillermo Gunnar Gunter
  Gustav Gustavo Günter Günther Habib Hafez Hakan Hakeem Hamad Hamid Hamza Hans Harald Harold
  Harry Haruhiko Haruki Harvey Hasan Hashim Hassan Hector Heinrich Heinz Helmut Hendrik Henri
  Henrik Henrique Henry Herbert Herman Hermann Hiroshi Hisham Horacio Horst Hosni Hossein Howard
  Hubert Hugh Hugo Humberto Hussein Héctor Iain Ian Ibrahim Idriss Ignacio Igor Ihor Ilham Imran
  Irakli Isaac Isaias Ishaq Ismael Ismail Ivan Jaber Jacek Jack Jacob Jacques Jaime Jair Jakob
  Jakub Jalal Jamal James Jamil Jan Janis Janusz Jared Jaroslav Jason Javad Javier Jayson Jeff
  Jeffery Jeffrey Jens Jeremiah Jeremy Jerome Jerry Jesús Jim Jimmy Joe Joel Johan Johann Johannes
  John Johnny Jomo Jonas Jonathan Joost Jordi Jorge Josef Joseph Joshua Josip José João Juan
  Julian Julio Julius Juris Justin Jörg Jürgen Kamal Kamil Kamran Karel Karim Karl Kasim Kassem
  Kazuo Keir Keith Ken Kenji Kenneth Kevin Khaled Khalid Khalifa Khalil Kieran Kirill Klaus Kofi
  Koji Konrad Konstantin Kostas Kris Krishna Krzysztof Kumar Kurt Kwame Kwasi Kyle Kyriakos Larry
  Lars Laszlo Laurent Lawrence Leandro Lech Len Leo Leon Leonard Leonardo Leonid Leopoldo Lester
  Levi León Liam Linus Lionel Lloyd Logan Lorenzo Louis Luc Luca Lucas Ludovic Ludwig Luigi Luis
  Luiz Luka Lukas Luke Lula Luís László Mads Magnus Mahamat Mahathir Mahdi Mahinda Mahmood Mahmoud
  Mahmud Majid Makoto Malcolm Mamadou Manfred Manmohan Mansour Manuel Marc Marcel Marcelo Marcin
  Marco Marcos Marcus Marek Mariano Mario Marius Mark Markus Marlon Martin Martín Marvin Masahiro
  Masato Masoud Massimo Mateo Mateusz Mathias Mathieu Matjaz Mats Matt Matteo Matthew Matthias
  Matthieu Maurice Mauricio Mauro Maxim Maxime Maximilian Mehdi Mehmet Melvin Michael Michał
  Michel Miguel Mihai Mikael Mike Mikhail Mikheil Milos Miloš Minh Miroslav Mitch Modibo Mohamad
  Mohamed Mohammad Mohammed Mohan Mohsen Mojtaba Mordechai Morten Moshe Mostafa Moussa Muammar
  Muhamad Muhammad Muhammadu Mukesh Munir Muqtada Murad Murat Mustafa Mwai Myles Mário Nabil
  Nadeem Najib Narendra Nasir Nasser Nathan Nathaniel Nawaf Nawaz Nayib Ned Neil Nelson Nestor
  Neville Niall Nicholas Nick Nicolas Nicolás Niels Nigel Nikita Nikola Nikolai Nikolaj Nikolaos
  Nikolas Nikolay Nikos Nils Noah Norbert Norman Nouri Nuno Nursultan Néstor Octavio Olaf Olav
  Oleg Oleh Oleksandr Oleksii Oleksiy Oliver Olivier Olof Olusegun Omar Orlando Osama Oscar Osman
  Oswald Otto Ousmane Owen Pablo Paolo Parvez Pasquale Patrice Patricio Patrick Paul Paulo Pavel
  Pavlo Pawel Paweł Pedro Percy Pervez Pete Peter Petr Petro Phil Philip Philippe Phillip Pierre
  Piers Pieter Pietro Piotr Prabowo Pranab Prashant Qaboos Qasem Qassem Radek Radosław Rafael
  Rafał Rafik Rafiq Raghuram Rahm Rahul Raila Rainer Raj Rajesh Rajiv Rajnath Rakesh Ralf Ralph
  Ramesh Rami Ramzan Ramón Randall Randy Ranil Rashid Raul Ravi Raymond Raúl Recep Reginald
  Reinhard Reinhold Renzo Reuben Reza Ricardo Riccardo Richard Rick Rigoberto Rishi Rob Robert
  Roberto Rodney Rodolfo Rodrigo Roger Rohan Roland Rolf Romano Romeo Ron Ronald Ronan Ronnie Rory
  Ruben Rubén Rudolf Rudy Rui Rupert Ruslan Russell Rustam Ryan Ryszard Saad Sadiq Saeed Saif
  Sajid Salah Saleem Saleh Salim Salman Salvatore Sam Sameer Sami Samir Samuel Sandeep Sandro
  Sanjay Satoshi Saul Saúl Scott Sean Sebastian Sebastián Selim Serge Sergei Sergey Sergio Serhii
  Serhiy Seth Shahbaz Shahid Shane Shaun Shawn Sheldon Shigeru Shimon Shinzo Shlomo Sibusiso
  Siddharth Sidney Siegfried Sigmar Silvio Simon Sipho Sitiveni Slobodan Stan Stanislav Stanislaw
  Stanley Stavros Stefan Stefano Steffen Stelios Stephan Stephen Steve Steven Stuart Subhash
  Suleiman Suleyman Sunil Suresh Sven Sylvain Sylvester Sérgio Søren Tadeusz Taha Tahir Takashi
  Takeshi Talal Tamim Tarek Tareq Tariq Taro Tayyip Ted Terence Terrence Thabo Thaksin Themba Theo
  Theodor Theodore Thierry Thomas Tiago Tim Timo Timothy Tito Tobias Todd Tom Tomas Tomasz Tomaz
  Tommaso Tommy Tomás Tomáš Tony Torsten Trevor Tunde Turki Tyler Tyrone Uday Uhuru Ulf Ulrich
  Umar Umaru Uri Usman Uwe Vaclav Valdis Valentin Valery Vasily Vasyl Vernon Vicente Victor Vijay
  Vikram Viktor Vince Vincent Vincenzo Vinod Vitali Vitaliy Vitaly Vivek Vladimir Vladislav
  Vojislav Volker Volodymyr Vyacheslav Václav Víctor Wael Waleed Walid Walter Waqar Warren Wayne
  Werner Wesley Wilbur Wilfred Wilhelm Willem William Willie Winston Wojciech Wolfgang Xavier
  Yahya Yair Yannis Yaser Yasir Yasser Yevgeny Yigal Yitzhak Yoav Yosef Yoshihide Yossi Yousef
  Youssef Yukio Yuri Yuriy Yury Yusuf Yves Zach Zachary Zack Zahid Zaki Zbigniew Zoltan Zoltán
  Zoran Zubair Zvi Álvaro Óscar
`);
