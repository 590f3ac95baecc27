namespace CareersCatalogue.Occupations;

/// <summary>A group of occupations, such as nursing or estates.</summary>
/// <param name="Slug">Unique among families.</param>
/// <param name="Name">How a page shows it.</param>
/// <param name="Description">What the family does and for whom; plain English.</param>
/// <remarks>Source: <c>data/families/</c>.</remarks>
public sealed record Family(Slug Slug, string Name, string Description);

/// <summary>Something a person learns to do that jobs ask for.</summary>
/// <param name="Slug">Unique among skills.</param>
/// <param name="Name">Plain English, such as "Staying calm under pressure".</param>
/// <remarks>Source: <c>data/reference/skills.json</c>.</remarks>
public sealed record Skill(Slug Slug, string Name);

/// <summary>A school or college subject.</summary>
/// <param name="Slug">Unique among subjects.</param>
/// <param name="Name">As schools write it.</param>
/// <param name="Words">What else people call it, in lower case; may be empty.</param>
/// <remarks>Source: <c>data/reference/subjects.json</c>.</remarks>
public sealed record Subject(Slug Slug, string Name, IReadOnlyList<string> Words);
