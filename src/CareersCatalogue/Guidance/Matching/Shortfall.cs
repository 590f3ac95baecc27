namespace CareersCatalogue.Guidance.Matching;

/// <summary>One thing that a way in asks for and that a person has not got, or did not say.</summary>
/// <param name="Text">Exactly what is missing, in plain English, without a full stop.</param>
/// <param name="Effort">How much it takes to get it: a GCSE is 1. Only comparable, never shown.</param>
public sealed record Shortfall(string Text, double Effort);
