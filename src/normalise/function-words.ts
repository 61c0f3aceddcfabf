/**
 * The commonest short words of each language of the Parliament (articles, prepositions, conjunctions, pronouns, forms of
 * "to be"), several of them in every paragraph of a resolution; those that neighbouring languages share weigh less.
 */
export const FUNCTION_WORDS: Readonly<Record<string, string>> = {
  bg: 'на и в за от да се че с по като са или към до при които който върху както',
  cs: 'a v na s že se o k pro z do jsou je by ve od za které který jako jejich nebo při podle však byl ze aby',
  da: 'og i at af til der den det en for på som med de om er har ikke et eller fra ved deres samt være blev kan',
  de: 'und der die das in den von zu für dass mit auf des im ist dem eine ein als sich nicht oder werden sind durch',
  el: 'και το της την του να των η για με που τα τις στην ότι σε από στις στο οι στα τους',
  en: 'the of and to in for that on with its by is are as be their or this from which has have an at all',
  es: 'de la que en el y los las del a por para con se su una al sus es como más no un ha o entre',
  et: 'ja on et ning mis selle kui ei või see mida mille ka oma tuleb eest nende kes aga seda',
  fi: 'ja on että ei sen ovat sekä joka mukaan tai myös niiden jotka kuin se joiden hän eivät kaikki',
  fr: 'de la et les des à le du que en dans pour par sur une un aux qui est au ses leur sont ainsi avec ou',
  ga: 'an na agus le i a go ar do is de chun maidir leis atá nach bhfuil sa don ag faoi nó mar ó dá idir',
  hr: 'i u na da se za o je te su s od koje koji kao ili do kako iz bi njihovih prema nije što',
  hu: 'a az és hogy a is nem az egy valamint vagy meg ezek által szóló való mivel ami amely volt között',
  it: 'di e la che il in del a per le i della delle dei nel con un una alla si al gli sono da è dell non',
  lt: 'ir kad į dėl su bei yra ar iš kaip tai jų apie taip už buvo nuo pagal tik kurie',
  lv: 'un ka ir par ar lai no uz kas to tā vai arī šo kā pēc kurā nav kuri gan tika',
  mt: 'li u ta tal fil għal il ma huwa dwar fl mill minn biex bħala kif huma għall mal din jew lill fuq',
  nl: 'de het van en in een dat te voor op met zijn die aan is tot om door niet als of bij naar worden',
  pl: 'w i na z do że oraz się o nie dla jest przez od są które po za ich jako lub a ze przy',
  pt: 'de a que e o da do em os para as dos na com no por das uma um à não ao se mais sua ou é são',
  ro: 'de și în a la care pentru că să cu din pe al prin sunt este privind o un nu sau ale între mai fi',
  sk: 'a v na o s že sa k pre z do sú je by vo od za ktoré ktorý ako ich alebo pri podľa však bol zo aby',
  sl: 'in v na za da se je o s so ki ter po od pri z ali kot tudi do iz ne bi njihovih naj med',
  sv: 'och i att av som för en på till den det med om de är har inte ett eller från vid deras samt kan',
};
