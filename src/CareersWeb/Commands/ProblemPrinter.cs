using CareersData.Databases;
using CareersData.Import;

namespace CareersWeb.Commands;

/// <summary>Prints what is wrong with data files, a line each.</summary>
internal static class ProblemPrinter
{
    public static void Print(IReadOnlyList<DataProblem> problems, TextWriter output)
    {
        foreach (var problem in problems) output.WriteLine(problem);
    }

    /// <summary>Tells whoever runs the service that a database was begun anew.</summary>
    public static string Damaged(DatabaseDamage damage) =>
        $"The database was damaged ({damage.Found}). It is now {damage.SetAside}; a new one has {damage.RowsKept} rows of it, and the catalogue "
        + "is made anew from data/. Where there is a backup, compare: what could not be read is missing.";
}
