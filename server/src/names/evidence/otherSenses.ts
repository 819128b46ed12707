/** What else an abbreviation of an agency means, and how a text shows it. */
export interface OtherSense {
  readonly abbreviations: readonly string[];
  readonly sense: string;
  /** Right before the abbreviation, articles left out, or right behind it: it is not the agency there. In small letters. */
  readonly before: readonly string[];
  readonly behind: readonly string[];
  /** In one breath with it: `ISO/WIM/IMG`, “aperture, ISO”. */
  readonly company: readonly string[];
  /** Words of the subject, or their beginnings: where they stand around, only a word that goes with bodies makes an agency of it. */
  readonly subject: readonly string[];
  /** Texts in which the abbreviation between ‹ and › is not the agency, and one with the agency in spite of its subject. */
  readonly examples: readonly string[];
  readonly counterexample: string;
}

interface Row {
  readonly of: string;
  readonly sense: string;
  readonly before?: string;
  readonly behind?: string;
  readonly company?: string;
  readonly subject?: string;
  readonly examples: readonly string[];
  readonly counterexample: string;
}

function split(words = ''): readonly string[] {
  return words === '' ? [] : words.split('|');
}

const rows: readonly Row[] = [
  {
    of: 'ISO',
    sense: 'image of a disk',
    before:
      'run|running|open|opened|transfer|eject|load|grab|upload|copy|burn|burned|burnt|burning|mount|mounted|mounting|unmount|flash|flashed|flashing|boot|boot from|booting|booting from|boots from|write|writing|download|downloaded|downloading|extract|extracted|verify|attach|attached|insert|rip|ripped|ripping|torrent|live|bootable|custom|netinst|netinstall|minimal|hybrid|ubuntu|windows|win10|win11|linux|debian|fedora|kali|proxmox|desktop|install|installer|installation|recovery|rescue|downloaded|mounted|into an|as an|daily|gb|mb|脚本|烧录|下载|挂载|刻录|加载|安装|镜像',
    behind:
      'image|images|file|files|disk|disc|disks|discs|mount|mounts|download|downloads|mirror|mirrors|installer|installation|boots|boot|to usb|to a usb|onto|to disc|to a disc|to a disk|to a dvd|to dvd|on a usb|with rufus|with etcher|via torrent|torrent|checksum|checksums|path|library|build|builds|builder|upload|storage|archive|archives|dump|dumps|rom|roms|文件|镜像|映像|光盘|刻录|下载|安装',
    company:
      'wim|img|vhd|vhdx|vmdk|qcow2|dmg|bin|cue|nrg|mdf|zip|rar|7z|exe|dvd|usb|vdi|ova|ovf|udf|pxe|tar|deb|rpm|appimage|qcow|pkg',
    subject:
      'bootable|usb stick|usb drive|usb key|rufus|etcher|ventoy|virtualbox|vmware|hyper-v|hypervisor|bootloader|grub|dd if|uefi|distro|installer|checksum|sha256sum|burn|ubuntu|debian|dvd|virtual machine|disk image|u盘|虚拟机|启动盘',
    examples: [
      'Burn the ‹ISO›.',
      'Formats: ‹ISO›/WIM/IMG.',
      'Write the ‹ISO› to a USB stick.',
      'The ‹ISO› boots in a virtual machine.',
      '下载‹ISO›镜像。',
      'Keep the ‹ISO›: the installer reads it from the USB stick.',
    ],
    counterexample: 'The disk image is written on a DVD as the ‹ISO› standard says.',
  },
  {
    of: 'ISO',
    sense: 'sensitivity of a film or sensor',
    before:
      'change|changing|choose|choosing|pick|keep|minimise|minimize|minimising|minimizing|maximum possible|possible|adjustable|digital|crank|cranking|lower|higher|high|low|base|native|auto|max|maximum|minimum|min|extended|fixed|manual|highest|lowest|raise|raised|raising|lowering|lowered|increase|increased|increasing|decrease|decreasing|reduce|reducing|boost|boosting|push|pushing|crank up|cranking up|bump up|bump|bumping|drop|dropping|adjust|adjusting|turn up|turn down|dial in|usable|expanded|camera|sensor|film|floating|dual native|dual|选择|降低|提高|调高|调低|感光度|高|低|自动|设置',
    behind:
      'goes up|goes down|rises|climbs|drops|speed|speeds|sensitivity|sensitivities|noise|setting|settings|value|values|range|button|dial|performance|invariance|invariant|rating|ratings|film|equivalent|limit|ceiling|up|down|too high|too low|as low|as high|auto|steps|step|stops|stop|grain|shots|control|感光度|值|档|高|低|设为|设置|设定',
    company:
      'aperture|shutter|shutter speed|exposure|white balance|focal length|f-stop|ev|wb|exposure time|exposure compensation|iris|focus|metering|gain|光圈|快门|快门速度|白平衡|曝光',
    subject:
      'camera|aperture|shutter|exposure|lens|tripod|photograph|raw file|histogram|bokeh|f/1.4|f/1.8|f/2.8|f/4|f/5.6|f/8|sensor noise|image noise|astrophoto|dslr|mirrorless|lightroom|white balance|快门|光圈|曝光|相机|镜头|单反|摄影',
    examples: [
      'Use lower ‹ISO›.',
      'Auto ‹ISO› was off.',
      'Set aperture, shutter speed and ‹ISO›.',
      'At dusk ‹ISO› goes up and the shutter slows.',
      '快门、光圈与‹ISO›',
    ],
    counterexample: 'How the speed of a camera is stated, an ‹ISO› standard says.',
  },
  {
    of: 'ISO',
    sense: 'operator of an electricity grid',
    before:
      'california|midcontinent|midwest|new york|alberta|ontario|regional|independent|electricity|balancing|multi-',
    behind: 'new england|-ne|ne|new york|ontario|market|markets|queue|region|regions|interconnection queue|tariff|rto',
    company: 'rto|utility|utilities|iou|ferc|tso|balancing authority',
    subject:
      'electricity grid|power grid|ferc|megawatt|interconnection|wholesale|ercot|caiso|miso|pjm|nyiso|transmission operator|demand response|load forecast',
    examples: [
      '‹ISO› New England runs the grid.',
      'Every RTO/‹ISO› files a tariff.',
      'The ‹ISO› dispatches 400 megawatts in its wholesale market.',
    ],
    counterexample: 'Terms of the power grid are in an ‹ISO› standard.',
  },
  {
    of: 'ISO ANSI',
    sense: 'layout of a keyboard, set of characters',
    behind:
      'layout|layouts|keyboard|keyboards|enter|enter key|keycaps|keycap|pcb|plate|escape|escape code|escape codes|escape sequence|escape sequences|color|colors|colour|colours|art|codes|code page|terminal|encoding|charset|character set|string|strings|c|sql|x12|lumens|lumen|latin|latin-1|键盘|布局|配列|编码|字符|转义',
    before: 'unicode|non-',
    company: 'utf-8|unicode|ascii|jis layout|utf-16|oem',
    subject: 'keycap|keyboard|keyswitch|escape sequence|terminal emulator|code page|stdout|键帽',
    examples: ['A keyboard in ‹ISO› layout', 'The terminal reads ‹ANSI› escape codes.', '保存为‹ANSI›编码'],
    counterexample: 'Layouts of a keyboard are the matter of an ‹ISO› committee.',
  },
  {
    of: 'ISO',
    sense: 'stock options, insurance, drugs, dates',
    before: 'grant|granted|exercise|exercised|vested|infosec|nqso',
    behind:
      'stock|options|shares|grants|holding period|form|forms|policy form|treatment|infusion|injection|-induced|-treated|group|mice|rats|week|weeks|date|dates|format|timestamp|timestamps|string|octane|certified mechanic',
    company: 'nso|nsos|nqso|rsu|rsus|espp|ciso|dpo',
    subject: 'stock option|strike price|vesting|isoproterenol|isoprenaline|isoflurane|policyholder|homeowner',
    examples: [
      'Vested ‹ISO› shares are taxed later than RSUs.',
      'Mice of the ‹ISO› group got isoproterenol.',
      'The insurer uses ‹ISO› form CG 00 01.',
    ],
    counterexample: 'The strike price follows an ‹ISO› standard.',
  },
  {
    of: 'IEC ITU CEN DIN',
    sense: 'plugs, intensive therapy, races',
    before: 'shaved|schuko|mini|mini-',
    behind:
      'connector|connectors|cord|cords|cable|cables|plug|plugs|socket|sockets|inlet|inlets|lead|leads|outlet|outlets|power cord|power cable|rail|rails|size|sizes|jack|slot|triathlon|race|races|world cup|world championship|world championships|world triathlon|ranking|rankings|patient|patients|bed|beds|admission|admissions|nurse|nurses|stay',
    company: 'hdu|icu|a&e|schuko|xlr|rca|ironman',
    subject: 'triathlon|triathlete|intensive care|ventilated|ventilator|sedation|midi|patch bay|amplifier',
    examples: [
      'The amplifier has an ‹IEC› inlet.',
      'She won the ‹ITU› race in Leeds.',
      'Two ‹ITU› beds are free.',
      'A relay on a ‹DIN› rail',
    ],
    counterexample: 'The plug of the amplifier is the matter of an ‹IEC› committee.',
  },
  {
    of: 'SAMR',
    sense: 'model of technology in teaching',
    behind: 'model|models|framework|ladder|level|levels|lens|matrix|stage|stages|模型|模式',
    company: 'tpack|bloom|tim|rat|picrat',
    subject: 'puentedura|substitution|augmentation|redefinition|classroom|pedagog|teacher|lesson|课堂|教学',
    examples: [
      'The ‹SAMR› model by Puentedura',
      'Compare ‹SAMR› and TPACK.',
      'Every teacher of the classroom begins at the foot of ‹SAMR›.',
    ],
    counterexample: 'In May ‹SAMR› issued rules for the classroom.',
  },
  {
    of: 'SAC',
    sense: 'soft actor-critic, spectral angle, protected area',
    behind:
      'algorithm|algorithms|agent|agents|policy|policies|actor|critic|baseline|baselines|training|hyperparameters|model|models|coefficient|loss|code|site|sites|captain|designation|算法|智能体',
    company: 'ppo|td3|ddpg|a2c|a3c|dqn|trpo|sarsa|sssi|spa|reinforce',
    before: 'train|trained|training|tune|tuned|discrete|baselines3',
    subject:
      'reinforcement learning|replay buffer|actor-critic|q-function|mujoco|gymnasium|rollout|special area of conservation',
    examples: [
      'The ‹SAC› algorithm',
      'We compare PPO, ‹SAC› and TD3.',
      'In reinforcement learning ‹SAC› is a sure bet.',
    ],
    counterexample: 'In China ‹SAC› published a GB/T standard on reinforcement learning.',
  },
  {
    of: 'MOST',
    sense: 'bus of a vehicle',
    behind: 'bus|network|ring|cable|connector|interface|cooperation|protocol|fiber|fibre|amplifier',
    company: 'can|lin|flexray|a2b|ethernet',
    subject: 'infotainment|head unit|flexray|optical fibre|fiber optic',
    examples: ['The ‹MOST› bus of the car', 'CAN, LIN, ‹MOST› and FlexRay'],
    counterexample: 'In Beijing ‹MOST› issued rules for infotainment.',
  },
  {
    of: 'CISA',
    sense: 'US agency, audit certificate',
    behind: 'exam|certification|certified|advisory|alert|kev|catalog|director|holders',
    company: 'fbi|nsa|cissp|cism|crisc|ncsc|dhs',
    subject: 'ransomware|vulnerabilit|exploited|malware|isaca|cve-',
    examples: ['‹CISA› and FBI warn.', 'She passed the ‹CISA› exam.', 'Malware was named by ‹CISA› yesterday.'],
    counterexample: 'Malware was no matter of ‹CISA› and SAMR in China.',
  },
  {
    of: 'SMB CAB MSB TMB JRC CASCO DEVCO',
    sense: 'network shares, cabinets, bits, businesses',
    behind:
      'share|shares|protocol|server|servers|port|ports|client|clients|customers|market|segment|file|files|archive|archives|meeting agenda|approval|first|bit|bits|byte|order|volume|mount|v1|v2|v3|signing|owners',
    company: 'nfs|ftp|afp|cifs|lsb|enterprise|enterprises|midmarket|msi|exe|webdav',
    before: 'mount|enterprise|mid-',
    subject: 'network share|samba|nas|least significant|file server|change request|change management|customers',
    examples: [
      'Mount an ‹SMB› share.',
      '‹MSB› first',
      'Unpack the ‹CAB› file.',
      'The ‹CAB› of our change management meets.',
    ],
    counterexample: 'Customers of IEC turn to the experts of ‹SMB›.',
  },
  {
    of: 'NDA NPC MFA',
    sense: 'non-disclosure agreement, player of a game, log-in',
    behind:
      'agreement|agreements|token|tokens|code|codes|app|device|devices|enabled|prompt|method|quest|quests|dialogue|character|characters|merchant|vendor|fatigue|expires',
    company: 'sso|totp|2fa|sow|msa|pvp|pve|pc|saml',
    before:
      'sign|signed|signing|mutual|under|hostile|friendly|enable|enabled|enabling|enforce|enforcing|disable|via|through|use',
    subject:
      'authenticator|log in|login|password|phishing|quest|gameplay|dungeon|boss fight|non-disclosure|confidentialit',
    examples: ['They signed an ‹NDA›.', 'Talk to the ‹NPC› in the dungeon.', 'Enable ‹MFA› for every login.'],
    counterexample: 'In China the login rules issued by ‹NDA› and SAMR apply.',
  },
  {
    of: 'MPS MOF MEM MOE MCA MCT MOA STA SPB NIM NRA SCA CEA CMA NEA CQC MOT SCC',
    sense: 'materials, memory, lines, tests of cars',
    behind:
      'backend|structure|structures|crystal|crystals|film|films|module|modules|usage|file|files|layer|layers|model|models|algorithm|gene|cells|patients|interface|mode|address|test|tests|certificate expires|signal|line|lines|tool|tools|scan|scanner|motor|score|scores|seasoning|convention|mark',
    company: 'cuda|cpu|gpu|rag|lora|sast|dast|sbom|ap|cof|ssid',
    before: 'zn-|zr-',
    subject: 'pytorch|tensor|adsorption|porous|ligand|mixture of experts|transformer|odometer|roadworth|open source',
    examples: ['A ‹MOF› with porous crystals', 'An ‹MOT› test is due.', 'Train on CUDA or ‹MPS›.'],
    counterexample: 'In China the tensor rules issued by ‹MPS› and SAMR apply.',
  },
  {
    of: 'EMA EPO ERA EA EP EC EEC BSI BIS SIS CIE UNI UNE NBN NEN JSA CAC CAS GSO EFSA EASA PASC MARA ECOS',
    sense: 'averages, drugs, games, safety systems, colours, registry numbers',
    behind:
      'no|no.|number|numbers|registry|rn|crossover|line|lines|cross|doping|injections|therapy|levels|sports|games|play|app|titles|lab|l*a*b*|xyz|xyy|illuminant|illuminants|colour space|color space|colorimetric|chromaticity|logic|loop|loops|function|functions|solver|proof test|cycle|motor|motors|module|holdings|stock|shares|pool|ratio|run|runs|monitor|index|values',
    company: 'sma|macd|rsi|ubisoft|activision|bpcs|esd|dcs|xbox|hplc|mol|srgb',
    before: 'day|period|-day|recombinant|whip|plus',
    subject:
      'moving average|crossover|erythropoietin|haemoglobin|hemoglobin|fifa|battlefield|safety instrumented|proof test|chromaticity|luminance|bitcoin|molecular weight|anaesthe|anesthe|pitcher|innings',
    examples: [
      'Buy when the 20-day ‹EMA› rises.',
      'Ethanol, ‹CAS› number 64-17-5',
      'The ‹SIS› logic solver',
      'The earned run average (‹ERA›) of the pitcher',
    ],
    counterexample: 'The moving average of medicines approved by ‹EMA›, ECHA and the European Commission rises.',
  },
];

/** The other senses. */
export const otherSenses: readonly OtherSense[] = rows.map(({ of, sense, examples, counterexample, ...words }) => ({
  abbreviations: of.split(' '),
  sense,
  before: split(words.before),
  behind: split(words.behind),
  company: split(words.company),
  subject: split(words.subject),
  examples,
  counterexample,
}));
