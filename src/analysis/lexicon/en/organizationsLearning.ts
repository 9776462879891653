import { namesByGroup } from "../wordList";

/** Universities, schools, museums, orchestras and hospitals with distinctive names. */
export const learning = namesByGroup({
  Universities: `
    AIIMS, Aga Khan University, Ahmadu Bello University, Al-Azhar University
    Aligarh Muslim University, All India Institute of Medical Sciences, All Souls College
    American University in Cairo, American University of Beirut, Amherst College
    An-Najah National University, Ateneo de Manila University, Australian National University, BYU
    Babeș-Bolyai University, Balliol College, Banaras Hindu University, Bar-Ilan University
    Baylor University, Ben-Gurion University, Bilkent University, Birzeit University
    Bob Jones University, Bocconi, Bocconi University, Bogazici University, Boston College
    Boston University, Boğaziçi University, Brandeis University, Brigham Young University
    Brown University, Bryn Mawr College, CUNY, Cairo University, California Institute of Technology
    Caltech, Carnegie Mellon, Carnegie Mellon University, Central European University
    Central Party School, Charité, Charles University, Chinese University of Hong Kong
    Christ Church College, Chulalongkorn University, City University of New York, Collège de France
    Columbia Law School, Columbia University, Complutense University of Madrid, Concordia University
    Cornell University, Dartmouth College, De La Salle University, Deakin University
    Delft University of Technology, Delhi University, Duke University, EHESS, EPFL, ETH Zurich
    ETH Zürich, Ecole Polytechnique, Emory University, Erasmus University Rotterdam, Eton College
    Eötvös Loránd University, Fordham University, Fort Hare University, Free University of Berlin
    Free University of Brussels, Freie Universität Berlin, Fudan University, Gadjah Mada University
    Gallaudet University, George Mason University, George Washington University
    Georgetown University, Georgia Tech, Ghent University, HEC Paris, Harrow School
    Harvard Business School, Harvard Kennedy School, Harvard Law School, Harvard Medical School
    Harvard University, Hebrew University, Hebrew University of Jerusalem
    Higher School of Economics, Hitotsubashi University, Howard University, Humboldt University
    Humboldt University of Berlin, INSEAD, ITAM, Imperial College, Imperial College London
    Indian Institute of Management, Indian Institute of Science, Indian Institute of Technology
    Indian Institutes of Technology, Instituto Politécnico Nacional
    Instituto Tecnológico Autónomo de México, Islamic University of Gaza, JNU
    Jagiellonian University, Jawaharlal Nehru University, Johns Hopkins, Johns Hopkins University
    Juilliard, Juilliard School, KAIST, KU Leuven, Katholieke Universiteit Leuven, Keio University
    Kennedy School of Government, Kent State University, Kim Il Sung University
    King Abdulaziz University, King Saud University, King’s College, King’s College London
    Korea University, Koç University, Kyiv-Mohyla Academy, Kyoto University, La Sapienza
    La Sorbonne, La Trobe University, Lahore University of Management Sciences, Leiden University
    Liberty University, Lomonosov Moscow State University, London School of Economics
    London School of Economics and Political Science, London School of Hygiene and Tropical Medicine
    Loyola University, Ludwig Maximilian University, Lund University
    MGIMO = Moscow State Institute of International Relations, MIT Media Lab, Macquarie University
    Magdalen College, Makerere University, Massachusetts Institute of Technology, McGill University
    McMaster University, Michigan State University, Monash University, Morehouse College
    Moscow State University, Nanyang Technological University, National Taiwan University
    National University of San Marcos, National University of Singapore, New York University
    Northeastern University, Northwestern University, Notre Dame University, Nuffield College
    Obafemi Awolowo University, Oberlin College, Ohio State University, Open University
    Oral Roberts University, Peking University, Penn State, Pennsylvania State University
    Peoples’ Friendship University, Pepperdine University, Pompeu Fabra University
    Pontifical Catholic University of Chile, Princeton University, Purdue University
    Quaid-i-Azam University, Queen’s University, Queen’s University Belfast, Renmin University
    Rice University, Royal College of Art, Royal College of Music, Royal Military Academy Sandhurst
    Rutgers, Rutgers University, SOAS, Sabancı University, Saint Petersburg State University
    Sapienza University of Rome, School of Oriental and African Studies, Sciences Po
    Seoul National University, Sharif University of Technology, Smith College, Sorbonne
    Southern Methodist University, Spelman College, St Antony’s College, Stanford University
    Stellenbosch University, Sun Yat-sen University, Swarthmore College, Syracuse University
    Tata Institute of Fundamental Research, Tata Institute of Social Sciences
    Technical University of Munich, Technion, Tecnológico de Monterrey, Tel Aviv University
    Texas A&M, Texas A&M University, Thammasat University, The New School, Trinity College
    Trinity College Dublin, Trump University, Tsinghua, Tsinghua University, Tufts University
    Tulane University, Tuskegee Institute, Tuskegee University, UC Berkeley, UC Davis, UC Irvine
    UC San Diego, UC Santa Barbara, UC Santa Cruz, UCLA = University of California Los Angeles
    UNAM = National Autonomous University of Mexico = Universidad Nacional Autónoma de México
    UNSW Sydney, USC, Unicamp, Universidad Central de Venezuela, Universidad de Buenos Aires
    Universidad de los Andes, Universidade de São Paulo, Universitas Indonesia, Universiti Malaya
    University College Dublin, University College London, University of British Columbia
    University of Buenos Aires, University of California, University of California Berkeley
    University of Cambridge, University of Cape Town, University of Chicago, University of Coimbra
    University of Edinburgh, University of Glasgow, University of Havana, University of Hong Kong
    University of Ibadan, University of Malaya, University of Notre Dame, University of Oxford
    University of Pennsylvania, University of Salamanca, University of Southern California
    University of St Andrews, University of Sydney, University of São Paulo, University of Tehran
    University of Texas at Austin, University of Tokyo, University of Toronto
    University of the Philippines, University of the West Indies, University of the Witwatersrand
    Université Laval, Université de Montréal, Université libre de Bruxelles, Uppsala University
    Utrecht University, Vanderbilt University, Vassar College, Victoria University of Wellington
    Virginia Military Institute, Virginia Tech, Visva-Bharati University
    Vrije Universiteit Amsterdam, Waseda, Waseda University, Weizmann Institute
    Weizmann Institute of Science, Wellesley College, Westminster School, Wharton School
    Williams College, Winchester College, Wits University, Yale Law School, Yale University
    Yonsei University, York University, Zhejiang University, École Nationale d’Administration
    École Normale Supérieure, École Polytechnique, École Polytechnique Fédérale de Lausanne
    École des Beaux-Arts, École des hautes études en sciences sociales
    École nationale d’administration, École normale supérieure, École polytechnique
  `,
  "Houses of art and medicine": `
    Abbey Theatre, Academy of Motion Picture Arts and Sciences, Academy of Sciences of the USSR
    Académie des sciences, Al-Shifa Hospital, American Association for the Advancement of Science
    American Chemical Society, American Historical Association, American Physical Society
    American Psychological Association, Art Institute of Chicago, BAFTA, Bauhaus
    Berlin Philharmonic, Berliner Ensemble, Berliner Philharmoniker, Bolshoi, Bolshoi Ballet
    Bolshoi Theatre, British Academy of Film and Television Arts, Broad Institute
    Cavendish Laboratory, Centre Pompidou, Cleveland Clinic, Cold Spring Harbor Laboratory
    Comédie Française, Concertgebouw Orchestra, Daresbury Laboratory
    Deutsche Akademie der Naturforscher, Getty Museum, Great Ormond Street Hospital
    Guggenheim Museum, Hadassah Medical Center, Hermitage Museum
    Hollywood Foreign Press Association, Howard Hughes Medical Institute, IEEE, Imperial War Museum
    Institute of Electrical and Electronics Engineers, J. Paul Getty Museum, Johns Hopkins Hospital
    Kirov Ballet, La Scala, Lawrence Berkeley National Laboratory, Linnean Society
    London Symphony Orchestra, Mariinsky, Mariinsky Theatre, Massachusetts General Hospital
    Mayo Clinic, Metropolitan Museum of Art, Metropolitan Opera, MoMA, Museo Reina Sofía
    Museo del Prado, Museum of Modern Art, Musée du Louvre, Musée d’Orsay
    National Academies of Sciences Engineering and Medicine, National Academy of Sciences
    New York Philharmonic, Niels Bohr Institute, Old Vic, Pushkin Museum, RADA, Recording Academy
    Royal Academy of Dramatic Art, Royal Academy of Music, Royal Astronomical Society, Royal Ballet
    Royal Geographical Society, Royal Opera House, Royal Philharmonic Orchestra
    Royal Shakespeare Company, Salk Institute, Scripps Institution of Oceanography
    Sheba Medical Center, State Hermitage Museum, Sundance Institute, Tate Britain, Tate Gallery
    Tate Modern, Tretyakov Gallery, Uffizi, Victoria and Albert Museum, Vienna Philharmonic
    Walter Reed National Military Medical Center, Whitney Museum
    Woods Hole Oceanographic Institution, Wuhan Institute of Virology
  `,
});
