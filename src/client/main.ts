/** The script inside the report: it adds to a page that reads well without it. */
document.documentElement.classList.add('js');
