namespace CareersCatalogue.Occupations;

/// <summary>One value of a closed list, described once for data files, addresses, page controls and chat.</summary>
/// <param name="Value">The value itself.</param>
/// <param name="Key">How data files and addresses write it: lower-case words joined by hyphens.</param>
/// <param name="Label">How a page shows it: plain English, with a capital.</param>
/// <param name="Words">What else people say for it, in lower case; may be empty.</param>
public sealed record Choice<T>(T Value, string Key, string Label, params IReadOnlyList<string> Words)
    where T : struct, Enum;
