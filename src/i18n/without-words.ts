/** Said in every language when not even the words of one could be loaded. */
export const couldNotStart = {
  fi: 'Ohjelmaa ei voitu ladata. Tarkista verkko ja lataa sivu uudelleen.',
  sv: 'Programmet kunde inte laddas. Kontrollera nätet och ladda sidan på nytt.',
  en: 'The program could not be loaded. Check the network and load the page again.',
} as const;
