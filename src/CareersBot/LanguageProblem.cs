namespace CareersBot;

/// <summary>Something wrong with a file of the bot's words.</summary>
/// <param name="File">Path below the data folder, with forward slashes.</param>
/// <param name="Message">What was found and what was expected.</param>
public sealed record LanguageProblem(string File, string Message);
