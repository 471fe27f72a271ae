/** Said in every language when not even the words of one could be loaded. */
export const couldNotStart = {
  fi: 'Ohjelmaa ei voitu ladata. Tarkista verkko ja lataa sivu uudelleen.',
  sv: 'Programmet kunde inte laddas. Kontrollera nätet och ladda sidan på nytt.',
  en: 'The program could not be loaded. Check the network and load the page again.',
} as const;

/** Said within a page of somebody else, where no map is opened. */
export const framed = {
  fi: 'Verkostokartta ei avaudu toisen sivun sisällä. Avaa se omaan välilehteensä.',
  sv: 'Nätverkskartan öppnas inte inuti en annan sida. Öppna den i en egen flik.',
  en: 'The network map does not open inside another page. Open it in a tab of its own.',
} as const;
