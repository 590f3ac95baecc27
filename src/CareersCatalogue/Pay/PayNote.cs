using CareersCatalogue.Occupations;

namespace CareersCatalogue.Pay;

/// <summary>What a pay framework means for the person who is paid by it.</summary>
/// <param name="Framework">The agreement; unique among notes.</param>
/// <param name="Name">What it is called in adverts.</param>
/// <param name="Meaning">What it means, in two or three plain sentences.</param>
/// <remarks>Source: <c>data/reference/pay-notes.json</c>.</remarks>
public sealed record PayNote(PayFramework Framework, string Name, string Meaning);
