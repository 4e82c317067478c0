/** The site's icon: three steps, an echelon form. */
export const icon = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24"><style>path{stroke:#0B6B6F}@media (prefers-color-scheme:dark){path{stroke:#57C4C8}}</style><path d="M2 5H9V12H16V19H23" fill="none" stroke-width="3" stroke-linejoin="round" stroke-linecap="round"/></svg>`;
