namespace CareersData.Import;

/// <summary>One thing that is wrong with <c>data/</c>.</summary>
/// <param name="File">Path below <c>data/</c> with forward slashes; empty for the folder as a whole.</param>
/// <param name="Field">Dotted path, such as <c>pay.firstGrade</c> or <c>entryRoutes[2].type</c>; empty for the whole file.</param>
/// <param name="Found">What stands there, shortened.</param>
/// <param name="Expected">What may stand there.</param>
public sealed record DataProblem(string File, string Field, string Found, string Expected)
{
    /// <summary>The problem in one line, as commands print it.</summary>
    public override string ToString() =>
        $"{(File.Length == 0 ? "data" : File)}{(Field.Length == 0 ? "" : $": {Field}")}: found {Found}, expected {Expected}";
}
