/** Acronyms that a candidate knows or that name the exams themselves; they need no explanation. */
export const WELL_KNOWN_ACRONYMS: ReadonlySet<string> = new Set([
  // States, and organisations that the syllabus of Current Affairs names by these letters
  ...['US', 'USA', 'UK', 'UAE', 'USSR', 'UN', 'EU', 'NATO', 'SAARC', 'ECO', 'OIC', 'WTO', 'IMF'],
  ...['WHO', 'UNESCO', 'UNICEF', 'UNHCR', 'ASEAN', 'OPEC', 'CIA', 'FBI', 'ICC', 'ICJ'],
  // The exams and those who hold them
  ...['CSS', 'PMS', 'PCS', 'CCE', 'CE', 'MPT', 'FPSC', 'PPSC', 'SPSC', 'KPPSC', 'BPSC', 'MCQ'],
  // Pakistan
  ...['KP', 'KPK', 'AJK', 'PTI', 'PPP', 'PML', 'ISI', 'PIA', 'SBP', 'FBR', 'NADRA', 'WAPDA'],
  // Press
  ...['BBC', 'CNN', 'AP', 'AFP', 'UPI', 'PTV', 'VOA', 'NPR', 'PBS', 'RFE', 'RL', 'APP', 'ANI'],
  // Money and measures
  ...['USD', 'PKR', 'GBP', 'EUR', 'INR', 'MW', 'GW', 'KW', 'KM', 'MAF', 'BPS'],
  // Everyday
  ...['GDP', 'GNP', 'NGO', 'CEO', 'PM', 'AM', 'TV', 'PDF', 'IT', 'AI', 'ID', 'DNA', 'HIV', 'AIDS'],
  ...['COVID', 'SMS', 'AD', 'BC', 'BCE', 'CE', 'BA', 'MA', 'BS', 'MS', 'OK', 'GPS', 'VIP', 'FIR'],
  ...['PS', 'NB', 'DC', 'FY', 'IQ', 'ATM', 'SIM', 'USB', 'WWI', 'WWII', 'HTML', 'YAML', 'SUV'],
]);
