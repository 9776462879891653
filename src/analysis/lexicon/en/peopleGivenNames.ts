import { wordList } from "../wordList";

/** Given names of many cultures; those that are common words or places first of all left out. */
export const givenNames = wordList(`
  Aaron Abbas Abdallah Abdel Abdul Abdulaziz Abdullah Abdullahi Abdulrahman Abe Abebe Abel Abhay
  Abhijit Abhishek Abigail Abiy Abraham Achim Ada Adam Adama Adebayo Adel Adele Adil Aditya Adolf
  Adolfo Adrian Adriana Adrien Agnes Agnieszka Ahmad Ahmadou Ahmed Ahmet Aidan Aiden Aisha Ajay
  Ajit Akbar Akhtar Akiko Akio Akira Akmal Alain Alan Alana Albert Alberto Alec Alejandra
  Alejandro Aleksandar Aleksander Aleksandr Aleksandra Aleksei Aleksey Alessandra Alessandro Alex
  Alexander Alexandra Alexandre Alexei Alexey Alexis Alfonso Alfred Alfredo Ali Alice Alicia Alina
  Alisa Alison Alistair Allan Allen Allison Alma Aloysius Alvaro Alvin Alyssa Amadou Amal Amanda
  Amar Amara Amartya Amelia Amin Amina Amine Amir Amira Amit Amitabh Amos Amr Amy Ana Anand Anas
  Anastasia Anatoly Anders Anderson Andre Andrea Andreas Andrei Andrej Andres Andrew Andrey Andriy
  Andrzej André Andrés Andy Angel Angela Angelina Angelo Angus Anil Anita Anja Anjali Anke Ann
  Anna Annabel Anne Annette Annie Anthony Antje Antoine Anton Antonella Antoni Antonia Antonio
  Antony Antonín António Anwar Arash Arianna Ariel Arif Arjun Armando Armin Arnaud Arnold Arsen
  Arthur Artur Arturo Arun Arvind Asad Asghar Ashish Ashley Ashok Ashraf Asif Aslan Asma Astrid
  Atal Atiku Atsuko Aubrey Audrey Augusto Aung Aurora Austin Ava Avi Avigdor Avraham Axel Ayad
  Ayesha Ayman Ayub Aziz Babak Baburam Bahram Bakhtiyar Balaji Barack Barbara Bartosz Bashar
  Bashir Basil Bassam Beata Beatrice Beatriz Belinda Ben Benedict Benedikt Benigno Benita Benito
  Benjamin Benny Bernard Bernardo Bernd Bernhard Bernice Bernie Bert Bertha Bertrand Beth Bethany
  Betsy Betty Beverly Bianca Bilal Bill Billy Björn Bob Bobby Bogdan Bola Boris Brad Bradley
  Brandon Brenda Brendan Brent Brett Brian Bridget Brigitte Britney Brooke Bruce Bruno Bryan Bryce
  Burak Byron Caitlin Caleb Calvin Cameron Camila Camilla Camille Camilo Carina Carl Carla Carlo
  Carlos Carmen Carol Carolina Caroline Carolyn Carrie Carsten Carter Casey Caspar Catalina
  Catarina Catherine Cathy Cecil Cecilia Cedric Cesar Chad Chandra Charlene Charles Charlie
  Charlotte Chase Chelsea Cheryl Chiara Chidi Chinedu Chinua Chloe Chris Christa Christian
  Christiane Christina Christine Christoph Christophe Christopher Chuck Cillian Claire Clara
  Clarence Clarissa Claude Claudette Claudia Claudio Claus Clayton Clement Cleo Cliff Clifford
  Clint Clinton Clive Colin Colleen Connor Conor Conrad Constance Constantin Constantine Cora
  Corey Corinna Cornelia Cornelius Courtney Craig Cristian Cristiano Cristina Cristóbal Curtis
  Cynthia Cyril Cyrus César Dagmar Daisuke Dale Dalia Damian Damien Damon Dan Dana Daniel Daniela
  Daniele Danielle Danilo Danny Dante Dara Daria Darius Dariusz Darrell Darren Darya Daryl Dave
  David Davide Davis Deborah Debra Deepak Deepika Deirdre Delia Delphine Demetrius Denis Denise
  Dennis Derek Derrick Desmond Devendra Devin Dhruv Diana Diane Dick Didier Diego Dieter Dietrich
  Dilip Dilma Dimitar Dimitri Dimitris Dina Dinesh Dirk Dmitri Dmitrii Dmitriy Dmitry Dmytro
  Dolores Dominic Dominik Dominika Dominique Don Donald Donna Donovan Dora Doris Dorothy Doug
  Douglas Duncan Dustin Dwayne Dwight Dylan Ebrahim Ebru Ed Eddie Edgar Edith Edmund Edna Edoardo
  Eduard Eduardo Edward Edwin Efraim Ehud Eileen Einar Ekaterina Elaine Eleanor Elena Eleni Eli
  Elias Elijah Elisa Elisabeth Elise Elizabeth Ella Ellen Elliot Elliott Elmar Elon Elsa Elvira
  Emanuel Emeka Emil Emilia Emiliano Emilio Emily Emine Emma Emmanuel Emmanuelle Emmerson Emre
  Enda Enrico Enrique Erdal Eric Erica Erich Erik Erika Erin Ernest Ernesto Erwin Esmail Esteban
  Esther Ethan Eugene Eugenia Eva Evan Evelyn Evgeny Evo Eyal Ezequiel Ezra Fabian Fabien Fabio
  Fabrice Fadi Fahad Faisal Farah Fareed Farhad Farid Farida Farooq Faruk Fatema Fathi Fatima
  Fatma Fawzia Federica Federico Felipe Felix Ferdinand Fereydoun Fernanda Fernando Fidel Filip
  Fiona Flavia Flavio Flora Florian Francesca Francesco Francine Francis Francisca Francisco
  Franck Franco Frank Frankie Franklin Frans Franz François Françoise Fred Freddie Freddy Frederic
  Frederick Frederik Frida Friedrich Fritz Frédéric Fumio Félix Gabriel Gabriela Gabriele
  Gabriella Gabrielle Gail Galina Gareth Garry Gary Gavin Gayle Geert Gemma Gennady Geoff Geoffrey
  Georg George Georges Georgi Georgios Georgy Gerald Geraldine Gerard Gerardo Gerhard Ghassan
  Ghulam Gianluca Gianni Gideon Gilad Gilbert Gilberto Giles Gilles Gina Giorgia Giorgio Giorgos
  Giovanni Girma Giulia Giuliano Giulio Giuseppe Gladys Glen Glenn Gloria Godfrey Goran Gordon
  Gotabaya Graeme Graham Grant Greg Gregor Gregory Greta Grigory Guillaume Guillermo Gunnar Gunter
  Gustav Gustavo Guy Gwen Gwendolyn Gérard Günter Günther Habib Hadi Hafez Hafiz Haider Haile
  Hakan Hakeem Hakim Hala Hamad Hamdi Hamed Hamid Hamza Hana Hanan Hanna Hannah Hans Harald Hari
  Haris Harish Harold Haroon Harriet Harris Harrison Harry Haruhiko Haruki Haruna Harvey Hasan
  Hashem Hashim Hassan Hayley Heather Hector Heidi Heiko Heinrich Heinz Helen Helena Helene Helga
  Helmut Hendrik Henri Henrietta Henrik Henrique Henry Herbert Herman Hermann Hilary Hilda Hillary
  Hiroshi Hiroyuki Hisham Hishammuddin Hitoshi Horacio Horst Hosni Hossein Howard Hubert Hugh Hugo
  Humberto Humphrey Hunter Husain Hussain Hussein Hyun Héctor Iain Ian Ibrahim Ibrahima Ida Idris
  Idriss Ignacio Ignatius Igor Ihor Ikechukwu Ilan Ilham Ilhan Ilya Imad Imelda Imran Ines Ingrid
  Inés Ioannis Iqbal Ira Irakli Irene Irina Iris Irma Irving Isaac Isaak Isabel Isabella Isabelle
  Isaias Ishaan Ishaq Isidro Ismael Ismail Ivan Ivana Ivanka Ivo Jaber Jacek Jacinda Jack Jackie
  Jackson Jacob Jacqueline Jacques Jaden Jaime Jair Jairo Jakob Jakub Jalal Jamal James Jamie
  Jamil Jan Jana Jane Janet Janice Janine Janis Janusz Jared Jaroslav Jarosław Jason Javad Javed
  Javier Jawaharlal Jay Jayden Jayson Jean Jeanette Jeanne Jeff Jeffery Jeffrey Jelena Jemima
  Jennifer Jenny Jens Jeremiah Jeremy Jerome Jerry Jesse Jessica Jesús Jill Jim Jimena Jimmy Joan
  Joana Joanna Joanne Joao Joaquin Joaquín Jochen Jodie Joe Joel Joerg Johan Johann Johanna
  Johannes John Johnny Jomo Jon Jonas Jonathan Joost Jordan Jordi Jorge Jose Josef Josefina Joseph
  Josephine Josh Joshua Josip Josue José Joyce João Juan Juana Juanita Jude Judith Judy Juha Julia
  Julian Juliana Julie Julien Julio Julius Jun Junaid Jurgen Justin Justina Justine Jérôme Jörg
  Jürgen Kaja Kamal Kamala Kamil Kamran Kapil Karan Kareem Karel Karen Karim Karin Karina Karl
  Karla Karolina Karsten Kasim Kassem Kassim Kate Katerina Katherine Kathleen Kathrin Kathryn
  Kathy Katie Katja Katrin Katrina Katsuya Katya Kay Kaya Kayla Kazuhiro Kazuo Keiko Keir Keith
  Kelly Kelvin Ken Kenji Kenneth Kenny Kenta Kerry Kersti Kevin Khadija Khaled Khaleda Khalid
  Khalifa Khalil Khamis Khurram Kieran Kimberly Kiran Kirill Kirsten Kirsty Kjell Klaus Kofi Koji
  Konrad Konstantin Konstantinos Kostas Kris Krishna Krishnan Kristalina Kristen Kristian Kristin
  Kristina Krisztina Krystal Krzysztof Kumar Kumi Kurt Kwame Kwasi Kyle Kyriakos Laila Lana Lance
  Lara Larissa Larry Lars Laszlo Laura Laurel Lauren Laurence Laurent Laurie Lawrence Layla
  Lazarus Lea Leah Leandro Lee Leila Lena Leo Leon Leonard Leonardo Leonid Leonor Leopold Leopoldo
  Leroy Leslie Lester Leticia Lev Lewis Leyla León Liam Lidia Lila Lilian Liliana Lillian Lina
  Lincoln Linda Lindsay Lindsey Linus Lionel Lisa Lisbeth Livia Liz Lloyd Logan Lois Lola Lorena
  Lorenzo Loretta Lori Lorraine Lotte Lou Louis Louisa Louise Luc Luca Lucas Lucia Luciana Luciano
  Lucie Lucien Lucinda Lucy Lucía Ludovic Ludwig Luigi Luis Luisa Luiz Luka Lukas Luke Lula Luna
  Luther Luís Lydia Lyle Lyndon Lynn László Mads Magda Magdalena Maggie Magnus Maha Mahamat
  Mahathir Mahdi Mahendra Mahesh Mahinda Mahmood Mahmoud Mahmud Maia Majid Makoto Malala Malcolm
  Maleeha Malik Mamadou Mamata Mandla Mandy Manfred Manish Manmohan Mansour Manuel Manuela Mara
  Marc Marcel Marcela Marcella Marcelo Marcin Marco Marcos Marcus Marek Maren Margaret Margarida
  Margarita Margot Maria Mariam Marian Mariana Marianne Mariano Marie Mariella Marilyn Marin
  Marina Marine Mario Marion Marisa Marisol Marissa Marius Mariya Marjorie Mark Markus Marlene
  Marlon Marsha Marshall Marta Martha Martin Martina Martine Martín Marvin Mary Maryam María
  Masaaki Masahiro Masato Masha Mason Masoud Massimo Masud Mateo Mateusz Mathew Mathias Mathieu
  Mathilde Matilda Mats Matt Matteo Matthew Matthias Matthieu Maureen Maurice Mauricio Mauro Maxim
  Maxime Maximilian Maxine Maya Mazen Meera Megan Meghan Mehdi Mehmet Melania Melanie Melinda
  Melissa Melvin Mercedes Meredith Mervyn Meryl Mette Mia Micaela Michael Michaela Michal Michał
  Michel Michele Michelle Micheál Miguel Mihai Mika Mikael Mike Mikhail Mikheil Miki Mikko Milena
  Milica Milos Miloš Milton Mina Minh Mira Miranda Mireille Miriam Mirjana Miroslav Misha Mitch
  Mitchell Mitsuko Moataz Modibo Mohamad Mohamed Mohammad Mohammed Mohan Mohd Mohsen Moira Moises
  Mojtaba Molly Mona Monica Monika Monique Montserrat Mordechai Morgan Morten Moshe Mostafa Moussa
  Muammar Muhamad Muhammad Muhammadu Mukesh Muna Munir Muqtada Murad Murat Muriel Murray Musa
  Mustafa Mwai Myles Myra Myriam Mário Nabil Nadeem Nadezhda Nadia Nadine Nadir Nahum Najib Nana
  Nancy Nanette Naomi Narendra Nasir Nasrin Nasser Natalia Natalie Natalya Natasha Nathalie Nathan
  Nathaniel Naveen Nawaf Nawal Nawaz Nayib Nazanin Neal Ned Neil Nelson Nestor Neville Nguyen
  Niall Nichola Nicholas Nick Nicky Nicola Nicolae Nicolas Nicole Nicoletta Nicolás Niels Nigel
  Nigella Nikita Nikki Niklas Nikola Nikolai Nikolaj Nikolaos Nikolas Nikolay Nikos Nils Nina Nino
  Nirmala Nisha Nitin Noah Noam Noel Noor Nora Norbert Noriko Norma Norman Nouri Nuno Nur Nura
  Nursultan Néstor Octavio Odile Olaf Olav Ole Oleg Oleh Oleksandr Oleksii Oleksiy Olena Olga Olha
  Oliver Olivia Olivier Olof Olu Olusegun Omar Omari Omer Oprah Orlando Osama Oscar Osman Oswald
  Otto Ousmane Owen Pablo Paige Pam Pamela Paola Paolo Parker Parvez Pascal Pasquale Pat Patrice
  Patricia Patricio Patrick Patrik Patrizia Patsy Patti Paul Paula Paulina Pauline Paulo Pavel
  Pavlo Pawel Paweł Pedro Peggy Penelope Per Perla Perry Pervez Pete Peter Petr Petra Petro Phil
  Philip Philippa Philippe Phillip Phoebe Phoenix Phyllis Pierluigi Pierre Piers Pieter Pietro
  Pilar Pinarayi Piotr Piyush Prabowo Pradeep Prakash Pranab Prasad Prashant Pratibha Praveen
  Pravin Preston Priti Priya Priyanka Qaboos Qasem Qassem Quentin Rachel Radek Radosław Rafael
  Rafał Raffaele Rafik Rafiq Raghuram Rahim Rahm Rahul Raila Rainer Raj Raja Rajan Rajeev Rajendra
  Rajesh Rajiv Rajnath Raju Rakesh Ralf Ralph Ram Rama Ramesh Rami Ramin Ramiro Ramon Ramona
  Ramzan Ramón Rana Randall Randy Rania Ranil Ranjit Rashad Rashed Rashid Rashida Raul Ravi Ray
  Raymond Razia Raúl Rebecca Recep Reed Regina Reginald Reinhard Reinhold Rekha Rena Renata Renato
  Rene Renee Renzo René Reuben Rex Reza Ricardo Riccardo Richard Rick Rickey Ricky Rigoberto Rishi
  Rita Ritu Rob Robbie Robert Roberta Roberto Robin Robyn Rodney Rodolfo Rodrigo Roger Rohan Rohit
  Roland Rolando Rolf Roman Romano Romeo Ron Ronald Ronaldo Ronan Ronen Ronnie Rory Rosa Rosalie
  Rosalind Rosalyn Rosanna Rosemary Roshan Ross Roxana Roxanne Roy Ruben Rubén Rudolf Rudy Rui
  Rupert Ruslan Russell Rustam Ruth Ryan Ryszard Saad Saadi Sabina Sabine Sabrina Sachin Sadia
  Sadiq Saeed Sage Saif Sajid Salah Saleem Saleh Salim Salma Salman Salome Salva Salvatore Sam
  Sameer Sami Samia Samir Samira Sammy Samuel Sandeep Sandra Sandro Sandy Sani Sanjay Sanjeev
  Sanna Santiago Sara Sarah Sasha Satoshi Satya Saul Savannah Saúl Scott Sean Sebastian Sebastián
  Selim Selma Serena Serge Sergei Sergey Sergio Serhii Serhiy Seth Shafiq Shah Shahbaz Shahid
  Shaikh Shakil Shane Shannon Sharif Sharon Shashi Shaun Shawn Sheila Shelby Sheldon Shelley Sheri
  Sherry Shigeru Shimon Shinzo Shirin Shirley Shiv Shivraj Shlomo Shoaib Shreya Shyam Sibusiso
  Siddharth Sidney Siegfried Sierra Sigmar Silas Silvia Silvio Simon Simona Simone Sinead Siobhan
  Sipho Siri Sitiveni Slobodan Sofia Sofía Sohail Sonia Sonja Sonya Sophia Sophie Soren Stacey
  Stacy Stan Stanislav Stanislaw Stanley Stavros Stefan Stefania Stefanie Stefano Steffen Stelios
  Stella Stephan Stephanie Stephen Steve Steven Stewart Stoyan Stuart Stéphane Subhash
  Subrahmanyam Sudhir Suhail Sukhbir Suleiman Suleyman Sunil Sunita Suresh Susan Susana Susanna
  Susanne Sushma Susie Suzanne Suzette Sven Svetlana Svitlana Swati Sydney Sylvain Sylvester
  Sylvia Sylvie Sébastien Sérgio Søren Tadeusz Taha Taher Tahir Taiwo Takashi Takeshi Taku Talal
  Tamara Tamim Tammie Tammy Tania Tanya Tara Tarek Tareq Tariq Taro Tatiana Tatyana Tayyip Ted
  Teddy Tendai Terence Teresa Terrence Terri Terry Tetiana Thabo Thaksin Thando Thea Thelma Themba
  Theo Theodor Theodore Theresa Thiago Thierry Thomas Thorsten Thérèse Tiago Tiffany Tim Timo
  Timothy Tina Tinashe Tito Tobias Todd Tom Tomas Tomasz Tommaso Tommy Tomoko Tomás Tomáš Toni
  Tony Tor Torsten Toshiro Tracey Tracy Trevor Trey Trudy Tulsi Tunde Turki Tyler Tyrone Tzipi
  Uday Uhuru Ulf Ulrich Ulrike Umar Umaru Uri Urmila Ursula Usama Usha Usman Uwe Vaclav Valentin
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
  Abigail Adriana Agnes Aisha Alexandra Alice Alicia Alison Allison Amanda Amelia Amina Amy Ana
  Anastasia Angela Anita Anna Anne Annie Audrey Ayesha Barbara Beatrice Bernice Beth Betty Bianca
  Brenda Bridget Brigitte Camila Carla Carmen Carol Carolina Caroline Carolyn Catherine Cecilia
  Charlotte Cheryl Chloe Christina Christine Claire Clara Claudia Cristina Cynthia Daniela
  Danielle Deborah Debra Denise Diana Diane Dilma Donna Dora Doris Dorothy Edith Ekaterina Elaine
  Eleanor Elena Elisabeth Elizabeth Ella Ellen Elsa Emily Emma Erica Erika Erin Esther Eva Evelyn
  Fatima Fiona Florence Francesca Françoise Gabriela Gabriella Gail Giorgia Gladys Gloria Greta
  Hannah Harriet Heather Heidi Helen Helena Hillary Ingrid Irene Irina Isabel Isabella Isabelle
  Jacinda Jacqueline Jane Janet Janice Jeanne Jelena Jennifer Jenny Jessica Jill Joan Joanna
  Joanne Josephine Joyce Juana Judith Judy Julia Juliana Julie Justine Kaja Kamala Karen Karin
  Kate Katherine Kathleen Kathryn Kathy Katie Katrina Keiko Khaleda Kristalina Kristen Kristina
  Laila Laura Lauren Leah Leila Leticia Leyla Lidia Liliana Linda Lindsay Lisa Liz Lois Lorena
  Louise Lucia Lucy Luisa Lydia Magdalena Maggie Margaret Maria Mariam Mariana Marianne Marie
  Marina Marisa Marta Martha Martina Mary Maryam María Maureen Megan Meghan Melania Melanie
  Melinda Melissa Michelle Miranda Miriam Molly Mona Monica Monika Monique Nadia Nancy Naomi
  Natalia Natalie Natasha Nicole Nina Nirmala Nora Olena Olga Olivia Pamela Patricia Paula Pauline
  Peggy Penelope Priti Priya Priyanka Rachel Rania Rebecca Regina Renee Rita Roberta Rosa Rosemary
  Roxana Ruth Sabine Sabrina Salma Samira Sandra Sanna Sara Sarah Sharon Sheila Shirley Silvia
  Simone Sofia Sonia Sophia Sophie Stella Stephanie Susan Susana Susanne Suzanne Svetlana Sylvia
  Sylvie Tamara Tania Tanya Tara Tatiana Teresa Theresa Tiffany Tina Tracey Ursula Valentina
  Valeria Valerie Vanessa Vera Veronica Victoria Virginia Vivian Wanda Wendy Yasmin Yulia Yuriko
  Yvonne Zahra Zainab Zoe
`);

