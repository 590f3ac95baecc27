using CareersData.Releases;
using Microsoft.EntityFrameworkCore;

namespace CareersData.Databases;

/// <summary>The tables. Their definition is in <c>Scripts/</c>, one script a provider and version; this maps those of the releases.</summary>
internal sealed class CareersDatabase(DbContextOptions<CareersDatabase> options) : DbContext(options)
{
    internal DbSet<ReleaseRow> Releases => Set<ReleaseRow>();

    internal DbSet<ReleaseFileRow> ReleaseFiles => Set<ReleaseFileRow>();

    internal DbSet<CurrentReleaseRow> CurrentReleases => Set<CurrentReleaseRow>();

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<ReleaseRow>(row =>
        {
            row.ToTable("releases").HasKey(release => release.Id);
            row.Property(release => release.Id).HasColumnName("id").ValueGeneratedOnAdd();
            row.Property(release => release.Version).HasColumnName("version");
            row.Property(release => release.Checksum).HasColumnName("checksum");
            row.Property(release => release.CreatedMilliseconds).HasColumnName("created_ms");
            row.Property(release => release.Licence).HasColumnName("licence");
            row.Property(release => release.OccupationCount).HasColumnName("occupation_count");
            row.Property(release => release.EntryRouteCount).HasColumnName("entry_route_count");
        });
        modelBuilder.Entity<ReleaseFileRow>(row =>
        {
            row.ToTable("release_files").HasKey(file => new { file.ReleaseId, file.Path });
            row.Property(file => file.ReleaseId).HasColumnName("release_id");
            row.Property(file => file.Path).HasColumnName("path");
            row.Property(file => file.Document).HasColumnName("document");
        });
        modelBuilder.Entity<CurrentReleaseRow>(row =>
        {
            row.ToTable("current_release").HasKey(current => current.Id);
            row.Property(current => current.Id).HasColumnName("id").ValueGeneratedNever();
            row.Property(current => current.ReleaseId).HasColumnName("release_id");
            row.Property(current => current.ImportedChecksum).HasColumnName("imported_checksum");
        });
    }
}
