global using TeamsIsms.Kernel;
