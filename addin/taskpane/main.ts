export {};
document.title = "Tildel";
