/**
 * News and picture agencies as they sign. Source: ours. An abbreviation that is a common word or name too (PA, PC, MAP) is left out: a
 * dateline takes any capitals in brackets anyway.
 */
export const agencies: readonly string[] = [
  'AFP', 'Agence France-Presse', 'AP', 'Associated Press', 'The Associated Press', 'Reuters', 'Thomson Reuters', 'EPA', 'EPA-EFE', 'ANSA',
  'DPA', 'dpa', 'EFE', 'Belga', 'ATS', 'Keystone-ATS', 'Keystone', 'KCNA', 'Xinhua', 'Chine nouvelle', 'TASS', 'Ritzau', 'NTB', 'UPI',
  'Bloomberg', 'Kyodo', 'Jiji', 'Yonhap', 'IRNA', 'SANA', 'PTI', 'ANP', 'Lusa', 'CTK', 'Anadolu', 'Interfax', 'RIA Novosti',
  'La Presse canadienne', 'Sipa', 'Sipa Press', 'Getty Images', 'Getty', 'Gamma-Rapho', 'Magnum Photos', 'Hans Lucas', 'MaxPPP', 'Abaca',
  'DPPI', 'Icon Sport', 'Presse Sports', 'Zuma Press', 'Shutterstock', 'Unsplash', 'iStock', 'Adobe Stock', 'Wikimedia Commons', 'D.R.', 'DR',
];

/** Papers and agencies with a connecting word in their name, which stays French: no "Sciences and Avenir". Source: ours. */
export const keptOutlets: readonly string[] = ['Sciences et Avenir', 'Arrêt sur images', 'Arts et Métiers', 'Rue et Cités'];
