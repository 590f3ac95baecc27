namespace CareersCatalogue.Occupations;

/// <summary>A body that keeps a register of a profession.</summary>
/// <param name="Abbreviation">Such as <c>NMC</c>; unique.</param>
/// <param name="Name">In full.</param>
/// <param name="Kind">What sort of register it is, such as a statutory regulator.</param>
/// <param name="Url">Where the register can be looked at; null when no address is known.</param>
/// <param name="Source">Where this is known from.</param>
/// <remarks>Source: <c>data/reference/regulators.json</c>.</remarks>
public sealed record Regulator(string Abbreviation, string Name, RegisterKind Kind, string? Url, Source Source);

/// <summary>What stands behind a register.</summary>
public enum RegisterKind
{
    /// <summary>The law: nobody may do the job without being on it.</summary>
    Statutory,

    /// <summary>An accredited or professional register that people choose to join.</summary>
    Voluntary,
}

/// <summary>What an occupation has to do with a register.</summary>
/// <param name="Regulator">Who keeps it.</param>
/// <param name="ProtectedTitle">Whether the law lets only registered people use the title.</param>
/// <param name="Mandatory">Whether a person must be on it to do the job.</param>
/// <param name="Alternatives">Other registers that serve as well; may be empty.</param>
public sealed record Registration(Regulator Regulator, bool ProtectedTitle, bool Mandatory, IReadOnlyList<Regulator> Alternatives);