export const mensNames = wordList(`
  Aaron Abdul Abdullah Abraham Adam Adolfo Adrian Ahmad Ahmed Alan Albert Alberto Alejandro
  Aleksandar Aleksandr Alexander Alexei Alfred Alfredo Ali Amir Amit Anatoly Anders Andreas Andrei
  Andrew Andrey Andrzej Anthony Antoine Anton Antonio Antony António Anwar Arnold Arthur Arturo
  Arun Ashok Ashraf Aung Barack Bashar Ben Benedict Benjamin Bernard Bernardo Bernie Bill Bob
  Boris Brad Bradley Brandon Brendan Brett Brian Bruce Bruno Bryan Carl Carlo Carlos Cedric
  Charles Christian Christoph Christophe Christopher Chuck Claude Claudio Colin Craig Cyril César
  Daniel Darren Dave David Davide Deepak Denis Dennis Derek Desmond Diego Dieter Dimitri Dmitri
  Dmitry Dmytro Dominic Donald Doug Douglas Duncan Ebrahim Eduardo Edward Edwin Ehud Elias Elijah
  Elon Emilio Emmanuel Emmerson Enrique Eric Erik Ernest Ernesto Esteban Ethan Eugene Evgeny Evo
  Faisal Federico Felipe Felix Ferdinand Fernando Fidel Filip Francesco Francisco Frank Franz
  François Fred Frederick Friedrich Fumio Gary Gavin Geoffrey George Georges Gerald Gerard Gerhard
  Gideon Giorgio Giovanni Giuseppe Glenn Goran Gordon Graham Greg Gregory Guillermo Gustavo Hamid
  Hans Harold Harry Hassan Hector Henri Henrik Henry Herbert Hermann Hiroshi Hosni Hossein Howard
  Hugo Hussein Ian Ibrahim Igor Imran Isaac Ismail Ivan Jack Jacob Jacques Jaime Jair Jakub Jamal
  James Jared Jason Javad Javier Jeff Jeffrey Jens Jeremy Jerome Jerry Jim Jimmy Joe Joel Johan
  Johann Johannes John Johnny Jonas Jonathan Jorge Josef Joseph Joshua José Juan Julio Justin
  Karim Karl Keir Keith Ken Kenneth Kevin Khaled Khalid Klaus Kofi Konstantin Kurt Kwame Kyriakos
  Larry Lars Laurent Lawrence Leon Leonard Leonardo Leonid Liam Lionel Lorenzo Louis Luc Luca
  Lucas Luigi Luis Luiz Lukas Luke Lula László Magnus Mahmoud Malcolm Manuel Marc Marcel Marcelo
  Marco Marcos Marcus Marek Mark Markus Martin Massimo Matt Matteo Matthew Matthias Maurice
  Mauricio Mehmet Michael Michel Miguel Mike Mikhail Milos Miroslav Mohamed Mohammad Mohammed
  Moshe Muammar Muhammad Muhammadu Mustafa Narendra Nawaz Nayib Neil Nelson Nicholas Nick Nicolas
  Nicolás Nigel Nikita Nikolai Nils Noah Norman Oleg Oleksandr Oleksii Oliver Olivier Omar Osama
  Oscar Otto Pablo Paolo Patrick Paul Paulo Pavel Pedro Pete Peter Petr Petro Phil Philip Philippe
  Pierre Pieter Piotr Prabowo Qasem Rafael Rahul Raj Rajiv Ralph Ramón Ranil Raul Ravi Raymond
  Raúl Recep Reza Ricardo Richard Rick Rishi Rob Robert Roberto Rodrigo Roger Roland Ron Ronald
  Ruben Rudolf Rupert Ruslan Russell Saeed Salman Salvatore Sam Samuel Sanjay Scott Sean Sebastian
  Sergei Sergey Sergio Seth Shane Shimon Shinzo Silvio Simon Slobodan Stanislav Stanley Stefan
  Stefano Stephan Stephen Steve Steven Stuart Sven Tariq Ted Thabo Theodore Thierry Thomas Tim
  Timothy Tom Tomasz Tommy Tony Trevor Uhuru Victor Viktor Vincent Vitaly Vladimir Volodymyr
  Vyacheslav Walter Werner Wilhelm William Wolfgang Xavier Yair Yevgeny Yitzhak Yoshihide Youssef
  Yuri Yusuf Zbigniew Zoran
`);
