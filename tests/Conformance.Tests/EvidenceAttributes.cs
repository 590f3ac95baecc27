using TestKit;

namespace Conformance.Tests;

/// <summary>A fact about the recorded evidence; skipped, with the reason, where that is not there.</summary>
public sealed class EvidenceFactAttribute : FactAttribute
{
    public EvidenceFactAttribute() => Skip = Evidence.Missing;
}

/// <summary>A theory about the recorded evidence; skipped, with the reason, where that is not there.</summary>
public sealed class EvidenceTheoryAttribute : TheoryAttribute
{
    public EvidenceTheoryAttribute() => Skip = Evidence.Missing;
}

/// <summary>A fact that asks the reference implementation; skipped, with the reason, where Node or npm is not there.</summary>
public sealed class ReferenceFactAttribute : FactAttribute
{
    public ReferenceFactAttribute() => Skip = new[] { "node", "npm" }.Where(name => ProgramOnPath.Find(name) is null)
        .Select(name => $"There is no {name} on this machine.").FirstOrDefault();
}

/// <summary>Whether the recorded evidence is there.</summary>
internal static class Evidence
{
    /// <summary>Why tests cannot run; null when they can.</summary>
    internal static string? Missing =>
        Directory.Exists(Places.Evidence) ? null : "The recorded evidence (../shared/conformance) is not there.";
}
