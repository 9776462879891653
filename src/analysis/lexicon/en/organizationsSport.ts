import { namesByGroup } from "../wordList";

/** Leagues, federations and clubs whose names are not just a city. */
export const sport = namesByGroup({
  Sport: `
    All England Lawn Tennis Club, All India Football Federation, Asian Football Confederation
    Association of Tennis Professionals, Australian Football League, Badminton World Federation
    Big Bash League, Board of Control for Cricket in India, British Olympic Association, Bundesliga
    CONCACAF, CONMEBOL, Canadian Football League, Chinese Olympic Committee, Concacaf
    Confederation of African Football, Confederação Brasileira de Futebol, Conmebol
    Cricket Australia, Cricket South Africa, Deutscher Fußball-Bund, England and Wales Cricket Board
    English Football League, Eredivisie, FIBA, FIDE, FINA, FIVB, Football Association
    Football Federation Australia, Formula One Group, Fédération Internationale de Gymnastique
    Fédération Internationale de l’Automobile, Fédération française de football
    Gaelic Athletic Association, IAAF, Indian Olympic Association, Indian Premier League, IndyCar
    International Association of Athletics Federations, International Biathlon Union
    International Boxing Association, International Boxing Federation
    International Chess Federation, International Cricket Council, International Hockey Federation
    International Ice Hockey Federation, International Judo Federation
    International Paralympic Committee, International Rugby Board, International Skating Union
    International Ski Federation, International Tennis Federation, Irish Rugby Football Union
    Italian Football Federation, Japan Sumo Association, Kontinental Hockey League, LIV Golf
    La Liga, Ligue 1, MLS, Major League Soccer, Marylebone Cricket Club, McLaren Racing
    Mercedes-AMG Petronas, NASCAR, NCAA = National Collegiate Athletic Association
    National Rugby League, Nippon Professional Baseball, PGA Tour, PGA of America, Premier League
    R&A, RUSADA, Red Bull Racing, Royal Spanish Football Federation, Rugby Football Union
    Russian Olympic Committee, Scottish Football Association, Scuderia Ferrari
    South African Rugby Union, Sumo Association, Team Ineos, Team Sky, The Football Association
    USADA, Union Cycliste Internationale, United States Golf Association
    United States Olympic Committee, WNBA, Welsh Rugby Union, Williams Racing
    Women’s Tennis Association, World Aquatics, World Athletics, World Boxing Association
    World Boxing Council, World Chess Federation, World Rugby, World Taekwondo, XFL, Yamaha Racing
  `,
  Clubs: `
    A.C. Milan, A.S. Roma, AC Milan, ACF Fiorentina, AEK Athens, AFC Ajax, AS Monaco, AS Roma
    AS Saint-Étienne, Accrington Stanley, Ajax Amsterdam, Al Ahly, Al Hilal, Al Nassr, Al-Ahly
    Al-Hilal, Al-Ittihad, Al-Nassr, Alianza Lima, All Blacks, Anaheim Ducks, Anderlecht
    Arizona Cardinals, Arizona Diamondbacks, Arsenal FC, Asante Kotoko, Aston Villa, Astros
    Athletic Bilbao, Atlanta Braves, Atlanta Falcons, Atlanta Hawks, Atletico Madrid
    Atlético Madrid, Atlético Mineiro, Atlético Nacional, Atlético de Madrid, Azzurri
    Baltimore Orioles, Baltimore Ravens, Barça, Bayer 04 Leverkusen, Bayer Leverkusen
    Beitar Jerusalem, Benfica, Besiktas, Beşiktaş, Black Caps, Blackburn Rovers, Blackhawks
    Boca Juniors, Bolton Wanderers, Borussia Mönchengladbach, Boston Bruins, Boston Celtics
    Boston Red Sox, Botafogo, Brighton & Hove Albion, Brisbane Broncos, Broncos, Brooklyn Dodgers
    Brooklyn Nets, Bruins, Buccaneers, Buffalo Bills, Buffalo Sabres, CSKA Moscow, CSKA Sofia
    Cagliari Calcio, Calgary Flames, Canadiens, Canterbury Crusaders, Canucks, Carlton Blues
    Carolina Hurricanes, Carolina Panthers, Cavaliers, Celta Vigo, Celtic F.C., Celtics
    Charlotte Hornets, Chelsea F.C., Chelsea FC, Chennai Super Kings, Chicago Bears
    Chicago Blackhawks, Chicago Bulls, Chicago Cubs, Chicago White Sox, Chivas Guadalajara
    Cincinnati Bengals, Cincinnati Reds, Cleveland Browns, Cleveland Cavaliers, Cleveland Guardians
    Cleveland Indians, Clippers, Club América, Club Brugge, Collingwood Magpies, Colo-Colo
    Colorado Avalanche, Colorado Rockies, Columbus Blue Jackets, Cruz Azul, Cruzeiro, Crvena zvezda
    Crystal Palace F.C., Dallas Cowboys, Dallas Mavericks, Dallas Stars, Denver Broncos
    Denver Nuggets, Deportivo La Coruña, Derby County, Detroit Lions, Detroit Pistons
    Detroit Red Wings, Detroit Tigers, Dinamo București, Dinamo Zagreb, Dodgers, Dynamo Kyiv
    Dynamo Moscow, Edmonton Oilers, Eintracht Frankfurt, Enyimba, Espanyol, Espérance de Tunis
    Essendon Bombers, Esteghlal, Estudiantes de La Plata, Everton F.C., Everton FC, FC Barcelona
    FC Bayern Munich, FC Bayern München, FC Porto, FC Schalke 04, FC St. Pauli, Fenerbahce
    Fenerbahçe, Ferencváros, Feyenoord, Fiorentina, Florida Panthers, Fluminense, Galatasaray
    Geelong Cats, Getafe CF, Girondins de Bordeaux, Glasgow Celtic, Glasgow Rangers
    Golden State Warriors, Green Bay Packers, Grêmio, Guangzhou Evergrande, Hajduk Split
    Hamburger SV, Hanshin Tigers, Hapoel Tel Aviv, Harlem Globetrotters, Hawthorn Hawks
    Heart of Midlothian, Hearts of Oak, Hellas Verona, Hertha BSC, Hertha Berlin, Hibernian
    Houston Astros, Houston Rockets, Houston Texans, Indiana Pacers, Indianapolis Colts
    Indomitable Lions, Inter Miami, Inter Milan, Internazionale, Ipswich Town, Jacksonville Jaguars
    Jeonbuk Hyundai, Juventus FC, Kaizer Chiefs, Kansas City Chiefs, Kansas City Royals
    Kashima Antlers, Knicks, Kolkata Knight Riders, LA Galaxy, Lakers, Las Vegas Raiders
    Leeds Rhinos, Leeds United, Legia Warsaw, Leicester City, Leicester Tigers, Leinster Rugby
    Les Bleus, Levski Sofia, Liverpool F.C., Lokomotiv Moscow, Los Angeles Angels
    Los Angeles Chargers, Los Angeles Clippers, Los Angeles Dodgers, Los Angeles Galaxy
    Los Angeles Kings, Los Angeles Lakers, Los Angeles Raiders, Los Angeles Rams, Maccabi Haifa
    Maccabi Tel Aviv, Mamelodi Sundowns, Maple Leafs, Melbourne Storm, Memphis Grizzlies
    Miami Dolphins, Miami Heat, Miami Marlins, Millonarios, Milwaukee Brewers, Milwaukee Bucks
    Minnesota Timberwolves, Minnesota Twins, Minnesota Vikings, Minnesota Wild, Mohun Bagan
    Montreal Canadiens, Montreal Expos, Mumbai Indians, Munster Rugby, Nashville Predators
    New England Patriots, New Jersey Devils, New Orleans Pelicans, New Orleans Saints
    New York Giants, New York Islanders, New York Jets, New York Knicks, New York Mets
    New York Rangers, New York Red Bulls, New York Yankees, Newcastle United, Newell’s Old Boys
    Norwich City, Nottingham Forest, Oakland Athletics, Oakland Raiders, Oklahoma City Thunder
    Olympiacos, Olympique Lyonnais, Olympique Marseille, Olympique de Marseille, Orioles
    Orlando Magic, Orlando Pirates, Ottawa Senators, PAOK, PSV Eindhoven, Packers, Palmeiras
    Panathinaikos, Parramatta Eels, Partizan Belgrade, Persepolis F.C., Peñarol, Philadelphia 76ers
    Philadelphia Eagles, Philadelphia Flyers, Philadelphia Phillies, Phillies, Phoenix Suns
    Pittsburgh Penguins, Pittsburgh Pirates, Pittsburgh Steelers, Portland Trail Blazers
    Preston North End, Pumas UNAM, Queens Park Rangers, RB Leipzig, RSC Anderlecht
    Racing Club de Avellaneda, Raja Casablanca, Rangers F.C., Raptors, Rayo Vallecano, Real Betis
    Real Madrid CF, Real Sociedad, Real Zaragoza, Red Sox, Red Star Belgrade, Richmond Tigers
    Rosario Central, S.L. Benfica, S.S. Lazio, SS Lazio, SSC Napoli, Sacramento Kings, Sampdoria
    San Antonio Spurs, San Diego Chargers, San Diego Padres, San Francisco 49ers
    San Francisco Giants, San Jose Sharks, Schalke 04, Seahawks, Seattle Mariners, Seattle Seahawks
    Sevilla FC, Shakhtar Donetsk, Sheffield United, Sheffield Wednesday, Simba SC, Slavia Prague
    Socceroos, South Sydney Rabbitohs, Sparta Prague, Spartak Moscow, Sporting CP, Sporting Lisbon
    Springboks, St Helens R.F.C., St. Louis Blues, St. Louis Cardinals, Standard Liège
    Steaua Bucharest, Steaua București, Steelers, Super Eagles, Sydney Swans, TP Mazembe
    TSG Hoffenheim, Tampa Bay Buccaneers, Tampa Bay Lightning, Tampa Bay Rays, Tennessee Titans
    Toronto Blue Jays, Toronto Maple Leafs, Toronto Raptors, Tottenham Hotspur, Trabzonspor, Udinese
    Union Berlin, Universidad de Chile, Universitario de Deportes, Urawa Red Diamonds, Utah Jazz
    Valencia CF, Vancouver Canucks, Vegas Golden Knights, VfB Stuttgart, VfL Wolfsburg
    Villarreal CF, Washington Capitals, Washington Commanders, Washington Nationals
    Washington Redskins, Washington Wizards, Werder Bremen, West Bromwich Albion, West Ham
    West Ham United, Wigan Warriors, Winnipeg Jets, Wisła Kraków, Wolverhampton Wanderers
    Wydad Casablanca, Yankees, Yomiuri Giants, Zamalek SC, Zenit Saint Petersburg
  `,
});
