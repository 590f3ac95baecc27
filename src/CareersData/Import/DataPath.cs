namespace CareersData.Import;

/// <summary>Finds the folder with the data files.</summary>
internal static class DataPath
{
    private const string FolderName = "data";
    private const string RecordsName = "occupations";

    /// <summary>The configured folder, else the nearest from the program's own folder upwards.</summary>
    /// <param name="configured">As configured; null when it is not.</param>
    /// <param name="programFolder">Where the search begins.</param>
    /// <returns>A full path, which need not exist: the reader says so when it does not.</returns>
    internal static string Find(string? configured, string programFolder)
    {
        if (configured is not null) return Path.GetFullPath(configured);
        for (var folder = new DirectoryInfo(programFolder); folder is not null; folder = folder.Parent)
            if (Directory.Exists(Path.Combine(folder.FullName, FolderName, RecordsName)))
                return Path.Combine(folder.FullName, FolderName);
        return Path.Combine(programFolder, FolderName);
    }
}
