return await CareersWeb.Commands.CommandLine.InvokeAsync(args);

/// <summary>The entry point, named so that tests can start the host in process.</summary>
public sealed partial class Program;
