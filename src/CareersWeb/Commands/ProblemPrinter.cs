using CareersData.Import;

namespace CareersWeb.Commands;

/// <summary>Prints what is wrong with data files, a line each.</summary>
internal static class ProblemPrinter
{
    public static void Print(IReadOnlyList<DataProblem> problems, TextWriter output)
    {
        foreach (var problem in problems) output.WriteLine(problem);
    }
}
