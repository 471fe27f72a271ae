/** What everybody's first thirty guesses are made of: rows of keys, the alphabet, years, and the usual words. */
export const commonplaces: string = [
  ...['abcdefghijklmnopqrstuvwxyzåäö', '01234567890', 'qwertyuiopå', 'asdfghjklöä', 'zxcvbnm'].flatMap(bothWays),
  ...['1qaz2wsx3edc4rfv5tgb6yhn', 'q1w2e3r4t5y6u7i8o9p0', '!"#¤%&/()=', '!@#$%^&*()'].flatMap(bothWays),
  ...Array.from({ length: 110 }, (_, year) => String(1930 + year)),
  'salasana tunnuslause tunnussana verkostokartta verkosto kirjaudu minärakastansinua rakastan rakkaus aurinko',
  'kissa koira hevonen mirri musti suomi helsinki tampere turku jumala perkele saatana kesä talvi syksy kevät',
  'moikka terve hei vaan kukkuu joulupukki juhannus sosiaali työntekijä asiakas palvelu hyvinvointi kunta toimisto',
  'tammikuu helmikuu maaliskuu huhtikuu toukokuu kesäkuu heinäkuu elokuu syyskuu lokakuu marraskuu joulukuu',
  'maanantai tiistai keskiviikko torstai perjantai lauantai sunnuntai maamme laulu oi maamme suomi synnyinmaa',
  'lösenord lösenmening hejsan sommar vinter sverige älskling jagälskardig stockholm nätverkskarta',
  'password passphrase passw0rd letmein let me in iloveyou i love you welcome monkey dragon football princess',
  'sunshine trustno admin login secret master hello world superman batman pokemon starwars qwerty changeme network',
  'correct horse battery staple open sesame to be or not to be that is the question once upon a time',
].join('\n');

function bothWays(row: string): readonly string[] {
  return [row, [...row].reverse().join('')];
}
