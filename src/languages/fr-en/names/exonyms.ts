/**
 * Names that English writes differently from French. Cities, lands, waters, institutions, historical figures: ours. Other countries come
 * from CLDR (Unicode-3.0) at run time, as Node has it.
 *
 * `|` separates the English forms of a name; `_` is a space.
 */
const table = `Londres=London Bruxelles=Brussels Édimbourg=Edinburgh Douvres=Dover Cantorbéry=Canterbury Moscou=Moscow Varsovie=Warsaw Cracovie=Krakow|Cracow|Kraków
  Gdańsk=Gdansk Dantzig=Danzig|Gdansk Vienne=Vienna Athènes=Athens Rome=Rome Venise=Venice Florence=Florence Naples=Naples Gênes=Genoa Milan=Milan Turin=Turin Padoue=Padua
  Mantoue=Mantua Vérone=Verona Sienne=Siena Pise=Pisa Bologne=Bologna Syracuse=Syracuse Lisbonne=Lisbon Séville=Seville Cordoue=Cordoba|Córdoba Grenade=Granada
  Saragosse=Zaragoza|Saragossa Barcelone=Barcelona Valence=Valencia|Valence Gérone=Girona Tolède=Toledo Cadix=Cadiz|Cádiz Malaga=Malaga Berne=Bern|Berne Bâle=Basel Genève=Geneva
  Zurich=Zurich|Zürich Lucerne=Lucerne Soleure=Solothurn Fribourg=Fribourg|Freiburg Cologne=Cologne Munich=Munich Francfort=Frankfurt Hambourg=Hamburg Brême=Bremen Dresde=Dresden
  Nuremberg=Nuremberg Ratisbonne=Regensburg Mayence=Mainz Trèves=Trier Coblence=Koblenz Hanovre=Hanover|Hannover Brunswick=Brunswick|Braunschweig Salzbourg=Salzburg Prague=Prague
  Copenhague=Copenhagen Bucarest=Bucharest Belgrade=Belgrade Sofia=Sofia Budapest=Budapest Kiev=Kiev|Kyiv Kyiv=Kyiv|Kiev Odessa=Odessa|Odesa Saint-Pétersbourg=St._Petersburg|Petersburg
  Pékin=Beijing|Peking Canton=Canton|Guangzhou Nankin=Nanjing|Nanking Shanghaï=Shanghai Séoul=Seoul Bombay=Mumbai|Bombay Calcutta=Calcutta|Kolkata Delhi=Delhi Katmandou=Kathmandu
  Téhéran=Tehran|Teheran Bagdad=Baghdad Bassora=Basra Mossoul=Mosul Falloujah=Fallujah Damas=Damascus Alep=Aleppo Beyrouth=Beirut Jérusalem=Jerusalem Bethléem=Bethlehem
  Tel-Aviv=Tel_Aviv|Tel-Aviv Naplouse=Nablus Djénine=Jenin Ramallah=Ramallah Gaza=Gaza Riyad=Riyadh Djeddah=Jeddah Mecque=Mecca Médine=Medina Doubaï=Dubai Dubaï=Dubai Koweït=Kuwait
  Caire=Cairo Alexandrie=Alexandria Louxor=Luxor Assouan=Aswan Alger=Algiers Constantine=Constantine Tanger=Tangier Marrakech=Marrakesh|Marrakech Tripoli=Tripoli Khartoum=Khartoum
  Addis-Abeba=Addis_Ababa Mogadiscio=Mogadishu Tombouctou=Timbuktu Ouagadougou=Ouagadougou Havane=Havana Mexico=Mexico Bogota=Bogota|Bogotá Philadelphie=Philadelphia
  Nouvelle-Orléans=New_Orleans Singapour=Singapore Hanoï=Hanoi Saïgon=Saigon Kaboul=Kabul Kandahar=Kandahar Islamabad=Islamabad Tachkent=Tashkent Samarcande=Samarkand Bakou=Baku
  Erevan=Yerevan Tbilissi=Tbilisi Istanbul=Istanbul Anvers=Antwerp Gand=Ghent Bruges=Bruges|Brugge Louvain=Leuven|Louvain Ostende=Ostend Courtrai=Kortrijk Malines=Mechelen
  Liège=Liège|Liege Haye=Hague Luxembourg=Luxembourg Lyon=Lyon|Lyons Marseille=Marseille|Marseilles Strasbourg=Strasbourg Dunkerque=Dunkirk|Dunkerque Reims=Reims|Rheims
  Nouvelle-Delhi=New_Delhi New-York=New_York Québec=Quebec|Québec Montréal=Montreal|Montréal Trois-Rivières=Trois
  Asie=Asia Afrique=Africa Amérique=America Amériques=Americas Europe=Europe Océanie=Oceania Australie=Australia Antarctique=Antarctica|Antarctic Arctique=Arctic
  États-Unis=States|US|U.S.|USA|America Etats-Unis=States|US|U.S.|USA|America Grande-Bretagne=Great_Britain|Britain|UK Royaume-Uni=United_Kingdom|Kingdom|UK|Britain Angleterre=England Écosse=Scotland
  Pays-Bas=Netherlands|Holland Hollande=Holland|Netherlands Tchéquie=Czechia|Czech Birmanie=Burma|Myanmar Biélorussie=Belarus URSS=USSR Yougoslavie=Yugoslavia Tchécoslovaquie=Czechoslovakia
  Bohême=Bohemia Moravie=Moravia Silésie=Silesia Saxe=Saxony Bavière=Bavaria Prusse=Prussia Rhénanie=Rhineland Sarre=Saarland|Saar Poméranie=Pomerania Transylvanie=Transylvania
  Catalogne=Catalonia Andalousie=Andalusia Castille=Castile Galice=Galicia Navarre=Navarre Aragon=Aragon Baléares=Balearics|Balearic Canaries=Canaries|Canary Lombardie=Lombardy
  Toscane=Tuscany Sicile=Sicily Sardaigne=Sardinia Piémont=Piedmont Ligurie=Liguria Vénétie=Veneto Pouilles=Puglia|Apulia Corse=Corsica Bretagne=Brittany Normandie=Normandy
  Bourgogne=Burgundy Picardie=Picardy Gascogne=Gascony Flandre=Flanders Flandres=Flanders Wallonie=Wallonia Crète=Crete Chypre=Cyprus Thrace=Thrace Macédoine=Macedonia
  Sibérie=Siberia Tchétchénie=Chechnya Crimée=Crimea Daghestan=Dagestan Caucase=Caucasus Oural=Urals|Ural Tibet=Tibet Cachemire=Kashmir Pendjab=Punjab Mandchourie=Manchuria
  Californie=California Floride=Florida Géorgie=Georgia Louisiane=Louisiana Pennsylvanie=Pennsylvania Virginie=Virginia Caroline=Carolina Dakota=Dakota Hawaï=Hawaii Terre-Neuve=Newfoundland
  Nouvelle-Écosse=Nova_Scotia Colombie-Britannique=British_Columbia Nouveau-Brunswick=New_Brunswick Île-du-Prince-Édouard=Edward Nouveau-Mexique=New_Mexico Nouvelle-Calédonie=New_Caledonia
  Méditerranée=Mediterranean Atlantique=Atlantic Pacifique=Pacific Baltique=Baltic Adriatique=Adriatic Caspienne=Caspian Manche=Channel Rhin=Rhine Danube=Danube Tamise=Thames
  Nil=Nile Tibre=Tiber Seine=Seine Jourdain=Jordan Euphrate=Euphrates Tigre=Tigris Escaut=Scheldt Meuse=Meuse|Maas Gange=Ganges Alpes=Alps Pyrénées=Pyrenees Carpates=Carpathians
  Andes=Andes Rocheuses=Rockies|Rocky Vosges=Vosges Jura=Jura Ardennes=Ardennes Balkans=Balkans Sinaï=Sinai Moyen-Orient=Middle_East|Mideast Proche-Orient=Middle_East|Near_East|Mideast Extrême-Orient=Far_East
  Maghreb=Maghreb Sahel=Sahel Antilles=Antilles|Indies|Caribbean Caraïbes=Caribbean Golfe=Gulf Ormuz=Hormuz Bosphore=Bosphorus Dardanelles=Dardanelles
  Élysée=Élysée|Elysee|Elysée Kremlin=Kremlin Maison-Blanche=White_House Sorbonne=Sorbonne Bundestag=Bundestag Interpol=Interpol Vatican=Vatican
  Jésus=Jesus Christ=Christ Marie=Mary|Marie Moïse=Moses Hérode=Herod Mahomet=Muhammad|Mohammed Bouddha=Buddha Aristote=Aristotle Platon=Plato Socrate=Socrates Homère=Homer
  César=Caesar|César Auguste=Augustus|Auguste Néron=Nero Cicéron=Cicero Virgile=Virgil Ovide=Ovid Charlemagne=Charlemagne Napoléon=Napoleon|Napoléon Staline=Stalin Lénine=Lenin
  Poutine=Putin Medvedev=Medvedev Eltsine=Yeltsin Gorbatchev=Gorbachev Khrouchtchev=Khrushchev Brejnev=Brezhnev Trotski=Trotsky Tchaïkovski=Tchaikovsky Tchekhov=Chekhov
  Dostoïevski=Dostoevsky|Dostoyevsky Tolstoï=Tolstoy Pouchkine=Pushkin Soljenitsyne=Solzhenitsyn Kadhafi=Gaddafi|Qaddafi|Gadhafi Nétanyahou=Netanyahu Netanyahou=Netanyahu Assad=Assad
  Zelensky=Zelensky|Zelenskyy Loukachenko=Lukashenko Ianoukovitch=Yanukovych Timochenko=Tymoshenko Chevtchenko=Shevchenko Michel-Ange=Michelangelo Raphaël=Raphael|Raphaël Titien=Titian
  Pluton=Pluto Mercure=Mercury Vénus=Venus Terre=Earth Saturne=Saturn Neptune=Neptune Uranus=Uranus Soleil=Sun Lune=Moon Cérès=Ceres
  Noël=Christmas Pâques=Easter Pentecôte=Pentecost|Whitsun Toussaint=Saints|Toussaint Ramadan=Ramadan Renaissance=Renaissance Habsbourg=Habsburg Habsbourgs=Habsburgs
  ONU=UN|U.N.|United OTAN=NATO|Nato UE=EU|E.U.|European USA=USA|US|U.S. UNESCO=UNESCO OMS=WHO FMI=IMF BCE=ECB OMC=WTO OCDE=OECD OIT=ILO AIEA=IAEA CIJ=ICJ CPI=ICC PIB=GDP TVA=VAT ONG=NGO|NGOs
  SIDA=AIDS Sida=AIDS|Aids VIH=HIV ADN=DNA ARN=RNA PDG=CEO OPEP=OPEC CICR=ICRC HCR=UNHCR UA=AU CEDEAO=ECOWAS UEFA=UEFA OGM=GMO|GMOs URL=URL RDA=GDR RFA=FRG|West RDC=DRC CEI=CIS CE=EC CEE=EEC
  PNUD=UNDP PAM=WFP OSCE=OSCE ALENA=NAFTA ASEAN=ASEAN MERCOSUR=MERCOSUR BERD=EBRD BEI=EIB PME=SME|SMEs IRM=MRI GES=GHG CIA=CIA PESC=CFSP PAC=CAP UEM=EMU TGV=TGV`;

/**
 * The English forms of a name by its French form, the usual one first. Part of a long form is enough.
 */
export const exonyms: ReadonlyMap<string, readonly string[]> = new Map(
  table.split(/\s+/u).map((entry): [string, string[]] => {
    const [french = '', english = ''] = entry.split('=');
    return [french, english.replaceAll('_', ' ').split('|')];
  }),
);
