using System.Diagnostics;

namespace Faults.Tests.Disks;

/// <summary>A small file system in memory, which can be filled and made read-only. Only root can have one.</summary>
internal sealed class SmallDisk : IDisposable
{
    private readonly string _ballast;

    public SmallDisk()
    {
        Run("mount", "-t", "tmpfs", "-o", "size=96m", "tmpfs", Folder);
        _ballast = Path.Combine(Folder, "ballast");
    }

    /// <summary>Why there is none here; null when there can be.</summary>
    public static string? Missing { get; } = WhyMissing();

    public string Folder { get; } = Directory.CreateTempSubdirectory("careers-disk-").FullName;

    /// <summary>Leaves not one byte free.</summary>
    public void Fill()
    {
        using var file = new FileStream(_ballast, FileMode.Append, FileAccess.Write, FileShare.None, bufferSize: 0);
        foreach (var size in new[] { 1_048_576, 4_096, 1 })
            try
            {
                for (var bytes = new byte[size]; ;) file.Write(bytes);
            }
            catch (IOException)
            {
                // as much as fits of this size is there
            }
    }

    public void Free() => File.Delete(_ballast);

    public void SetReadOnly(bool readOnly) => Run("mount", "-o", $"remount,{(readOnly ? "ro" : "rw")}", Folder);

    public void Dispose()
    {
        Run("umount", "-l", Folder);
        Directory.Delete(Folder);
    }

    private static string? WhyMissing()
    {
        if (!Environment.IsPrivilegedProcess) return "Only root can make a small file system.";
        var folder = Directory.CreateTempSubdirectory("careers-disk-");
        try
        {
            Run("mount", "-t", "tmpfs", "-o", "size=1m", "tmpfs", folder.FullName);
            Run("umount", folder.FullName);
            return null;
        }
        catch (InvalidOperationException refused)
        {
            return $"No small file system can be made here: {refused.Message}";
        }
        finally
        {
            folder.Delete();
        }
    }

    private static void Run(params string[] words)
    {
        using var process = Process.Start(new ProcessStartInfo(words[0], words[1..]) { UseShellExecute = false, RedirectStandardError = true })!; // never null without a shell
        var errors = process.StandardError.ReadToEnd();
        process.WaitForExit();
        if (process.ExitCode != 0) throw new InvalidOperationException($"{string.Join(' ', words)}: {errors.Trim()}");
    }
}

/// <summary>A fact that needs a small disk; skipped, with the reason, where none can be had.</summary>
public sealed class SmallDiskFactAttribute : FactAttribute
{
    public SmallDiskFactAttribute() => Skip = SmallDisk.Missing;
}
