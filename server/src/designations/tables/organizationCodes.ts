/** Codes of associations whose standards are often cited; glued to the T they still say what is meant: `TCSAE 157-2020`. */
export const associationCodes: ReadonlySet<string> = new Set(
  (
    'CAS CSAE CECS CCSA CAMDI CEC CES CSEE CEEIA CIAPS CVIA CNIA CMIF CMES CFLP CAB ZZB CBDA CBMF CSTM CPIA TAF CFA CNFIA ' +
    'CISA CHTS CAEPI CAAMTB CCIAA CHEAA CPCIF CASME CIE CSPSTC CSUS CUWA CIECCPA CACE CGMA CNLIC UWA CRHA CAICI'
  ).split(' '),
);

/** Codes of enterprises whose standards are often cited; glued to the Q as well: `QGDW 11612-2018`. */
export const enterpriseCodes: ReadonlySet<string> = new Set('GDW SY CSG CR CNPC SHCG CDT BQB GDNZ CHD HN'.split(' '));
